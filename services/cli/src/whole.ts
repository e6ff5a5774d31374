import { startCompare } from '@wirediff/compare';
import { startExtract } from '@wirediff/extract';
import { keepReconciling, startIntake } from '@wirediff/ingest';
import { openQueues, type Queues } from '@wirediff/queue';
import { createLogger, type Limits, type Logger, limits as readLimits } from '@wirediff/runtime';
import type { Place } from './place.js';

/** Everything that works, in this process. */
export interface Whole {
  readonly queues: Queues;
  readonly limits: Limits;
  readonly log: Logger;
  close(): Promise<void>;
}

/** Starts reconciler, extract and compare on a place: what docker compose runs as three services. */
export async function startWhole(place: Place): Promise<Whole> {
  const limits = readLimits();
  const log = createLogger('wirediff', process.env.WIREDIFF_LOG_LEVEL ?? 'warn');
  const queues = await openQueues({ databaseUrl: place.databaseUrl, redisUrl: place.redisUrl });
  const extract = await startExtract(place.db, queues, limits, log);
  const compare = await startCompare(place.db, queues, limits, log);
  const intake = startIntake(place.db, queues, limits);
  const reconciler = keepReconciling(place.db, queues, limits, log);
  return {
    queues,
    limits,
    log,
    close: async () => {
      await reconciler.close();
      await Promise.all([intake, extract, compare].map((working) => working.close(limits.shutdown)));
      await queues.close();
    },
  };
}
