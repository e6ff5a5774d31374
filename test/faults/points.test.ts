import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { connect, seedAgencies } from '@wirediff/db';
import { accept } from '@wirediff/intake';
import { AGENCIES } from '@wirediff/resolution';
import { limits } from '@wirediff/runtime';
import { afterAll, describe, expect, it } from 'vitest';
import { canonicalDump } from '../support/canonical.ts';
import { ask, freshDatabase } from '../support/database.ts';
import { startPipeline } from '../support/pipeline.ts';
import { settled } from '../support/settled.ts';
import { wireCopy } from '../support/wire-copy.ts';
import { startWorkers } from '../support/workers.ts';

const LONG = process.env.WIREDIFF_FAULTS === 'long';
const POINTS = LONG
  ? [
      'extract:after-claim',
      'extract:before-commit',
      'extract:after-commit',
      'extract:after-enqueue',
      'compare:after-claim',
      'compare:before-commit',
      'compare:after-commit',
    ]
  : ['extract:before-commit', 'extract:after-commit', 'compare:before-commit'];
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wirediff-points-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

/** Hands articles in on a database of their own and starts workers on it. */
async function begin(articles: readonly unknown[], env: Readonly<Record<string, string>>) {
  const url = await freshDatabase();
  const db = connect(url, 2);
  await seedAgencies(db, AGENCIES);
  const receipts = await accept({ db, queues: null, limits: limits({}) }, articles);
  await db.destroy();
  const fast = { WIREDIFF_LEASE_MS: '1000', WIREDIFF_RECONCILE_MS: '100', WIREDIFF_BACKOFF_MS: '50' };
  const workers = startWorkers({ DATABASE_URL: url, REDIS_URL: '', ...fast, ...env }, 1);
  const ids = receipts.map((receipt) => (receipt.status === 'refused' ? '' : receipt.id));
  return { url, workers, ids };
}

describe('a worker killed at a named point', () => {
  const articles = Array.from({ length: 8 }, (_, n) => wireCopy(n));

  it.each(POINTS)(
    'leaves what a calm run leaves: %s',
    async (point) => {
      const calm = await freshDatabase();
      await (await startPipeline(calm)).take(articles);
      const once = path.join(folder, point.replace(':', '-'));
      const { url, workers } = await begin(articles, { WIREDIFF_CRASH: point, WIREDIFF_CRASH_ONCE: once });
      await settled(url);
      await workers.stop();
      expect(fs.existsSync(once)).toBe(true);
      expect(await canonicalDump(url)).toEqual(await canonicalDump(calm));
    },
    120_000,
  );
});

describe('poison among healthy articles', () => {
  it.each(['extract', 'compare'])(
    'is set aside with its reason, and no healthy article with it: %s',
    async (stage) => {
      const marks = { throw: 'failed', loop: 'timeout', memory: 'out_of_memory' };
      const bad = Object.keys(marks).map((mark, n) => {
        const copy = wireCopy(400 + 8 * n);
        return { ...copy, text: `${copy.text}\nThe word was poison-${mark}.` };
      });
      const good = Array.from({ length: 12 }, (_, n) => wireCopy(n));
      const { url, workers, ids } = await begin([...bad, ...good], {
        WIREDIFF_POISON: stage,
        WIREDIFF_STAGE_TIMEOUT_MS: '500',
        WIREDIFF_THREAD_MEGABYTES: '128',
        WIREDIFF_ATTEMPTS: '2',
      });
      await settled(url);
      await workers.stop();
      const rows = await ask(
        url,
        'select article_id, stage, reason from report.failed_articles order by article_id::bigint',
      );
      const wanted = Object.values(marks).map((reason, n) => ({ article_id: ids[n], stage, reason }));
      expect(rows).toEqual(wanted.sort((a, b) => Number(a.article_id) - Number(b.article_id)));
    },
    120_000,
  );
});

describe.runIf(LONG)('poison in a stream of healthy articles', () => {
  /** Milliseconds from the first stage begun to the last healthy article compared, as the database's clock says. */
  async function healthyTime(bad: readonly unknown[], good: readonly unknown[]): Promise<number> {
    const mixed = [...good];
    for (const [n, one] of bad.entries())
      mixed.splice(Math.floor((good.length * (n + 1)) / (bad.length + 1)), 0, one);
    const { url, workers } = await begin(mixed, { WIREDIFF_POISON: 'extract', WIREDIFF_LEASE_MS: '15000' });
    await settled(url, 300_000);
    await workers.stop();
    const [row] = await ask<{ ms: number; done: number }>(
      url,
      `select count(*)::int as done, (extract(epoch from max(s.finished_at) - (select min(started_at) from wirediff.stages)) * 1000)::int as ms
       from wirediff.stages s where s.stage = 'compare' and s.state = 'done'`,
    );
    expect(row!.done).toBe(good.length);
    return row!.ms;
  }

  it('costs them at most a fifth of their throughput', async () => {
    const good = Array.from({ length: 1000 }, (_, n) => wireCopy(n));
    const bad = ['throw', 'loop', 'memory'].map((mark, n) => ({
      ...wireCopy(5000 + 8 * n),
      text: `${wireCopy(5000 + 8 * n).text}\nThe word was poison-${mark}.`,
    }));
    const calm = await healthyTime([], good);
    const poisoned = await healthyTime(bad, good);
    const share = calm / poisoned;
    console.log(
      JSON.stringify({
        fault: 'poison',
        healthy: good.length,
        poison: bad.length,
        calm,
        poisoned,
        throughput: share,
      }),
    );
    expect(share).toBeGreaterThanOrEqual(0.8);
  }, 900_000);
});

describe('a worker told to end', () => {
  it('finishes or gives back what it holds and exits 0', async () => {
    const articles = Array.from({ length: 60 }, (_, n) => wireCopy(n, 5000));
    const { url, workers } = await begin(articles, { WIREDIFF_LEASE_MS: '60000' });
    const running = `select count(*)::int as n from wirediff.stages where state = 'running' and stage = 'extract'`;
    while ((await ask<{ n: number }>(url, running))[0]!.n === 0) await sleep(20);
    const [worker] = workers.of('extract');
    const began = Date.now();
    const code = await new Promise((resolve) => {
      worker!.once('exit', resolve);
      worker!.kill('SIGTERM');
    });
    const left = await ask<{ n: number }>(url, running);
    expect({ code, left: left[0]!.n }).toEqual({ code: 0, left: 0 });
    expect(Date.now() - began).toBeLessThan(14_000);
    await workers.stop();
  }, 60_000);
});
