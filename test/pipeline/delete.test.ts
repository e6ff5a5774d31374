import { countOpen, deleteArticle } from '@wirediff/db';
import { describe, expect, it } from 'vitest';
import { ask, freshDatabase } from '../support/database.ts';
import { startPipeline } from '../support/pipeline.ts';

const url = await freshDatabase();
const pipeline = await startPipeline(url);

const REPORTS = [
  'A ferry sank off Cape Lunden on Monday and 14 people drowned, AFP reported, citing the coast guard of Lundenia.',
  'Parliament in Vesovia rejected the budget of Prime Minister Darko Pelik on Monday, Reuters reported.',
  'Striker Olmo Garand joined Zanidor United for 12 million euros on Monday, EFE reported, citing the club.',
];
const storiesOf = async () =>
  (
    await ask<{ articles: string[] }>(
      url,
      'select array_agg(article_id::text order by article_id) as articles from wirediff.story_articles group by story_id order by 1',
    )
  ).map(({ articles }) => articles);

describe('a story that hung together by one article', () => {
  it('falls apart when that article is deleted, and nothing of the article is left', async () => {
    const articles = REPORTS.map((text, n) => ({ text, outlet: `Paper ${n}`, published_at: '2026-06-15' }));
    const ids = await pipeline.take(articles);
    const [ferry, budget, transfer] = ids as [string, string, string];
    expect(await storiesOf()).toEqual([[ferry], [budget], [transfer]]);
    // As if the report in the middle had told of both.
    await ask(
      url,
      `with edges as (insert into wirediff.story_edges (article_a, article_b, score) values (${ferry}, ${budget}, 1), (${budget}, ${transfer}, 1))
       update wirediff.story_articles set story_id = ${ferry}`,
    );
    expect(await deleteArticle(pipeline.db, budget)).toBe(true);
    expect(await countOpen(pipeline.db, [ferry, transfer])).toBe(1);
    while ((await countOpen(pipeline.db, ids)) > 0) await new Promise((resolve) => setTimeout(resolve, 25));
    expect(await storiesOf()).toEqual([[ferry], [transfer]]);
    const left = await ask(url, `select from wirediff.versions where article_id = ${budget}`);
    expect(left).toEqual([]);
    expect(await deleteArticle(pipeline.db, budget)).toBe(false);
  });
});
