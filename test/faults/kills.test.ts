import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect, migrate, seedAgencies, startEmbedded } from '@wirediff/db';
import { accept } from '@wirediff/intake';
import { openQueues } from '@wirediff/queue';
import { AGENCIES } from '@wirediff/resolution';
import { limits } from '@wirediff/runtime';
import { describe, expect, it } from 'vitest';
import { canonicalDump } from '../support/canonical.ts';
import { ask, freshDatabase } from '../support/database.ts';
import { startPipeline } from '../support/pipeline.ts';
import { startProxy } from '../support/proxy.ts';
import { hasRedis, startRedis, type TestRedis } from '../support/redis.ts';
import { seeded, wireCopy } from '../support/wire-copy.ts';
import { startWorkers } from '../support/workers.ts';

/** `npm run faults` is the long set; the short one is part of every test run. */
const LONG = process.env.WIREDIFF_FAULTS === 'long';
const SET = LONG
  ? { articles: 2000, kills: 100, flushes: 10, redisKills: 3, restarts: 3 }
  : { articles: 80, kills: 6, flushes: 2, redisKills: 1, restarts: 1 };
const SEED = Number(process.env.WIREDIFF_FAULTS_SEED ?? 20_261_124);
const articles = Array.from({ length: SET.articles }, (_, n) => wireCopy(n));

/** What a run without any fault leaves behind. */
async function calmRun(): Promise<string[]> {
  const url = await freshDatabase();
  const pipeline = await startPipeline(url);
  await pipeline.take(articles);
  return canonicalDump(url);
}

/** One article set under kills, wipes and restarts; what is left behind, and what was counted on the way. */
async function chaosRun(
  redis: TestRedis | null,
): Promise<{ dump: string[]; accepted: number; line: object }> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wirediff-faults-'));
  fs.chmodSync(folder, 0o755);
  let server = await startEmbedded({ dataDir: folder });
  const door = await startProxy(server.port);
  const url = server.url.replace(`:${server.port}/`, `:${door.port}/`);
  const db = connect(url, 4);
  await migrate(db);
  await seedAgencies(db, AGENCIES);
  const place = { databaseUrl: url, redisUrl: redis?.url };
  const queues = await openQueues(place);
  const workers = startWorkers({
    DATABASE_URL: url,
    ...(redis === null ? {} : { REDIS_URL: redis.url }),
    WIREDIFF_LEASE_MS: '2000',
    WIREDIFF_RECONCILE_MS: '200',
    WIREDIFF_BACKOFF_MS: '100',
  });
  const random = seeded(SEED);
  const began = Date.now();
  const ids = new Set<string>();
  const hand = async () => {
    for (let at = 0; at < articles.length; at += 20) {
      const receipts = await untilTaken(() =>
        accept({ db, queues, limits: limits({}) }, articles.slice(at, at + 20)),
      );
      for (const receipt of receipts) if (receipt.status !== 'refused') ids.add(receipt.id);
    }
  };
  const strike = async () => {
    const strikes = [
      ...Array<string>(SET.kills).fill('kill'),
      ...Array<string>(redis === null ? 0 : SET.flushes).fill('flush'),
      ...Array<string>(redis === null ? 0 : SET.redisKills).fill('redis'),
      ...Array<string>(SET.restarts).fill('postgres'),
    ].sort(() => random() - 0.5);
    for (const what of strikes) {
      await sleep(150 + random() * 350);
      if (what === 'kill') workers.kill(random);
      if (what === 'flush') await flush(redis!.url);
      if (what === 'redis') await redis!.killAndStart();
      if (what === 'postgres') {
        process.kill(server.pid, 'SIGQUIT');
        door.cut();
        await gone(server.pid);
        server = await startEmbedded({ dataDir: folder });
        door.aim(server.port);
        door.open();
      }
    }
  };
  await Promise.all([hand(), strike()]);
  await untilTaken(async () => {
    const [row] = await ask<{ open: number }>(
      url,
      `select count(*)::int as open from wirediff.stages where state in ('pending', 'running')`,
    );
    if (row!.open > 0) throw new Error(`${row!.open} still open`);
  }, 180_000);
  const [aside] = await ask<{ n: number }>(
    url,
    `select count(*)::int as n from wirediff.stages where state = 'set_aside'`,
  );
  const dump = await canonicalDump(url);
  await workers.stop();
  await queues.close();
  await db.destroy();
  await door.close();
  await server.stop();
  fs.rmSync(folder, { recursive: true, force: true });
  return {
    dump,
    accepted: ids.size,
    line: {
      fault: 'kills',
      backend: redis === null ? 'postgres' : 'redis',
      seed: SEED,
      ...SET,
      // No Redis, nothing of it was struck.
      ...(redis === null ? { flushes: 0, redisKills: 0 } : {}),
      set_aside: aside!.n,
      seconds: Math.round((Date.now() - began) / 1000),
    },
  };
}

/** Whoever hands articles in tries again while the database is away; what it was told is accepted stays so. */
async function untilTaken<T>(work: () => Promise<T>, patience = 60_000): Promise<T> {
  for (const end = Date.now() + patience; ; ) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > end) throw error;
      await sleep(100);
    }
  }
}

async function gone(pid: number): Promise<void> {
  for (;;) {
    try {
      process.kill(pid, 0);
    } catch {
      return;
    }
    await sleep(20);
  }
}

async function flush(redisUrl: string): Promise<void> {
  const { Redis } = await import('ioredis');
  const client = new Redis(redisUrl, { lazyConnect: true, retryStrategy: () => null });
  client.on('error', () => {});
  await client.connect().then(
    () => client.flushall(),
    () => {},
  );
  client.disconnect();
}

describe('articles handed in while workers are killed, Postgres restarts at once and Redis is wiped and killed', () => {
  const run = async (redis: TestRedis | null) => {
    const calm = await calmRun();
    const { dump, accepted, line } = await chaosRun(redis);
    await redis?.stop();
    const there = new Set(dump);
    const wanted = new Set(calm);
    const missing = calm.filter((row) => !there.has(row)).length;
    const extra = dump.filter((row) => !wanted.has(row)).length;
    console.log(
      JSON.stringify({ ...line, accepted, rows: dump.length, rows_missing: missing, rows_extra: extra }),
    );
    expect(accepted).toBe(SET.articles);
    expect(dump).toEqual(calm);
  };
  const patience = LONG ? 1_200_000 : 120_000;

  it('are all there, once, as after a calm run: jobs on Postgres', () => run(null), patience);
  it.skipIf(!hasRedis)(
    'are all there, once, as after a calm run: jobs on Redis',
    async () => run(await startRedis()),
    patience,
  );
});
