import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startApi } from '@wirediff/api';
import { connect, countAllLate, migrate, seedAgencies, startEmbedded } from '@wirediff/db';
import { accept } from '@wirediff/intake';
import { openQueues } from '@wirediff/queue';
import { AGENCIES } from '@wirediff/resolution';
import { createLogger, limits } from '@wirediff/runtime';
import { afterAll, describe, expect, it } from 'vitest';
import { asReader } from '../support/api.ts';
import { canonicalDump } from '../support/canonical.ts';
import { wirediff } from '../support/command.ts';
import { ask, freshDatabase } from '../support/database.ts';
import { startPipeline } from '../support/pipeline.ts';
import { startProxy } from '../support/proxy.ts';
import { hasRedis, startRedis } from '../support/redis.ts';
import { settled } from '../support/settled.ts';
import { wireCopy } from '../support/wire-copy.ts';
import { startWorkers } from '../support/workers.ts';

const LONG = process.env.WIREDIFF_FAULTS === 'long';
const log = createLogger('api', 'silent');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wirediff-outages-'));
fs.chmodSync(folder, 0o755);
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const post = (address: string, article: unknown) =>
  fetch(`${address}/v1/articles`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(article),
  });

describe('a worker that is stopped past its lease and resumed', () => {
  it('comes too late: its commit is dropped and counted, and the rows are those of the other', async () => {
    const articles = Array.from({ length: 6 }, (_, n) => wireCopy(n));
    const calm = await freshDatabase();
    await (await startPipeline(calm)).take(articles);
    const url = await freshDatabase();
    const db = connect(url, 2);
    await seedAgencies(db, AGENCIES);
    await accept({ db, queues: null, limits: limits({}) }, articles);
    const once = path.join(folder, 'stopped');
    const workers = startWorkers(
      {
        DATABASE_URL: url,
        REDIS_URL: '',
        WIREDIFF_LEASE_MS: '1000',
        WIREDIFF_RECONCILE_MS: '100',
        WIREDIFF_CRASH: 'extract:after-claim',
        WIREDIFF_CRASH_SIGNAL: 'SIGSTOP',
        WIREDIFF_CRASH_ONCE: once,
      },
      2,
    );
    await settled(url);
    const late = await countAllLate(db);
    process.kill(Number(fs.readFileSync(once, 'utf8')), 'SIGCONT');
    for (const end = Date.now() + 20_000; (await countAllLate(db)) === late && Date.now() < end; )
      await sleep(50);
    const counted = await countAllLate(db);
    await workers.stop();
    await db.destroy();
    expect({ before: late, after: counted }).toEqual({ before: 0, after: 1 });
    expect(await canonicalDump(url)).toEqual(await canonicalDump(calm));
  }, 90_000);
});

describe.skipIf(!hasRedis)('while Redis is down', () => {
  it('articles are still accepted, and work goes on within 3 seconds of its return', async () => {
    const url = await freshDatabase();
    const redis = await startRedis();
    const place = { databaseUrl: url, redisUrl: redis.url };
    const db = connect(url, 4);
    await seedAgencies(db, AGENCIES);
    const queues = await openQueues(place);
    const api = await startApi({ db, queues, limits: limits({}), log, readerUrl: asReader(url), port: 0 });
    const workers = startWorkers({ DATABASE_URL: url, REDIS_URL: redis.url }, 1);
    expect((await post(api.url, wireCopy(0))).status).toBe(202);
    await settled(url);

    await redis.kill();
    const down = LONG ? 20_000 : 4000;
    const answers: number[] = [];
    let slowest = 0;
    for (const end = Date.now() + down; Date.now() < end; await sleep(500)) {
      const began = Date.now();
      answers.push((await post(api.url, wireCopy(answers.length + 1))).status);
      slowest = Math.max(slowest, Date.now() - began);
    }
    await redis.start();
    const back = Date.now();
    const begun = 'select count(*)::int as n from wirediff.stages where started_at is not null';
    const before = (await ask<{ n: number }>(url, begun))[0]!.n;
    while ((await ask<{ n: number }>(url, begun))[0]!.n === before && Date.now() < back + 30_000)
      await sleep(25);
    const resumed = Date.now() - back;
    await settled(url);
    const done = await ask<{ n: number }>(
      url,
      `select count(*)::int as n from wirediff.stages where stage = 'compare' and state = 'done'`,
    );
    console.log(
      JSON.stringify({
        fault: 'redis down',
        down,
        posted: answers.length,
        slowest_answer: slowest,
        resumed_after: resumed,
      }),
    );
    await workers.stop();
    await api.close();
    await queues.close();
    await db.destroy();
    await redis.stop();
    expect(answers.every((status) => status === 202)).toBe(true);
    expect(done[0]!.n).toBe(answers.length + 1);
    expect(resumed).toBeLessThan(3000);
  }, 120_000);
});

describe('while Postgres is down', () => {
  it('the api says 503 and the command line ends with 4; what was called accepted is there whole, and nothing else', async () => {
    const server = await startEmbedded({ dataDir: path.join(folder, 'data') });
    const door = await startProxy(server.port);
    const url = server.url.replace(`:${server.port}/`, `:${door.port}/`);
    const db = connect(url, 4);
    await migrate(db);
    const queues = await openQueues({ databaseUrl: url });
    const api = await startApi({
      db,
      queues,
      limits: limits({}),
      log,
      readerUrl: asReader(url),
      port: 0,
      rate: 100_000,
    });
    const accepted: string[] = [];
    const refused: number[] = [];
    const hand = async (n: number) => {
      const answer = await post(api.url, wireCopy(n));
      if (answer.status === 202) accepted.push(((await answer.json()) as { id: string }).id);
      else refused.push(answer.status);
    };
    // Cut in the midst of them: some are committed and told, some not, none half.
    const streams = Array.from({ length: 8 }, async (_, stream) => {
      for (let n = 0; n < 40; n++) await hand(stream * 40 + n);
    });
    while (accepted.length < 10) await sleep(5);
    door.cut();
    await Promise.all(streams);
    const ended = await wirediff(['enqueue', '-'], {
      input: JSON.stringify(wireCopy(900)),
      env: { DATABASE_URL: url },
    });
    door.open();
    const whole = await ask<{ id: string }>(
      url,
      `select a.id from wirediff.articles a join wirediff.versions v on v.id = a.current_version_id
       join wirediff.stages s on s.version_id = v.id and s.stage = 'extract'`,
    );
    const rows = await ask<{ articles: number; versions: number }>(
      url,
      'select (select count(*)::int from wirediff.articles) as articles, (select count(*)::int from wirediff.versions) as versions',
    );
    const ready = await fetch(`${api.url}/readyz`);
    await api.close();
    await queues.close();
    await db.destroy();
    await door.close();
    await server.stop();
    expect(accepted.length).toBeGreaterThan(0);
    expect(refused.length).toBeGreaterThan(0);
    expect([...new Set(refused)]).toEqual([503]);
    expect({ code: ended.code, said: /Postgres/.test(ended.err) }).toEqual({ code: 4, said: true });
    const there = new Set(whole.map(({ id }) => id));
    expect(accepted.filter((id) => !there.has(id))).toEqual([]);
    expect(rows[0]).toEqual({ articles: there.size, versions: there.size });
    expect(ready.status).toBe(200);
  }, 90_000);
});
