import { sql } from 'kysely';
import type { Db } from '../tables/schema.js';

/** Lets stages that were set aside be tried again from the first attempt. All of them where no article is named. */
export async function retryFailed(db: Db, articleIds: readonly string[] | null): Promise<number> {
  const { rows } = await sql`
    update stages s set state = 'pending', attempts = 0, crashes = 0, due_at = clock_timestamp(), queued_at = null,
      error_code = null, error_message = null, finished_at = null
    from versions v
    where v.id = s.version_id and s.state = 'set_aside'
      and (${articleIds === null} or v.article_id = any(${[...(articleIds ?? [])]}::bigint[]))
    returning s.id`.execute(db);
  return rows.length;
}

/** Articles with a stage that was set aside, of those named or all. */
export async function failedArticleIds(db: Db, articleIds: readonly string[] | null): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct v.article_id as id from stages s join versions v on v.id = s.version_id
    where s.state = 'set_aside' and (${articleIds === null} or v.article_id = any(${[...(articleIds ?? [])]}::bigint[]))
    order by 1`.execute(db);
  return rows.map((row) => row.id);
}

/**
 * Adds a new pipeline run to the newest versions of some articles, or of all: they are extracted and compared again by the
 * present models. Older runs are kept; the report shows the newest.
 *
 * @returns the number of articles that will be done again
 */
export async function reprocess(db: Db, articleIds: readonly string[] | null): Promise<number> {
  const { rows } = await sql`
    insert into stages (version_id, stage, pipeline)
    select a.current_version_id, 'extract',
      1 + (select max(s.pipeline) from stages s where s.version_id = a.current_version_id)
    from articles a
    where a.current_version_id is not null
      and (${articleIds === null} or a.id = any(${[...(articleIds ?? [])]}::bigint[]))
    returning id`.execute(db);
  return rows.length;
}
