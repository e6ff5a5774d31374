import { deleteArticle, failedArticleIds, openReport, retryFailed } from '@wirediff/db';
import { EXIT, Exit } from '../exits.js';
import { articleIds } from '../ids.js';
import { say, writeLine } from '../output.js';
import { type Place, readerUrl, withPlace } from '../place.js';
import { cellText, table } from '../table.js';

async function failures(
  place: Place,
  articleId: string | null,
): Promise<readonly Readonly<Record<string, unknown>>[]> {
  const report = openReport(readerUrl(place.databaseUrl), 1);
  try {
    const { rows } = await report.query(
      `select article_id, outlet, title, stage, reason, message, attempts_count, failed_at from report.failed_articles
       where $1::bigint is null or article_id = $1 order by article_id`,
      [articleId],
    );
    return rows;
  } finally {
    await report.close();
  }
}

/** `wirediff failed list`: what was set aside, and why. */
export function listFailed({ json = false }: { json?: boolean }): Promise<number> {
  return withPlace(async (place) => {
    const rows = await failures(place, null);
    if (json) for (const row of rows) await writeLine(JSON.stringify(row));
    else await writeLine(rows.length === 0 ? 'Nothing was set aside.' : table(rows));
    return EXIT.done;
  });
}

/** `wirediff failed show ARTICLE`: the whole reason. */
export function showFailed(id: string): Promise<number> {
  const [articleId] = articleIds([id]);
  return withPlace(async (place) => {
    const rows = await failures(place, articleId!);
    if (rows.length === 0) throw new Exit(EXIT.failed, `Article ${id} was not set aside.`);
    for (const row of rows)
      for (const [name, value] of Object.entries(row)) await writeLine(`${name}: ${cellText(value)}`);
    return EXIT.done;
  });
}

/** `wirediff failed retry`: from the first attempt again. */
export function retryCommand(ids: readonly string[]): Promise<number> {
  const wanted = ids.length === 0 ? null : articleIds(ids);
  return withPlace(async ({ db }) => {
    say(`${await retryFailed(db, wanted)} will be tried again.`);
    return EXIT.done;
  });
}

/** `wirediff failed drop ARTICLE...`: removes them; articles that were not set aside are left alone. */
export function dropCommand(ids: readonly string[]): Promise<number> {
  const wanted = articleIds(ids);
  return withPlace(async ({ db }) => {
    const failed = await failedArticleIds(db, wanted);
    for (const id of failed) await deleteArticle(db, id);
    for (const id of wanted)
      if (!failed.includes(id)) say(`Article ${id} was not set aside; it is left alone.`);
    say(`${failed.length} dropped.`);
    return failed.length === wanted.length ? EXIT.done : EXIT.someRefused;
  });
}
