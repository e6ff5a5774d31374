import type { Article } from '@wirediff/domain';
import { sql } from 'kysely';
import type { Db } from '../tables/schema.js';

/** One version of an article, with its text, as the thinking rooms want it. */
export async function loadVersion(db: Db, versionId: string): Promise<Article | null> {
  const { rows } = await sql<{
    id: string;
    text: string;
    title: string | null;
    outlet: string;
    published_at: Date | null;
  }>`
    select a.id, v.text, v.title, o.name as outlet, v.published_at
    from versions v join articles a on a.id = v.article_id join outlets o on o.id = a.outlet_id
    where v.id = ${versionId}`.execute(db);
  const row = rows[0];
  if (row === undefined) return null;
  return {
    id: row.id,
    text: row.text,
    title: row.title,
    outlet: row.outlet,
    publishedAt: row.published_at?.toISOString() ?? null,
  };
}

/** Removes an article with its text and everything found in it. False where there is none of that id. */
export async function deleteArticle(db: Db, articleId: string): Promise<boolean> {
  const result = await db.deleteFrom('articles').where('id', '=', articleId).executeTakeFirst();
  return result.numDeletedRows === 1n;
}
