import { type Article, type Attribution, type Claim, codePoints, type Noncredit } from '@wirediff/domain';
import { sql } from 'kysely';
import { countWords } from '../count-words.js';
import { toMultirange, toRange } from '../spans.js';
import type { Db } from '../tables/schema.js';
import type { Taken } from './stages.js';

/** Where a claim comes from in the end; `key` is equal for claims that share an origin. */
export interface Origin {
  readonly key: string;
  readonly name: string;
}

/** What an article is found by among others: its telling terms with their weights, and its day, days since 1970 (null: unknown). */
export interface Fingerprint {
  readonly terms: readonly string[];
  readonly weights: readonly number[];
  readonly day: number | null;
}

/** Everything that extraction and resolution found in one version. Spans are UTF-16 units, as the rooms give them. */
export interface Findings {
  readonly attributions: readonly Attribution[];
  readonly noncredits: readonly Noncredit[];
  readonly claims: readonly Claim[];
  /** By the claims' order; null for claims that no agency is credited with. */
  readonly origins: readonly (Origin | null)[];
}

/** The run of a version, as its stage was taken. */
type OfRun = Pick<Taken, 'versionId' | 'pipeline'>;

/**
 * Lets the report views show a run, unless a newer version's or a newer run is shown already, keeps what its article is found
 * by, and hands it on to the compare stage.
 *
 * @param fingerprint null where there is nothing to compare
 * @returns the compare stage's row; null where there is none, or none that is new
 */
export async function showRun(
  db: Db,
  { versionId, pipeline }: OfRun,
  fingerprint: Fingerprint | null,
): Promise<string | null> {
  const body = fingerprint === null ? null : JSON.stringify(fingerprint);
  const { rows } = await sql<{ stage: string | null }>`
    select show_run(${versionId}, ${pipeline}, ${body}::jsonb) as stage`.execute(db);
  return rows[0]!.stage;
}

/**
 * Opens a run and writes its findings. This is where spans turn from UTF-16 units into code points, so that
 * `substr(text, lower(span) + 1, upper(span) - lower(span))` gives back exactly the words.
 */
export async function writeFindings(
  db: Db,
  { versionId, pipeline }: OfRun,
  article: Article,
  found: Findings,
): Promise<void> {
  const { agencies, ...rest } = rowsOf(article, found);
  const tables = Object.entries(rest);
  // Once where nothing was found: the run is kept all the same.
  const longest = Math.max(1, ...tables.map(([, rows]) => rows.length));
  for (let at = 0; at < longest; at += SLICE) {
    // A row points only at agencies, and at rows of its own slice or of an earlier one.
    const slice = Object.fromEntries(tables.map(([name, rows]) => [name, rows.slice(at, at + SLICE)]));
    const part = JSON.stringify({ agencies: at === 0 ? agencies : [], ...slice });
    await sql`select keep_findings(${versionId}, ${pipeline}, ${part}::jsonb)`.execute(db);
  }
}

/** The rows of each table, as the function `keep_findings` reads them. */
function rowsOf(article: Article, found: Findings) {
  const body = codePoints(article.text);
  const title = codePoints(article.title ?? '');
  const many = (spans: Claim['spans'], points = body) => toMultirange(spans.map((span) => points.out(span)));
  const one = (span: Claim['spans'][number] | null | undefined, points = body) =>
    span == null ? null : toRange(points.out(span));
  const { attributions, noncredits, claims, origins } = found;
  return {
    agencies: onceEach(
      [...claims.flatMap(({ chain }) => chain), ...noncredits].map(({ agency }) => agency),
      ({ id }) => id,
    ).map(({ id, name, fullName, generic }) => ({ id, name, full_name: fullName, generic })),
    attributions: attributions.map((one, number) => ({
      number,
      cue: many(one.cue),
      source: many(one.source),
      content: many(one.content),
      quote: one.quote,
      confidence: one.confidence,
      decided_by: one.by,
    })),
    noncredits: noncredits.map(({ agency, mention, reason }) => ({
      agency: agency.id,
      mention: one(mention),
      reason,
    })),
    documents: onceEach(
      claims.flatMap(({ document }) => document ?? []),
      ({ key }) => key,
    ).map(({ key, name, isOrigin }) => ({ key, name, is_origin: isOrigin })),
    speakers: onceEach(
      claims.flatMap(({ speaker }) => speaker ?? []),
      ({ name }) => name,
    ).map(({ name }) => ({ name })),
    claims: claims.map((claim, place) => ({
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
      origin_key: origins[place]?.key ?? null,
      origin_name: origins[place]?.name ?? null,
      quote: claim.quote,
      cue: claim.cue,
      stance: claim.stance,
      scope: claim.scope,
      anaphoric: many(claim.anaphoric),
      placement: claim.placement,
      confidence: claim.confidence,
      decided_by: claim.by,
    })),
    hops: claims.flatMap(({ index, chain }) =>
      chain.map(({ agency, role, mention }, place) => ({
        number: index,
        hop: place + 1,
        agency: agency.id,
        role,
        mention: one(mention),
      })),
    ),
  };
}

/** The first of all items that share a key. */
function onceEach<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const first = new Map<string, T>();
  for (const item of items) if (!first.has(keyOf(item))) first.set(keyOf(item), item);
  return [...first.values()];
}

/** Rows of a table that travel together. All of them at once: the 130,000 claims of a ten-megabyte article made one parameter of 90 MB. */
const SLICE = 2000;
