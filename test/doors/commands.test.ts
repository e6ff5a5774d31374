import { describe, expect, it } from 'vitest';
import { jsonOf, wirediff } from '../support/command.ts';
import { ask, freshDatabase } from '../support/database.ts';
import { startPipeline } from '../support/pipeline.ts';
import { SAMPLES, sample } from '../support/samples.ts';

const DATABASE_URL = await freshDatabase();
const pipeline = await startPipeline(DATABASE_URL);
const ids = await pipeline.take(SAMPLES.map(sample));
const idOf = (name: string) => ids[SAMPLES.indexOf(name)]!;
const run = (...args: string[]) => wirediff(args, { env: { DATABASE_URL } });

describe('wirediff sql', () => {
  it('answers as a table, as JSON lines and as CSV', async () => {
    const query = `select outlet, agencies_count > 0 as credits from articles where article_id = ${idOf('dam-northern-post')}`;
    expect((await run('sql', query)).out).toBe(
      'outlet             credits\n-----------------  -------\nThe Northern Post  true\n',
    );
    expect(jsonOf(await run('sql', '--json', query))).toEqual([
      { outlet: 'The Northern Post', credits: true },
    ]);
    expect((await run('sql', '--csv', query)).out).toBe('outlet,credits\nThe Northern Post,true\n');
  });

  it('escapes what a spreadsheet would run as a formula', async () => {
    const ended = await run('sql', '--csv', `select '=1+1' as a, 'He said "no", twice' as b, '-5' as c`);
    expect(ended.out).toBe(`a,b,c\n'=1+1,"He said ""no"", twice",'-5\n`);
  });

  it.each([
    ['write', `insert into report.articles default values`],
    ['read the tables themselves', 'select * from wirediff.versions'],
    ['write where writing is asked for', 'set transaction read write; delete from wirediff.claims'],
    ['read passwords', 'select * from pg_authid'],
    ['read files', `select pg_read_file('/etc/passwd')`],
    ['start programs', `copy (select 1) to program 'cat'`],
  ])('may not %s', async (_what, query) => {
    const ended = await run('sql', query);
    expect(ended.code).toBe(1);
    expect(ended.out).toBe('');
    expect(ended.err).toMatch(/permission denied|cannot execute|read-only|cannot insert|must be/i);
  });

  it('names what is wrong with a query', async () => {
    const ended = await run('sql', 'select no_such_column from articles');
    expect(ended.code).toBe(1);
    expect(ended.err).toContain('no_such_column');
  });
});

describe('wirediff show', () => {
  it('shows an article side by side, without colour in a pipe', async () => {
    const ended = await run('show', idOf('dam-harbour-courier'));
    expect(ended.code).toBe(0);
    for (const words of [
      'The Harbour Courier',
      'AFP',
      'Reuters',
      'independent origins',
      'Agency against agency',
    ])
      expect(ended.out).toContain(words);
    expect(ended.out).not.toContain('\x1b[');
  });

  it('shows the articles of a story and what lies between them', async () => {
    const [row] = await ask(DATABASE_URL, 'select story_id from report.articles where article_id = $1', [
      ids[0],
    ]);
    const ended = await run('show', '--story', String(row!.story_id));
    expect(ended.out).toContain('Evening Star');
    expect(ended.out).toContain('Lakeside Daily');
    expect(ended.out).toContain('Across the story');
  });

  it('hands no terminal the control characters of an article, neither here nor in a table', async () => {
    const title = 'Dam\x1b[2J quarrel settled';
    const text = 'The rain over the delta\x1b[1A will go on until Monday, AFP reported on Saturday.';
    const [id] = await pipeline.take([{ text, title, outlet: 'Radio Meridian' }]);
    const query = `select title, text from articles where article_id = ${id}`;
    for (const args of [
      ['show', id!],
      ['sql', query],
      ['sql', '--long', query],
    ]) {
      const { out } = await run(...args);
      expect(out).toContain('Dam\ufffd[2J quarrel settled');
      expect(out).toContain('\ufffd[1A');
      expect(out).not.toMatch(/(?!\n)\p{Cc}/u);
    }
    await run('delete', id!);
  });

  it('says so where there is none', async () => {
    for (const what of [['999999'], ['--story', '999999']]) {
      const ended = await run('show', ...what);
      expect(ended.code).toBe(1);
      expect(ended.err).toContain('999999');
    }
  });

  it('says so where there can be none, and what an id is', async () => {
    for (const id of ['courier', '1'.repeat(20)]) {
      for (const [what, ...args] of [['article'], ['story', '--story']]) {
        const ended = await run('show', ...args, id);
        expect(ended.code).toBe(2);
        expect(ended.err).toContain(`"${id}" is no ${what} id: ids are numbers`);
      }
    }
  });
});

describe('wirediff status', () => {
  it('counts the runs by stage and state', async () => {
    expect(jsonOf<object[]>(await run('status', '--json'))[0]).toContainEqual({
      stage: 'compare',
      state: 'done',
      count: 6,
    });
    expect((await run('status')).out).toMatch(/^stage +state +runs\n[- ]+\n(?:.+\n)*compare +done +6\n/);
  });
});

describe('wirediff export', () => {
  it('writes a whole view as CSV or JSON lines', async () => {
    const csv = await run('export', 'article_agencies');
    expect(csv.out.split('\n')[0]).toMatch(/^article_id,outlet,title,agency,/);
    const [count] = await ask(DATABASE_URL, 'select count(*)::int as n from report.article_agencies');
    expect(jsonOf(await run('export', 'article_agencies', '--format', 'jsonl'))).toHaveLength(count!.n);
  });

  it('names the views where there is none of that name', async () => {
    const ended = await run('export', 'versions; drop table x');
    expect(ended.code).toBe(2);
    expect(ended.err).toContain('agency_claims');
  });
});

describe('wirediff agencies', () => {
  it('finds an agency by any of its names', async () => {
    for (const name of ['AFP', 'Agence France-Presse', 'Belta'])
      expect((await run('agencies', 'find', name)).code).toBe(0);
    expect((await run('agencies', 'find', 'Nobody News')).code).toBe(1);
  });

  it("takes a row of the user's own", async () => {
    expect(
      (await run('agencies', 'add', 'deltanews', 'Delta News', '--country', 'ar', '--alias', 'DN Wire')).code,
    ).toBe(0);
    expect((await run('agencies', 'find', 'DN Wire')).out).toContain('Delta News');
    expect((await run('agencies', 'add', 'Delta News', 'x')).code).toBe(2);
  });
});

describe('wirediff reprocess', () => {
  it('runs an article again, to the same result, and keeps the old run', async () => {
    const id = idOf('dam-harbour-courier');
    const claims = () =>
      ask(
        DATABASE_URL,
        'select number, content, chain from report.article_claims where article_id = $1 order by 1',
        [id],
      );
    const runs = async () =>
      (
        await ask(
          DATABASE_URL,
          'select count(*)::int as n from wirediff.runs r join wirediff.versions v on v.id = r.version_id where v.article_id = $1',
          [id],
        )
      )[0]!.n as number;
    const before = await claims();
    const had = await runs();
    expect((await run('reprocess', id)).code).toBe(0);
    await expect.poll(runs, { timeout: 15_000 }).toBe(had + 1);
    await expect
      .poll(
        async () =>
          (await ask(DATABASE_URL, 'select state from report.articles where article_id = $1', [id]))[0]!
            .state,
        {
          timeout: 15_000,
        },
      )
      .toBe('done');
    expect(await claims()).toEqual(before);
  });

  it('wants either articles or --all', async () => {
    expect((await run('reprocess')).code).toBe(2);
    expect((await run('reprocess', 'courier')).code).toBe(2);
    expect((await run('reprocess', '999999')).code).toBe(3);
  });
});

describe('wirediff delete', () => {
  it("removes an article's text and every row of it", async () => {
    const id = idOf('bridge-evening-star');
    expect((await run('delete', id)).code).toBe(0);
    for (const view of ['articles', 'article_claims', 'agency_claims', 'article_agencies'])
      expect(await ask(DATABASE_URL, `select from report.${view} where article_id = $1`, [id])).toEqual([]);
    const left = await ask(DATABASE_URL, 'select from wirediff.versions where article_id = $1', [id]);
    expect(left).toEqual([]);
    expect((await run('delete', id)).code).toBe(3);
  });
});

describe('wirediff failed', () => {
  let id = '';
  const setAside = async () => {
    const [receipt] = await pipeline.accept([
      { text: `Rain, dpa reported. ${Math.random()}`, outlet: 'Radio Meridian' },
    ]);
    id = (receipt as { id: string }).id;
    await expect
      .poll(
        async () =>
          (
            await ask(DATABASE_URL, 'select state, stage from report.articles where article_id = $1', [id])
          )[0],
        {
          timeout: 15_000,
        },
      )
      .toEqual({ state: 'done', stage: 'compare' });
    await ask(
      DATABASE_URL,
      `update wirediff.stages s set state = 'set_aside', error_code = 'crashed', error_message = 'It looped.'
       from wirediff.versions v where v.id = s.version_id and v.article_id = $1 and s.stage = 'compare'`,
      [id],
    );
  };

  it('lists what was set aside, with its reason', async () => {
    expect((await run('failed', 'list')).out).toBe('Nothing was set aside.\n');
    await setAside();
    expect(jsonOf(await run('failed', 'list', '--json'))).toMatchObject([
      { article_id: id, reason: 'crashed' },
    ]);
    expect((await run('failed', 'show', id)).out).toContain('message: It looped.');
  });

  it('tries again', async () => {
    expect((await run('failed', 'retry', id)).code).toBe(0);
    await expect
      .poll(async () => (await run('failed', 'list')).out, { timeout: 15_000 })
      .toBe('Nothing was set aside.\n');
  });

  it('drops what was set aside, and leaves what was not', async () => {
    await setAside();
    const healthy = idOf('bridge-reuters');
    const ended = await run('failed', 'drop', id, healthy);
    expect(ended.code).toBe(3);
    expect(await ask(DATABASE_URL, 'select from report.articles where article_id = $1', [id])).toEqual([]);
    expect(
      await ask(DATABASE_URL, 'select from report.articles where article_id = $1', [healthy]),
    ).toHaveLength(1);
  });
});

describe('wirediff migrate', () => {
  it('does nothing where all is done', async () => {
    const ended = await run('migrate');
    expect(ended.code).toBe(0);
    expect(ended.err).toContain('up to date');
  });
});

describe('an article that is not English', () => {
  const text =
    'Der Damm hält, wie die Agentur AFP am Montag unter Berufung auf das Ministerium berichtete. Die Arbeiten werden noch zwei Wochen dauern.';

  it('is accepted and stored as it is, with its reason and no claims', async () => {
    const [id] = await pipeline.take([{ text, outlet: 'The Harbour Courier' }]);
    const rows = await ask(
      DATABASE_URL,
      'select state, reason, text, claims_count from report.articles where article_id = $1',
      [id],
    );
    expect(rows).toEqual([{ state: 'unsupported', reason: 'unsupported_language', text, claims_count: 0 }]);
  });

  it('is named by enqueue --wait and by extract', async () => {
    const ended = await wirediff(['enqueue', '-', '--wait'], { env: { DATABASE_URL }, input: `${text} ` });
    expect(ended.code).toBe(0);
    expect(ended.err).toContain('unsupported_language');
    expect(jsonOf(await wirediff(['extract'], { input: text }))).toEqual([
      { id: 'stdin', warnings: ['unsupported_language'], attributions: [], credits: [] },
    ]);
  });
});
