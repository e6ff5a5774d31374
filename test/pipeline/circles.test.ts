import { expect, it } from 'vitest';
import { ask, freshDatabase } from '../support/database.ts';
import { startPipeline } from '../support/pipeline.ts';

const url = await freshDatabase();
const pipeline = await startPipeline(url);

const at = (hour: number) => `2026-05-02T${String(hour).padStart(2, '0')}:00:00Z`;
const dispatch = (outlet: string, source: string, hour: number) => ({
  outlet,
  title: 'Client list of the Brenn savings bank offered for sale',
  published_at: at(hour),
  text: `The client list of the Brenn savings bank is offered for sale on a forum, ${source} reported on Saturday. The list holds the names of 40,000 clients of the Brenn savings bank, according to ${source}.`,
});

it('notices agencies that in the end cite one another, and no others', async () => {
  const [id] = await pipeline.take([
    dispatch('Interfax', 'TASS', 8),
    dispatch('TASS', 'BelTA', 9),
    dispatch('BelTA', 'Interfax', 10),
    dispatch('Reuters', 'Interfax', 11),
  ]);
  const rows = await ask(
    url,
    'select agencies from report.citation_circles c join report.articles a using (story_id) where a.article_id = $1',
    [id],
  );
  expect(rows).toEqual([{ agencies: ['BelTA', 'Interfax', 'TASS'] }]);
});

it('sees none where one agency cites another', async () => {
  await pipeline.take([
    { ...dispatch('AFP', 'Reuters', 8), text: 'A ferry sank off Lunde, Reuters reported on Saturday.' },
  ]);
  expect(await ask(url, 'select agencies from report.citation_circles')).toHaveLength(1);
});
