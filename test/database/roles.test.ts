import { connect, countStages, isMigrated, setPassword } from '@wirediff/db';
import { accept } from '@wirediff/intake';
import { limits } from '@wirediff/runtime';
import { describe, expect, it } from 'vitest';
import { wirediff } from '../support/command.ts';
import { ask, freshDatabase } from '../support/database.ts';
import { startPipeline } from '../support/pipeline.ts';
import { hasRedis, startRedis } from '../support/redis.ts';
import { wireCopy } from '../support/wire-copy.ts';

const url = await freshDatabase();
const as = (role: string, database = url) => {
  const at = new URL(database);
  at.username = role;
  at.password = `${role}'s own`;
  return at.href;
};
const owner = connect(url, 1);
await setPassword(owner, 'wirediff_worker', "wirediff_worker's own");
await setPassword(owner, 'wirediff_api', "wirediff_api's own");
await owner.destroy();

/** What neither service has any need of. */
const FORBIDDEN = [
  'delete from wirediff.articles',
  'delete from wirediff.stages',
  "update wirediff.versions set text = 'AFP reported nothing.'",
  'truncate wirediff.claims',
  'drop table wirediff.hops',
  'create table wirediff.mine (x integer)',
  'create table public.mine (x integer)',
  'create schema mine',
  'create role mine',
  'alter role wirediff_reader password null',
  'set role wirediff_reader',
  "copy (select 1) to program 'true'",
  "insert into public.wirediff_migrations values ('999', 'now')",
];

describe('the role of the workers', () => {
  it.skipIf(!hasRedis)('has all the rights that accepting, extracting and comparing take', async () => {
    const redis = await startRedis();
    const pipeline = await startPipeline(as('wirediff_worker'), redis.url, url);
    await pipeline.take([wireCopy(1), wireCopy(2), wireCopy(3)]);
    const states = await ask(
      url,
      'select stage, state, count(*)::int as n from wirediff.stages group by 1, 2 order by 1',
    );
    expect(states).toEqual([
      { stage: 'compare', state: 'done', n: 3 },
      { stage: 'extract', state: 'done', n: 3 },
    ]);
    expect(await ask(url, 'select from wirediff.comparisons')).not.toEqual([]);
  });

  it.each([...FORBIDDEN, 'delete from wirediff.claims', "update wirediff.agencies set name = 'Reuters'"])(
    'may not: %s',
    async (statement) => {
      await expect(ask(as('wirediff_worker'), statement)).rejects.toThrow(/permission denied|must be owner/);
    },
  );
});

describe('a password', () => {
  it('may hold any character where it stands beside the address', async () => {
    const password = "a@b/c:d%e' #$";
    await ask(url, `create role wirediff_odd login superuser password '${password.replace("'", "''")}'`);
    const at = new URL(url);
    at.username = 'wirediff_odd';
    at.password = '';
    const env = { DATABASE_URL: at.href, PGPASSWORD: password };
    expect(await wirediff(['status'], { env })).toMatchObject({ code: 0 });
    expect(await wirediff(['status'], { env: { ...env, PGPASSWORD: 'other' } })).toMatchObject({ code: 4 });
    await ask(url, 'drop role wirediff_odd');
  });
});

describe('the role of the api', () => {
  it('takes articles in and counts stages', async () => {
    // A database without workers: the pipeline above would have taken the stage before it is counted.
    const api = connect(as('wirediff_api', await freshDatabase()), 2);
    const parts = { db: api, queues: null, limits: limits({}) };
    expect(await isMigrated(api)).toBe(true);
    const article = { text: 'The dam holds, Reuters reported.', outlet: 'Evening Star' };
    expect((await accept(parts, [article]))[0]).toMatchObject({ status: 'accepted' });
    expect((await accept(parts, [article]))[0]).toMatchObject({ status: 'duplicate' });
    expect(await countStages(api)).toContainEqual({ stage: 'extract', state: 'pending', count: 1 });
    await api.destroy();
  });

  it.each([
    ...FORBIDDEN,
    'select text from wirediff.versions',
    'select from wirediff.claims',
    "update wirediff.stages set state = 'done'",
    "insert into wirediff.agencies (id, name, full_name, kind, source) values ('x', 'x', 'x', 'outlet', 'user')",
  ])('may not: %s', async (statement) => {
    await expect(ask(as('wirediff_api'), statement)).rejects.toThrow(/permission denied|must be owner/);
  });
});
