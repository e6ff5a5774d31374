import { startCompare } from '@wirediff/compare';
import { connect, countOpen, seedAgencies } from '@wirediff/db';
import { startExtract } from '@wirediff/extract';
import { keepReconciling } from '@wirediff/ingest';
import { accept, type Receipt } from '@wirediff/intake';
import { openQueues } from '@wirediff/queue';
import { AGENCIES } from '@wirediff/resolution';
import { createLogger, type Limits, limits } from '@wirediff/runtime';
import { afterAll } from 'vitest';

/** The whole pipeline in this process, on a database of the test's own. */
export interface Pipeline {
  readonly db: ReturnType<typeof connect>;
  readonly limits: Limits;
  /** Hands articles in without waiting. */
  accept(articles: readonly unknown[]): Promise<Receipt[]>;
  /** Hands articles in and waits until all of them are compared or set aside. @returns their ids, in order */
  take(articles: readonly unknown[]): Promise<string[]>;
}

/**
 * Starts real stations on real queues; all of it is closed when the test file is done.
 *
 * @param ownerUrl the same database as its owner, where `url` is a role that may not write the register
 */
export async function startPipeline(url: string, redisUrl?: string, ownerUrl = url): Promise<Pipeline> {
  const own = limits({ WIREDIFF_RECONCILE_MS: '100', WIREDIFF_BACKOFF_MS: '50' });
  const log = createLogger('test', 'silent');
  const owner = connect(ownerUrl, 1);
  await seedAgencies(owner, AGENCIES);
  await owner.destroy();
  const db = connect(url);
  const queues = await openQueues({ databaseUrl: url, redisUrl });
  const working = [await startExtract(db, queues, own, log), await startCompare(db, queues, own, log)];
  const reconciler = keepReconciling(db, queues, own, log);
  afterAll(async () => {
    await reconciler.close();
    await Promise.all(working.map((one) => one.close(2000)));
    await queues.close();
    await db.destroy();
  });
  const hand = (articles: readonly unknown[]) => accept({ db, queues, limits: own }, articles);
  return {
    db,
    limits: own,
    accept: hand,
    take: async (articles) => {
      const ids = (await hand(articles)).map((receipt) => {
        if (receipt.status === 'refused') throw new Error(`${receipt.code}: ${receipt.message}`);
        return receipt.id;
      });
      while ((await countOpen(db, ids)) > 0) await new Promise((resolve) => setTimeout(resolve, 25));
      return ids;
    },
  };
}
