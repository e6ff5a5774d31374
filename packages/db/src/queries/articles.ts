import type { Article } from '@wirediff/domain';
import { sql } from 'kysely';
import type { Db } from '../tables/schema.js';
import { toldAt } from '../told-at.js';

/** One version of an article, with its text, as the thinking rooms want it. */
export async function loadVersion(db: Db, versionId: string): Promise<Article | null> {
  const { rows } = await sql<{
    id: string;
    text: string;
    title: string | null;
    outlet: string;
    published_at: Date | null;
    zone_minutes: number | null;
  }>`
    select a.id, v.text, v.title, o.name as outlet, v.published_at, v.zone_minutes
    from versions v join articles a on a.id = v.article_id join outlets o on o.id = a.outlet_id
    where v.id = ${versionId}`.execute(db);
  const row = rows[0];
  if (row === undefined) return null;
  return {
    id: row.id,
    text: row.text,
    title: row.title,
    outlet: row.outlet,
    publishedAt: toldAt(row.published_at, row.zone_minutes),
  };
}

/**
 * Removes an article with its text and everything found in it. Its story may have hung together by it alone, so another of the
 * story's articles is compared once more, which groups the rest of them anew.
 *
 * @returns false where there is none of that id
 */
export async function deleteArticle(db: Db, articleId: string): Promise<boolean> {
  const { rows } = await sql`
    with neighbour as (
      select s.id from story_articles mine
        join story_articles other on other.story_id = mine.story_id and other.article_id <> mine.article_id
        join articles a on a.id = other.article_id join runs r on r.id = a.current_run_id
        join stages s on s.version_id = r.version_id and s.pipeline = r.pipeline and s.stage = 'compare'
      where mine.article_id = ${articleId} and s.state = 'done'
      order by other.article_id limit 1
    ), reopened as (
      update stages set state = 'pending', attempts = 0, crashes = 0, due_at = clock_timestamp(), queued_at = null,
        finished_at = null
      where id in (select id from neighbour)
    )
    delete from articles where id = ${articleId} returning id`.execute(db);
  return rows.length === 1;
}
