import { type ChildProcess, spawn } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { connect, countOpen, failedArticleIds, migrate, seedAgencies } from '@wirediff/db';
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

const checkout = path.resolve(import.meta.dirname, '../../../..');

/** What a worker process needs at most, megabytes (resident, all its threads with it); null where there is no /proc. */
export interface Memory {
  readonly extract: number | null;
  readonly compare: number | null;
}

/**
 * Node's flags of a worker, as docker-compose.yml has them. What comparing took at most after 3,000 articles of 1,200 characters, megabytes,
 * Node 20 and Node 24: with 8 MB of newest objects alone 298 to 305 on Node 20; with one thread for V8's own work and a heap of at most
 * 1 GB, which V8 keeps tidier than one without end, 251 and 418; of at most 512 MB, 296 on Node 24; with 4 MB of newest objects
 * besides, 222 and 268. All as fast, within the noise. An article of 9.9 MB takes 437 to 615 MB and fits.
 */
function flagsOf(service: string): string[] {
  const compose = fs.readFileSync(path.join(checkout, 'docker-compose.yml'), 'utf8');
  const command = new RegExp(`command:\\s+\\[(.*), services/${service}/dist/main\\.js\\]`).exec(compose);
  if (command === null) throw new Error(`docker-compose.yml starts no services/${service}/dist/main.js.`);
  return command[1]!.split(', ');
}

/** Milliseconds. Each look counts all stages: at every 50 it cost the database a tenth of the time that is measured. */
const LOOK_EVERY = 200;

/** Articles handed in before the clock starts, so that models are loaded and hot code is compiled. */
const WARM = 16;

/**
 * Articles from the hand-in until the last one is compared, by one extract and one compare process as docker compose
 * starts them.
 *
 * @param units length of each article, UTF-16 units
 */
export async function wholeWay(
  { databaseUrl, redisUrl }: Bench,
  articles: number,
  units: number,
): Promise<{ seconds: number; acceptSeconds: number; memory: Memory }> {
  const db = connect(databaseUrl);
  await migrate(db);
  await seedAgencies(db, AGENCIES);
  const limits = readLimits();
  const queues = await openQueues({ databaseUrl, redisUrl });
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    REDIS_URL: redisUrl ?? '',
    WIREDIFF_LOG_LEVEL: 'warn',
  };
  const workers = ['extract', 'compare'].map((service) =>
    spawn(process.execPath, [...flagsOf(service), `services/${service}/dist/main.js`], {
      cwd: checkout,
      env,
      stdio: 'inherit',
    }),
  );
  const reconciler = keepReconciling(db, queues, limits, createLogger('bench', 'warn'));
  const take = async (from: number, count: number) => {
    const copy = Array.from({ length: count }, (_, n) => wireCopy(from + n, units));
    const began = performance.now();
    const receipts = await accept({ db, queues, limits }, copy);
    const accepted = performance.now();
    const ids = receipts.flatMap((receipt) => (receipt.status === 'refused' ? [] : [receipt.id]));
    if (ids.length < count) throw new Error('The bench hands in articles that are refused.');
    while ((await countOpen(db, ids)) > 0) {
      // A worker that is gone leaves its articles open for ever.
      const gone = workers.find(({ exitCode, signalCode }) => exitCode !== null || signalCode !== null);
      if (gone)
        throw new Error(`${gone.spawnargs.at(-1)} ended while articles were open: see its log above.`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
    }
    const failed = await failedArticleIds(db, ids);
    // What is set aside is soon done with, and would make the way look short.
    if (failed.length > 0) throw new Error(`${failed.length} of ${count} articles were set aside.`);
    return { seconds: (performance.now() - began) / 1000, acceptSeconds: (accepted - began) / 1000 };
  };
  await take(articles, WARM);
  const took = await take(0, articles);

  const [extract, compare] = workers.map(peak);
  await Promise.all(workers.map(stop));
  await reconciler.close();
  await queues.close();
  await db.destroy();
  return { ...took, memory: { extract: extract ?? null, compare: compare ?? null } };
}

async function stop(worker: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => worker.once('exit', resolve));
  worker.kill('SIGTERM');
  await gone;
}

function peak({ pid }: ChildProcess): number | null {
  try {
    const line = /^VmHWM:\s+(\d+) kB$/m.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'));
    return line === null ? null : Math.round(Number(line[1]) / 1024);
  } catch {
    return null;
  }
}
