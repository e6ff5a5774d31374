import { compareAll } from '@wirediff/compare';
import { think } from '@wirediff/extract';
import { AGENCIES, createRegister } from '@wirediff/resolution';
import { expect, it } from 'vitest';
import { ask, freshDatabase } from '../support/database.ts';
import { startPipeline } from '../support/pipeline.ts';

const url = await freshDatabase();
const pipeline = await startPipeline(url);

it('reads "yesterday" against the day it was where the report was published', async () => {
  // It is 19:00 UTC of the tenth, and the eleventh in Delhi.
  await pipeline.take([
    {
      outlet: 'Reuters',
      title: 'Dam at Brenn gives way',
      published_at: '2026-03-11T00:30:00+05:30',
      text: 'The Brenn dam gave way yesterday and nine villages were flooded, Governor Ada Lind said.',
    },
    {
      outlet: 'AFP',
      title: 'Brenn dam gives way',
      published_at: '2026-03-10T20:00:00Z',
      text: 'The Brenn dam gave way on March 10 and nine villages were flooded, Governor Ada Lind said.',
    },
  ]);
  const rows = await ask(
    url,
    `select relation from report.claim_comparisons where article_a <> article_b and content_a like '%dam gave way%'
       and content_b like '%dam gave way%'`,
  );
  expect(rows).toHaveLength(1);
  expect(rows[0]!.relation).not.toBe('conflict');
});

it('gives an agency no more than the whole of an article', async () => {
  const [id] = await pipeline.take([
    { text: 'Tanjug said Brenn–Lunde talks and/or the 2024/25 deals had failed—again and again.' },
  ]);
  const [row] = await ask(
    url,
    'select share, words_count from report.article_agencies where article_id = $1',
    [id],
  );
  expect(row!.words_count).toBeGreaterThan(9);
  expect(Number(row!.share)).toBeLessThanOrEqual(1);
});

const ORIGINS = {
  'speakers of one agency': [
    'A foreign ministry spokesman told TASS the dam was safe. A defence ministry spokesman told TASS the road was open.',
    2,
  ],
  'one person by two names': [
    'Governor Ada Lind told Tanjug the dam was safe. "We watch it day and night," Lind told Tanjug.',
    1,
  ],
  'a claim that names nobody, of an agency with a chain that does': [
    'Sputnik reported, citing BelTA, that Governor Ada Lind had called the dam safe, she told BelTA. Sputnik said nine villages had been flooded.',
    null,
  ],
} as const;

it.each(Object.entries(ORIGINS))(
  'counts origins by one rule in SQL and without a database: %s',
  async (_, [text, count]) => {
    const [id] = await pipeline.take([{ text }]);
    const [stored] = await ask(
      url,
      `select origins_count from report.independent_origins where scope = 'article' and article_id = $1`,
      [id],
    );
    const article = { id: 'a', text, title: null, outlet: null, publishedAt: null };
    const register = createRegister(AGENCIES);
    const { origins } = compareAll([{ article, agency: null, claims: think(article, register).claims }]);
    expect(origins[0]!.origins).toHaveLength(stored!.origins_count);
    if (count !== null) expect(stored!.origins_count).toBe(count);
  },
);

it('holds a citation against the dispatch that bears it out best', async () => {
  const published = (hour: number) => `2026-05-02T${String(hour).padStart(2, '0')}:00:00Z`;
  await pipeline.take([
    {
      outlet: 'Reuters',
      title: 'Quarry wall gives way at Veld',
      published_at: published(8),
      text: 'At least 12 workers died when a quarry wall gave way at Veld, Mayor Jon Brask said.',
    },
    {
      outlet: 'Reuters',
      title: 'Toll of quarry wall at Veld rises',
      published_at: published(11),
      text: 'At least 19 workers died when a quarry wall gave way at Veld, Mayor Jon Brask said. Owner Siv Holm was arrested at the quarry of Veld.',
    },
    {
      outlet: 'The Veld Post',
      title: 'Nineteen die at Veld quarry',
      published_at: published(13),
      text: 'Nineteen workers died when a quarry wall gave way at Veld, Reuters reported. Owner Siv Holm was arrested at the quarry, according to Reuters.',
    },
  ]);
  const rows = await ask(
    url,
    `select content, verdict from report.citation_fidelity where outlet = 'The Veld Post' order by claim_id`,
  );
  expect(rows).toHaveLength(2);
  expect(rows.map(({ verdict }) => verdict)).toEqual(['faithful', 'faithful']);
  const [sums] = await ask(
    url,
    `select faithful_count, altered_count, absent_count from report.outlet_agency_representation
       where outlet = 'The Veld Post' and agency = 'Reuters'`,
  );
  expect(sums).toEqual({ faithful_count: 2, altered_count: 0, absent_count: 0 });
});
