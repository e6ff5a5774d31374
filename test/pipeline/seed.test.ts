import fs from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ask, freshDatabase } from '../support/database.ts';
import { startPipeline } from '../support/pipeline.ts';

/** The article that started it is not ours to publish: this runs where WIREDIFF_SEED names its file. */
const file = process.env.WIREDIFF_SEED;

describe.skipIf(file === undefined)('the article that started it', async () => {
  const url = file === undefined ? '' : await freshDatabase();
  const [id] =
    file === undefined
      ? ['']
      : await (await startPipeline(url)).take([
          {
            text: fs.readFileSync(file, 'utf8'),
            outlet: 'Press TV',
            title: 'Belarus, Russia presidents discuss turmoil',
            published_at: '2020-08-15',
          },
        ]);

  it('gives AFP, Sputnik, BelTA and Reuters what it credits to them', async () => {
    const rows = await ask(
      url,
      'select agency, chains, speakers, documents, contents from report.article_agencies where article_id = $1 order by agency',
      [id],
    );
    expect(rows.map(({ agency }) => agency)).toEqual(['AFP', 'BelTA', 'Reuters', 'Sputnik']);
    const [afp, belta, reuters, sputnik] = rows;
    expect(sputnik).toMatchObject({ chains: ['Sputnik > BelTA'], speakers: ['Alexander Lukashenko'] });
    expect(belta!.contents).toEqual(sputnik!.contents);
    expect(sputnik!.contents).toHaveLength(2);
    expect(reuters!.documents).toEqual(['Kremlin statement']);
    expect(afp!.documents).toEqual(['Kremlin statement']);
    // Its own sentence, the quote from the statement, and, reached back to, the lead.
    expect(afp!.contents).toHaveLength(3);
  });

  it('rests on two origins', async () => {
    const rows = await ask(
      url,
      `select agencies_count, origins_count from report.independent_origins where article_id = $1`,
      [id],
    );
    expect(rows).toEqual([{ agencies_count: 4, origins_count: 2 }]);
  });

  it('has a row for each of the six pairs of agencies, AFP and Reuters complementary', async () => {
    const rows = await ask(
      url,
      `select agency_a, agency_b, relation, same_origin, word_diff from report.agency_comparisons
       where article_a = $1 and article_b = $1 and 'Press TV' not in (agency_a, agency_b) order by 1, 2`,
      [id],
    );
    expect(rows).toHaveLength(6);
    const pair = rows.find(({ agency_a, agency_b }) => agency_a === 'AFP' && agency_b === 'Reuters');
    expect(pair).toMatchObject({ relation: 'complementary', same_origin: true });
    expect(pair!.word_diff).toMatch(/\[-.+-\]|\{\+.+\+\}/);
  });

  it('says again in its lead, and in stronger words, what it credits to AFP and to Reuters', async () => {
    const rows = await ask(
      url,
      `select r.chain, bool_or(r.stronger) as stronger from report.restatements r join report.article_claims c on c.claim_id = r.own_voice_claim
       where r.article_id = $1 and c.placement = 'lead' group by r.chain order by 1`,
      [id],
    );
    expect(rows.map(({ chain }) => chain)).toEqual(expect.arrayContaining(['AFP', 'Reuters']));
    expect(rows.find(({ chain }) => chain === 'Reuters')!.stronger).toBe(true);
  });
});
