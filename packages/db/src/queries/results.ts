import { type Article, type Attribution, type Claim, codePoints, type Noncredit } from '@wirediff/domain';
import { sql } from 'kysely';
import { toMultirange, toRange } from '../spans.js';
import type { Db } from '../tables/schema.js';
import { keepCarriers } from './register.js';

/** Where a claim comes from in the end; `key` is equal for claims that share an origin. */
export interface Origin {
  readonly key: string;
  readonly name: string;
}

/** Everything that extraction and resolution found in one version. Spans are UTF-16 units, as the rooms give them. */
export interface Findings {
  readonly attributions: readonly Attribution[];
  readonly noncredits: readonly Noncredit[];
  readonly claims: readonly Claim[];
  /** By the claims' order; null for claims that no agency is credited with. */
  readonly origins: readonly (Origin | null)[];
}

/** Opens a run for a version and pipeline. */
export async function addRun(db: Db, versionId: string, pipeline: number, models: unknown): Promise<string> {
  const row = await db
    .insertInto('runs')
    .values({ version_id: versionId, pipeline, models: JSON.stringify(models) })
    .returning('id')
    .executeTakeFirstOrThrow();
  return row.id;
}

/** Lets the report views show this run, unless a newer version's or a newer run is shown already. */
export async function showRun(db: Db, runId: string): Promise<void> {
  await sql`
    update articles a set current_run_id = r.id
    from runs r join versions v on v.id = r.version_id
    where r.id = ${runId} and a.id = v.article_id and not exists (
      select from runs c where c.id = a.current_run_id
        and (c.version_id > r.version_id or c.version_id = r.version_id and c.pipeline > r.pipeline))`.execute(
    db,
  );
}

/**
 * Writes a run's findings. This is where spans turn from UTF-16 units into code points, so that
 * `substr(text, lower(span) + 1, upper(span) - lower(span))` gives back exactly the words.
 */
export async function writeFindings(db: Db, runId: string, article: Article, found: Findings): Promise<void> {
  const body = codePoints(article.text);
  const title = codePoints(article.title ?? '');
  const many = (spans: Claim['spans'], points = body) => toMultirange(spans.map((span) => points.out(span)));
  const one = (span: Claim['spans'][number] | null | undefined, points = body) =>
    span == null ? null : toRange(points.out(span));

  const hops = found.claims.flatMap((claim) => claim.chain);
  await keepCarriers(db, [...hops.map((hop) => hop.agency), ...found.noncredits.map((none) => none.agency)]);
  await writeRows(
    db,
    sql`insert into attributions select ${runId}::bigint, number, cue::int4multirange, source::int4multirange,
      content::int4multirange, quote, confidence, decided_by from jsonb_to_recordset(`,
    sql`) as r(number integer, cue text, source text, content text, quote text, confidence real, decided_by text)`,
    found.attributions,
    (one, number) => ({
      number,
      cue: many(one.cue),
      source: many(one.source),
      content: many(one.content),
      quote: one.quote,
      confidence: one.confidence,
      decided_by: one.by,
    }),
  );
  await writeRows(
    db,
    sql`insert into noncredits select ${runId}::bigint, agency, mention::int4range, reason from jsonb_to_recordset(`,
    sql`) as r(agency text, mention text, reason text)`,
    found.noncredits,
    ({ agency, mention, reason }) => ({ agency: agency.id, mention: one(mention), reason }),
  );
  await writeRows(
    db,
    sql`insert into documents (run_id, key, name, is_origin)
      select distinct on (key) ${runId}::bigint, key, name, is_origin from jsonb_to_recordset(`,
    sql`) as r(key text, name text, is_origin boolean) order by key`,
    // Each once: two slices must not both bring it.
    onceEach(
      found.claims.flatMap(({ document }) => document ?? []),
      ({ key }) => key,
    ),
    (document) => ({ key: document.key, name: document.name, is_origin: document.isOrigin }),
  );
  await writeRows(
    db,
    sql`insert into speakers (run_id, name) select distinct ${runId}::bigint, name from jsonb_to_recordset(`,
    sql`) as r(name text)`,
    [...new Set(found.claims.flatMap(({ speaker }) => (speaker === null ? [] : [speaker.name])))],
    (name) => ({ name }),
  );
  await writeRows(
    db,
    sql`insert into claims (run_id, number, field, spans, content, words_count, own_voice, document_id,
        document_span, speaker_id, speaker_span, origin_key, origin_name, quote, cue, stance, scope, anaphoric,
        placement, confidence, decided_by)
      select ${runId}::bigint, number, field, spans::int4multirange, content, words_count, own_voice, d.id,
        document_span::int4range, s.id, speaker_span::int4range, origin_key, origin_name, quote, cue, stance, scope,
        anaphoric::int4multirange, placement, confidence, decided_by
      from jsonb_to_recordset(`,
    sql`) as r(number integer, field text, spans text, content text, words_count integer, own_voice boolean,
        document text, document_span text, speaker text, speaker_span text, origin_key text, origin_name text,
        quote text, cue text, stance text, scope text, anaphoric text, placement text, confidence real,
        decided_by text)
      left join documents d on d.run_id = ${runId} and d.key = r.document
      left join speakers s on s.run_id = ${runId} and s.name = r.speaker
      order by number`,
    found.claims,
    (claim, place) => ({
      number: claim.index,
      field: claim.field,
      spans: many(claim.spans, claim.field === 'title' ? title : body),
      content: claim.text,
      words_count: countWords(claim.text),
      own_voice: claim.ownVoice,
      document: claim.document?.key ?? null,
      document_span: one(claim.document?.span),
      speaker: claim.speaker?.name ?? null,
      speaker_span: one(claim.speaker?.span),
      origin_key: found.origins[place]?.key ?? null,
      origin_name: found.origins[place]?.name ?? null,
      quote: claim.quote,
      cue: claim.cue,
      stance: claim.stance,
      scope: claim.scope,
      anaphoric: many(claim.anaphoric),
      placement: claim.placement,
      confidence: claim.confidence,
      decided_by: claim.by,
    }),
  );
  await writeRows(
    db,
    sql`insert into hops (claim_id, hop, agency_id, role, mention)
      select c.id, r.hop, r.agency, r.role, r.mention::int4range from jsonb_to_recordset(`,
    sql`) as r(number integer, hop integer, agency text, role text, mention text)
      join claims c on c.run_id = ${runId} and c.number = r.number`,
    found.claims.flatMap((claim) => claim.chain.map((hop, place) => ({ claim, hop, place }))),
    ({ claim, hop, place }) => ({
      number: claim.index,
      hop: place + 1,
      agency: hop.agency.id,
      role: hop.role,
      mention: one(hop.mention),
    }),
  );
}

/** The first of all items that share a key. */
function onceEach<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  return [...first.values()];
}

/** Words as a reader counts them: runs of letters and digits. */
function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+(?:[-'’.,][\p{L}\p{N}]+)*/gu)?.length ?? 0;
}

/** Rows of one statement. All of them at once: the 130,000 claims of a ten-megabyte article made one parameter of 90 MB. */
const SLICE = 2000;

/** Writes rows of a table, a slice a statement: each slice travels as one JSON parameter between `head` and `tail`. */
async function writeRows<T>(
  db: Db,
  head: ReturnType<typeof sql>,
  tail: ReturnType<typeof sql>,
  items: readonly T[],
  rowOf: (item: T, place: number) => object,
): Promise<void> {
  for (let at = 0; at < items.length; at += SLICE) {
    const rows = items.slice(at, at + SLICE).map((item, n) => rowOf(item, at + n));
    await sql`${head}${JSON.stringify(rows)}::jsonb${tail}`.execute(db);
  }
}
