import fs from 'node:fs';
import { startCompare } from '@wirediff/compare';
import { connect, countOpen, migrate, seedAgencies } from '@wirediff/db';
import { startExtract } from '@wirediff/extract';
import { keepReconciling } from '@wirediff/ingest';
import { accept } from '@wirediff/intake';
import { openQueues } from '@wirediff/queue';
import { AGENCIES } from '@wirediff/resolution';
import { createLogger, limits as readLimits } from '@wirediff/runtime';
import { wireCopy } from '../support/wire-copy.ts';

/** Where to measure: an empty database, and a Redis or none. */
export interface Bench {
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
}

/** Jobs that do nothing, one queue, one worker: what BullMQ alone can carry here. Jobs per second. */
export async function queueAlone({ databaseUrl, redisUrl }: Bench, jobs: number): Promise<number> {
  const queues = await openQueues({ databaseUrl, redisUrl });
  let done = 0;
  const began = performance.now();
  await queues.send(
    'extract',
    Array.from({ length: jobs }, (_, n) => ({ stageId: String(n + 1) })),
  );
  const working = queues.work(
    'extract',
    async () => {
      done++;
    },
    readLimits().concurrency,
  );
  while (done < jobs) await new Promise((resolve) => setTimeout(resolve, 5));
  const seconds = (performance.now() - began) / 1000;
  await working.close(2000);
  await queues.close();
  return jobs / seconds;
}

/**
 * Articles from the hand-in until the last one is compared, every station in this process.
 *
 * @param units length of each article, UTF-16 units
 */
export async function wholeWay(
  { databaseUrl, redisUrl }: Bench,
  articles: number,
  units: number,
): Promise<{ seconds: number; acceptSeconds: number; memoryPeakMegabytes: number | null }> {
  const db = connect(databaseUrl);
  await migrate(db);
  await seedAgencies(db, AGENCIES);
  const limits = readLimits();
  const log = createLogger('bench', 'warn');
  const queues = await openQueues({ databaseUrl, redisUrl });
  const stations = [await startExtract(db, queues, limits, log), await startCompare(db, queues, limits, log)];
  const reconciler = keepReconciling(db, queues, limits, log);
  const copy = Array.from({ length: articles }, (_, n) => wireCopy(n, units));

  const began = performance.now();
  const receipts = await accept({ db, queues, limits }, copy);
  const accepted = performance.now();
  const ids = receipts.flatMap((receipt) => (receipt.status === 'refused' ? [] : [receipt.id]));
  if (ids.length < articles) throw new Error('The bench hands in articles that are refused.');
  while ((await countOpen(db, ids)) > 0) await new Promise((resolve) => setTimeout(resolve, 50));
  const ended = performance.now();

  await reconciler.close();
  await Promise.all(stations.map((station) => station.close(5000)));
  await queues.close();
  await db.destroy();
  return {
    seconds: (ended - began) / 1000,
    acceptSeconds: (accepted - began) / 1000,
    memoryPeakMegabytes: peak(),
  };
}

/** Most memory this process ever held (resident), all its threads with it; null where there is no /proc. */
function peak(): number | null {
  try {
    const line = /^VmHWM:\s+(\d+) kB$/m.exec(fs.readFileSync('/proc/self/status', 'utf8'));
    return line === null ? null : Math.round(Number(line[1]) / 1024);
  } catch {
    return null;
  }
}
