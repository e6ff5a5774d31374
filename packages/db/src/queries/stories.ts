import { sql } from 'kysely';
import type { Db } from '../tables/schema.js';

export interface StoredFingerprint {
  readonly articleId: string;
  readonly runId: string;
  readonly body: unknown;
}

/**
 * Waits until no other process regroups stories, and holds that until the transaction ends: only one does at a time.
 *
 * @returns the fingerprint of the article whose story is looked for; null, and nothing held, where it has none
 */
export async function lockStories(db: Db, articleId: string): Promise<StoredFingerprint | null> {
  const { rows } = await sql<{ run_id: string; body: unknown }>`
    select run_id, body, pg_advisory_xact_lock(hashtext('wirediff stories'))
    from fingerprints where article_id = ${articleId}`.execute(db);
  const row = rows[0];
  return row === undefined ? null : { articleId, runId: row.run_id, body: row.body };
}

/** What `fingerprint_terms` has for an article of unknown day. */
const UNKNOWN_DAY = -1_000_000;

/**
 * Articles published within `days` of this one (or at an unknown time) that may reach a score with it. Reads the looked-up
 * terms of those days only, so what is stored of other times costs nothing.
 *
 * @param mine some of an article's terms with their weights, and `rest`, the length of the vector of its other terms:
 *   these add at most `rest` times what is left of the other article's length
 * @param score sum of the products of all shared weights at the least
 */
export async function findCandidates(
  db: Db,
  articleId: string,
  mine: {
    readonly terms: readonly string[];
    readonly weights: readonly number[];
    readonly rest: number;
    readonly day: number | null;
  },
  { days, score }: { readonly days: number; readonly score: number },
): Promise<StoredFingerprint[]> {
  const { day } = mine;
  const [from, to] =
    day === null
      ? [[UNKNOWN_DAY], [2_000_000]]
      : [
          [day - days, UNKNOWN_DAY],
          [day + days, UNKNOWN_DAY],
        ];
  const { rows } = await sql<{ article_id: string; run_id: string; body: unknown }>`
    select f.article_id, f.run_id, f.body
    from (
      select t.article_id
      from unnest(${[...mine.terms]}::text[], ${[...mine.weights]}::real[]) m(term, weight)
        cross join unnest(${from}::integer[], ${to}::integer[]) w(low, high)
        -- Always by the index: offset keeps the planner from turning this into a join of all terms.
        cross join lateral (select article_id, weight from fingerprint_terms
          where term = m.term and day between w.low and w.high offset 0) t
      where t.article_id <> ${articleId}
      group by t.article_id
      -- Weights lie as 4-byte floats: a hair less than the score.
      having sum(m.weight * t.weight)
        + ${mine.rest}::real * sqrt(greatest(0, 1.001 - sum(t.weight * t.weight))) >= ${score - 0.001}::real
    ) near join fingerprints f on f.article_id = near.article_id
    order by f.article_id`.execute(db);
  return rows.map((row) => ({ articleId: row.article_id, runId: row.run_id, body: row.body }));
}

/** Articles and edges that the story of one article can touch: its old story and all that is connected with it. */
export interface Neighbourhood {
  readonly articles: readonly { readonly articleId: string; readonly storyId: string | null }[];
  readonly edges: readonly (readonly [string, string])[];
}

/**
 * Replaces the edges of one article: the articles it is on one event with, and how sure that is (0 to 1).
 *
 * @returns what must be known to group it anew. Callers hold {@link lockStories}.
 */
export async function replaceEdges(
  db: Db,
  articleId: string,
  edges: readonly { readonly articleId: string; readonly score: number }[],
): Promise<Neighbourhood> {
  const found = JSON.stringify(edges.map(({ articleId, score }) => ({ other: articleId, score })));
  const { rows } = await sql<{ id: string; story_id: string | null; partners: string[] }>`
    select * from meet(${articleId}, ${found}::jsonb)`.execute(db);
  return {
    articles: rows.map((row) => ({ articleId: row.id, storyId: row.story_id })),
    edges: rows.flatMap((row) => row.partners.map((partner) => [row.id, partner] as const)),
  };
}

/** Writes which story articles belong to, and keeps every change as history. */
export async function writeStories(
  db: Db,
  changes: readonly { readonly articleId: string; readonly from: string | null; readonly to: string }[],
): Promise<void> {
  if (changes.length === 0) return;
  const rows = JSON.stringify(changes);
  await sql`
    with changes as (
      select * from jsonb_to_recordset(${rows}::jsonb) as r("articleId" bigint, "from" bigint, "to" bigint)
    ), history as (
      insert into story_history (article_id, from_story_id, to_story_id) select * from changes
    )
    insert into story_articles (article_id, story_id) select "articleId", "to" from changes
    on conflict (article_id) do update set story_id = excluded.story_id`.execute(db);
}
