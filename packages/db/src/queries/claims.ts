import {
  type AgencyRef,
  type Article,
  type Claim,
  type CreditRole,
  codePoints,
  type Hop,
  type QuoteKind,
  type Scope,
  type Span,
  type Stance,
} from '@wirediff/domain';
import { sql } from 'kysely';
import { fromRanges } from '../spans.js';
import type { Db } from '../tables/schema.js';
import { toldAt } from '../told-at.js';

/** The claims of one article's current run, with their ids in the order of the claims. */
export interface StoredClaims {
  readonly runId: string;
  readonly article: Article;
  readonly claims: readonly Claim[];
  readonly claimIds: readonly string[];
}

interface Row {
  id: string;
  run_id: string;
  number: number;
  field: 'text' | 'title';
  spans: string;
  content: string;
  own_voice: boolean;
  document: { key: string; name: string; is_origin: boolean } | null;
  document_span: string | null;
  speaker: string | null;
  speaker_span: string | null;
  quote: QuoteKind;
  cue: string | null;
  stance: Stance;
  scope: Scope;
  anaphoric: string;
  placement: Claim['placement'];
  confidence: number;
  decided_by: string;
  hops: {
    id: string;
    name: string;
    full_name: string;
    generic: boolean;
    role: CreditRole;
    mention: string | null;
  }[];
}

/** Loads what the comparison room needs of some articles: their text and the claims of their current runs. */
export async function loadClaims(db: Db, articleIds: readonly string[]): Promise<StoredClaims[]> {
  if (articleIds.length === 0) return [];
  const articles = await sql<{
    id: string;
    run_id: string;
    text: string;
    title: string | null;
    outlet: string;
    published_at: Date | null;
    zone_minutes: number | null;
  }>`
    select a.id, r.id as run_id, v.text, v.title, o.name as outlet, v.published_at, v.zone_minutes
    from articles a join runs r on r.id = a.current_run_id join versions v on v.id = r.version_id
      join outlets o on o.id = a.outlet_id
    where a.id = any(${articleIds}::bigint[]) order by a.id`.execute(db);
  const claims = await sql<Row>`
    select c.*,
      -- Each by its key: as joins the planner read whole tables while they were small or new.
      (select jsonb_build_object('key', key, 'name', name, 'is_origin', is_origin) from documents where id = c.document_id)
        as document,
      (select name from speakers where id = c.speaker_id) as speaker,
      coalesce((select jsonb_agg(jsonb_build_object('id', g.id, 'name', g.name, 'full_name', g.full_name,
          'generic', g.kind = 'generic', 'role', h.role, 'mention', h.mention::text) order by h.hop)
        from hops h cross join lateral (select * from agencies where id = h.agency_id offset 0) g
        where h.claim_id = c.id), '[]') as hops
    from claims c
    where c.run_id = any(${articles.rows.map((row) => row.run_id)}::bigint[])
    order by c.run_id, c.number`.execute(db);
  const byRun = new Map<string, Row[]>();
  for (const row of claims.rows) {
    const rows = byRun.get(row.run_id);
    if (rows === undefined) byRun.set(row.run_id, [row]);
    else rows.push(row);
  }
  return articles.rows.map((row) => {
    const article: Article = {
      id: row.id,
      text: row.text,
      title: row.title,
      outlet: row.outlet,
      publishedAt: toldAt(row.published_at, row.zone_minutes),
    };
    const rows = byRun.get(row.run_id) ?? [];
    return {
      runId: row.run_id,
      article,
      claims: toClaims(article, rows),
      claimIds: rows.map((claim) => claim.id),
    };
  });
}

function toClaims(article: Article, rows: readonly Row[]): Claim[] {
  const body = codePoints(article.text);
  const title = codePoints(article.title ?? '');
  const many = (written: string, points = body) => fromRanges(written).map((span) => points.in(span));
  const one = (written: string | null): Span | null => (written === null ? null : (many(written)[0] ?? null));
  return rows.map((row) => ({
    index: row.number,
    field: row.field,
    spans: many(row.spans, row.field === 'title' ? title : body),
    text: row.content,
    ownVoice: row.own_voice,
    chain: row.hops.map((hop): Hop => {
      const agency: AgencyRef = { id: hop.id, name: hop.name, fullName: hop.full_name, generic: hop.generic };
      return { agency, role: hop.role, mention: one(hop.mention) };
    }),
    document:
      row.document === null
        ? null
        : {
            key: row.document.key,
            name: row.document.name,
            isOrigin: row.document.is_origin,
            span: one(row.document_span),
          },
    speaker: row.speaker === null ? null : { name: row.speaker, span: one(row.speaker_span) },
    quote: row.quote,
    cue: row.cue,
    stance: row.stance,
    scope: row.scope,
    anaphoric: many(row.anaphoric),
    placement: row.placement,
    confidence: row.confidence,
    by: row.decided_by,
  }));
}
