import { setTimeout as sleep } from 'node:timers/promises';
import { connect, seedAgencies } from '@wirediff/db';
import { accept } from '@wirediff/intake';
import { openQueues } from '@wirediff/queue';
import { AGENCIES } from '@wirediff/resolution';
import { limits } from '@wirediff/runtime';
import { describe, expect, it } from 'vitest';
import { ask, freshDatabase } from '../support/database.ts';
import { wireCopy } from '../support/wire-copy.ts';
import { startWorkers } from '../support/workers.ts';

const HEALTHY = Array.from({ length: 40 }, (_, n) => wireCopy(n));
const KINDS = ['throw', 'loop', 'memory'] as const;
const EVENTS = {
  throw: 'A glacier in Upper Savria lost forty metres of ice this summer, ANSA reported.',
  loop: 'The violinist Dorota Pelc will leave the Orsova philharmonic in May, PAP said.',
  memory: 'Fishermen off Cape Lunden caught a squid as long as a bus, Kyodo reported.',
} as const;

describe.each(['extract', 'compare'])('inputs that poison %s', (stage) => {
  it('are set aside, each with its reason, and no healthy article with them', async () => {
    const url = await freshDatabase();
    const db = connect(url, 2);
    await seedAgencies(db, AGENCIES);
    const queues = await openQueues({ databaseUrl: url });
    // Each on an event of its own: a story stands or falls with its articles.
    const poisoned = KINDS.map((kind) => ({
      text: `${EVENTS[kind]} poison-${kind}`,
      outlet: 'The Harbour Courier',
    }));
    const receipts = await accept({ db, queues, limits: limits({}) }, [
      ...HEALTHY.slice(0, 20),
      ...poisoned,
      ...HEALTHY.slice(20),
    ]);
    const ids = receipts.slice(20, 20 + KINDS.length).map((receipt) => (receipt as { id: string }).id);
    const workers = startWorkers(
      {
        DATABASE_URL: url,
        WIREDIFF_POISON: stage,
        WIREDIFF_STAGE_TIMEOUT_MS: '700',
        WIREDIFF_THREAD_MEGABYTES: '192',
        WIREDIFF_ATTEMPTS: '3',
        WIREDIFF_BACKOFF_MS: '50',
        WIREDIFF_RECONCILE_MS: '100',
      },
      1,
    );
    for (;;) {
      const [row] = await ask<{ n: number }>(
        url,
        `select count(*)::int as n from wirediff.stages where state in ('pending', 'running')`,
      );
      if (row!.n === 0) break;
      await sleep(100);
    }
    await workers.stop();
    const failed = await ask(
      url,
      'select article_id, stage, reason from report.failed_articles order by article_id',
    );
    const reasons = new Map(failed.map((row) => [row.article_id, row]));
    expect(failed).toHaveLength(KINDS.length);
    expect(reasons.get(ids[0])).toMatchObject({ stage, reason: 'failed' });
    expect(reasons.get(ids[1])).toMatchObject({ stage, reason: 'timeout' });
    expect(reasons.get(ids[2])).toMatchObject({ stage, reason: 'out_of_memory' });
    const [done] = await ask<{ n: number }>(
      url,
      `select count(*)::int as n from wirediff.stages where stage = 'compare' and state = 'done'`,
    );
    expect(done!.n).toBe(HEALTHY.length);
    await queues.close();
    await db.destroy();
  }, 120_000);
});
