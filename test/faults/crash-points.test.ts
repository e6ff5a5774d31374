import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect, seedAgencies } from '@wirediff/db';
import { accept } from '@wirediff/intake';
import { openQueues } from '@wirediff/queue';
import { AGENCIES } from '@wirediff/resolution';
import { limits } from '@wirediff/runtime';
import { afterAll, describe, expect, it } from 'vitest';
import { canonicalDump } from '../support/canonical.ts';
import { ask, freshDatabase } from '../support/database.ts';
import { startPipeline } from '../support/pipeline.ts';
import { wireCopy } from '../support/wire-copy.ts';
import { startWorkers } from '../support/workers.ts';

const articles = Array.from({ length: 12 }, (_, n) => wireCopy(n));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wirediff-crash-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

async function calm(): Promise<string[]> {
  const url = await freshDatabase();
  await (await startPipeline(url)).take(articles);
  return canonicalDump(url);
}

/** Takes the articles through workers of which one dies at the named point, once. */
async function withCrashAt(point: string): Promise<{ dump: string[]; died: boolean; crashes: number }> {
  const url = await freshDatabase();
  const db = connect(url, 2);
  await seedAgencies(db, AGENCIES);
  const queues = await openQueues({ databaseUrl: url });
  await accept({ db, queues, limits: limits({}) }, articles);
  const once = path.join(folder, point.replace(':', '-'));
  const workers = startWorkers(
    {
      DATABASE_URL: url,
      WIREDIFF_CRASH: point,
      WIREDIFF_CRASH_ONCE: once,
      WIREDIFF_LEASE_MS: '1000',
      WIREDIFF_RECONCILE_MS: '100',
    },
    1,
  );
  const open = async () => {
    const [row] = await ask<{ n: number }>(
      url,
      `select count(*)::int as n from wirediff.stages where state in ('pending', 'running')`,
    );
    return row!.n;
  };
  while ((await open()) > 0) await sleep(100);
  const [row] = await ask<{ n: number }>(url, 'select sum(crashes)::int as n from wirediff.stages');
  const dump = await canonicalDump(url);
  await workers.stop();
  await queues.close();
  await db.destroy();
  return { dump, died: fs.existsSync(once), crashes: row!.n };
}

describe('a worker that dies without a word', () => {
  let expected: string[];
  it.each([
    ['extract:after-claim', 1],
    ['extract:before-commit', 1],
    ['extract:after-commit', 0],
    ['extract:after-enqueue', 0],
    ['compare:after-claim', 1],
    ['compare:before-commit', 1],
    ['compare:after-commit', 0],
  ])(
    'at %s leaves what a calm run leaves',
    async (point, least) => {
      expected ??= await calm();
      const { dump, died, crashes } = await withCrashAt(point);
      expect(died).toBe(true);
      expect(crashes).toBeGreaterThanOrEqual(least);
      expect(dump).toEqual(expected);
    },
    60_000,
  );
});
