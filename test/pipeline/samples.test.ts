import { describe, expect, it } from 'vitest';
import { ask, freshDatabase } from '../support/database.ts';
import { startPipeline } from '../support/pipeline.ts';
import { SAMPLES, sample } from '../support/samples.ts';

const url = await freshDatabase();
const pipeline = await startPipeline(url);
const ids = await pipeline.take(SAMPLES.map(sample));
const idOf = (name: string) => ids[SAMPLES.indexOf(name)]!;

describe('an article that credits AFP, Sputnik citing BelTA, and Reuters citing one statement', () => {
  const id = idOf('dam-harbour-courier');

  it('gives each of the four agencies its contents', async () => {
    const rows = await ask(
      url,
      'select agency, chains, contents, speakers, documents from report.article_agencies where article_id = $1 order by agency',
      [id],
    );
    expect(rows.map((row) => row.agency)).toEqual(['AFP', 'BelTA', 'Reuters', 'Sputnik']);
    const [afp, belta, reuters, sputnik] = rows;
    expect(afp!.contents.join(' ')).toContain(
      'The two sides are convinced that every open question about the dam will be answered within weeks',
    );
    expect(afp!.documents).toEqual(['Valdanian government statement']);
    expect(sputnik!.chains).toEqual(['Sputnik > BelTA']);
    expect(sputnik!.contents.join(' ')).toContain(
      'Korvian engineers would inspect the spillway before the autumn floods',
    );
    expect(sputnik!.contents.join(' ')).toContain('So we shook hands on it');
    expect(sputnik!.speakers).toEqual(['Milan Dragov']);
    expect(belta!.contents).toEqual(sputnik!.contents);
    expect(reuters!.contents.join(' ')).toContain('these questions must not be misused');
    expect(reuters!.documents).toEqual(['Valdanian government statement']);
  });

  it('leaves what "the comments" reach back to in the outlet\'s own voice, and shows it under AFP', async () => {
    const [afp] = await ask(
      url,
      `select contents, share from report.article_agencies where article_id = $1 and agency = 'AFP'`,
      [id],
    );
    expect(afp!.contents.at(-1)).toContain('say the quarrel over the Lunar Gorge dam will be laid to rest');
    const own = await ask(
      url,
      `select content from report.article_claims where article_id = $1 and own_voice and placement = 'lead'`,
      [id],
    );
    expect(own.map((row) => row.content).join(' ')).toContain('quarrel over the Lunar Gorge dam');
  });

  it('has two independent origins: the statement, and Dragov through BelTA', async () => {
    const [row] = await ask(
      url,
      `select agencies_count, origins_count from report.independent_origins where article_id = $1`,
      [id],
    );
    expect(row).toEqual({ agencies_count: 4, origins_count: 2 });
  });

  it('holds every two of the four agencies against each other', async () => {
    const rows = await ask(
      url,
      'select agency_a, agency_b, relation, same_origin, shared_claim, word_diff from report.agency_comparisons where article_a = $1 and article_b = $1 order by 1, 2',
      [id],
    );
    const pairs = rows.filter((row) => ![row.agency_a, row.agency_b].includes('The Harbour Courier'));
    expect(pairs.map((row) => `${row.agency_a}/${row.agency_b}`)).toEqual([
      'AFP/BelTA',
      'AFP/Reuters',
      'AFP/Sputnik',
      'BelTA/Reuters',
      'BelTA/Sputnik',
      'Reuters/Sputnik',
    ]);
    expect(pairs[1]).toMatchObject({ relation: 'complementary', same_origin: true });
    expect(pairs[1]!.word_diff).toMatch(/\[-.+-\]|\{\+.+\+\}/);
    expect(pairs[4]).toMatchObject({ relation: 'verbatim', shared_claim: true });
  });

  it('never credits the photographer', async () => {
    const rows = await ask(
      url,
      `select content from report.agency_claims where article_id = $1 and content like '%Brandt%'`,
      [id],
    );
    expect(rows).toEqual([]);
  });
});

describe('the six samples', () => {
  it('are two stories of three outlets', async () => {
    const rows = await ask(
      url,
      'select array_agg(outlet order by outlet) as outlets from report.articles group by story_id order by 1',
    );
    expect(rows.map((row) => row.outlets)).toEqual([
      ['Evening Star', 'Lakeside Daily', 'Reuters'],
      ['Radio Meridian', 'The Harbour Courier', 'The Northern Post'],
    ]);
  });

  it('point every claim at exactly its words', async () => {
    const rows = await ask(
      url,
      `select c.content, (select string_agg(substr(case c.field when 'title' then a.title else a.text end, lower(s) + 1, upper(s) - lower(s)), ' ' order by s)
         from unnest(c.spans) s) as cut from report.article_claims c join report.articles a using (article_id)`,
    );
    expect(rows.length).toBeGreaterThan(30);
    for (const row of rows) expect(row.content).toBe(row.cut);
  });

  it('are duplicates the second time', async () => {
    const again = await pipeline.accept(SAMPLES.map(sample));
    expect(again.map((receipt) => receipt.status)).toEqual(SAMPLES.map(() => 'duplicate'));
    expect(again.map((receipt) => 'id' in receipt && receipt.id)).toEqual(ids);
  });
});
