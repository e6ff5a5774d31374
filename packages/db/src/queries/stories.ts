import { sql } from 'kysely';
import type { Db } from '../tables/schema.js';

export interface StoredFingerprint {
  readonly articleId: string;
  readonly runId: string;
  readonly body: unknown;
}

/** Keeps the fingerprint of an article's current run. A run that is not shown (an older version, extracted late) leaves none. */
export async function keepFingerprint(
  db: Db,
  articleId: string,
  runId: string,
  fingerprint: { readonly terms: readonly string[]; readonly day: number | null },
): Promise<void> {
  await sql`
    insert into fingerprints (article_id, run_id, terms, day, body)
    select id, ${runId}::bigint, ${[...fingerprint.terms]}::text[], ${fingerprint.day}::integer,
      ${JSON.stringify(fingerprint)}::jsonb
    from articles where id = ${articleId} and current_run_id = ${runId}
    on conflict (article_id) do update set run_id = excluded.run_id, terms = excluded.terms, day = excluded.day,
      body = excluded.body`.execute(db);
}

export async function loadFingerprint(db: Db, articleId: string): Promise<StoredFingerprint | null> {
  const { rows } = await sql<{ run_id: string; body: unknown }>`
    select run_id, body from fingerprints where article_id = ${articleId}`.execute(db);
  const row = rows[0];
  return row === undefined ? null : { articleId, runId: row.run_id, body: row.body };
}

/**
 * Articles that share terms with this one and were published within `days` of it (or at an unknown time), by the index
 * over terms.
 *
 * @param shared terms in common at the least
 */
export async function findCandidates(
  db: Db,
  articleId: string,
  days: number,
  shared: number,
): Promise<StoredFingerprint[]> {
  const { rows } = await sql<{ article_id: string; run_id: string; body: unknown }>`
    select f.article_id, f.run_id, f.body
    from fingerprints mine join fingerprints f on f.terms && mine.terms and f.article_id <> mine.article_id
    where mine.article_id = ${articleId}
      and (mine.day is null or f.day is null or f.day between mine.day - ${days}::integer and mine.day + ${days}::integer)
      and cardinality(array(select unnest(f.terms) intersect select unnest(mine.terms))) >= ${shared}
    order by f.article_id`.execute(db);
  return rows.map((row) => ({ articleId: row.article_id, runId: row.run_id, body: row.body }));
}

/** Replaces the edges of one article: the articles it is on one event with, and how sure that is (0 to 1). */
export async function replaceEdges(
  db: Db,
  articleId: string,
  edges: readonly { readonly articleId: string; readonly score: number }[],
): Promise<void> {
  await sql`
    delete from story_edges where article_a = ${articleId} or article_b = ${articleId}`.execute(db);
  if (edges.length === 0) return;
  const rows = JSON.stringify(edges);
  await sql`
    insert into story_edges (article_a, article_b, score)
    select least(${articleId}::bigint, (r->>'articleId')::bigint),
      greatest(${articleId}::bigint, (r->>'articleId')::bigint), (r->>'score')::real
    from jsonb_array_elements(${rows}::jsonb) r
    on conflict (article_a, article_b) do update set score = excluded.score`.execute(db);
}

/** Articles and edges that the story of one article can touch: its old story and all that is connected with it. */
export interface Neighbourhood {
  readonly articles: readonly { readonly articleId: string; readonly storyId: string | null }[];
  readonly edges: readonly (readonly [string, string])[];
}

/** What must be known to group one article anew. Callers hold {@link lockStories}. */
export async function loadNeighbourhood(db: Db, articleId: string): Promise<Neighbourhood> {
  const { rows } = await sql<{ id: string; story_id: string | null; partners: string[] }>`
    with recursive reach(id) as (
      (select ${articleId}::bigint
       union select m.article_id from story_articles mine join story_articles m on m.story_id = mine.story_id
         where mine.article_id = ${articleId})
      union select case when e.article_a = r.id then e.article_b else e.article_a end
        from reach r join story_edges e on e.article_a = r.id or e.article_b = r.id
    )
    select r.id, s.story_id, array(select e.article_b from story_edges e where e.article_a = r.id) as partners
    from reach r left join story_articles s on s.article_id = r.id order by r.id`.execute(db);
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

/** Holds until the transaction ends: only one process regroups stories at a time. */
export async function lockStories(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('wirediff stories'))`.execute(db);
}
