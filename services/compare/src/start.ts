import { fileURLToPath } from 'node:url';
import { type ComparedPair, type connect, loadAgencies, startLeases } from '@wirediff/db';
import type { Queues, Working } from '@wirediff/queue';
import { type Limits, type Logger, startThinkers } from '@wirediff/runtime';
import { compareStation, type Station } from './compare-station.js';
import type { Story } from './compare-thread.js';
import { createTurns } from './turns.js';

/** Threads run the built file, from sources too. */
const THREAD = fileURLToPath(new URL('../dist/compare-thread.js', import.meta.url));

/** What the work needs: the database, and threads that think. */
export async function openStation(
  db: ReturnType<typeof connect>,
  limits: Limits,
): Promise<Station & { close(): Promise<void> }> {
  const options = { memory: limits.threadMegabytes, data: await loadAgencies(db) };
  const thinkers = await startThinkers<Story, ComparedPair[]>(THREAD, {
    ...options,
    threads: limits.threads,
  });
  const alone = await startThinkers<Story, ComparedPair[]>(THREAD, { ...options, threads: 1 });
  const leases = startLeases(db, limits.lease);
  return {
    ...{ db, leases, limits, thinkers, alone, turns: createTurns() },
    close: async () => {
      await leases.close();
      await Promise.all([thinkers.close(), alone.close()]);
    },
  };
}

/** Works on compare jobs until it is closed. */
export async function startCompare(
  db: ReturnType<typeof connect>,
  queues: Queues,
  limits: Limits,
  log: Logger,
): Promise<Working> {
  const station = await openStation(db, limits);
  const working = queues.work(
    'compare',
    async ({ stageId }) => {
      const fate = await compareStation(station, stageId);
      if (fate === 'set_aside' || fate === 'retried' || fate === 'too_late') {
        log.warn({ stageId, fate }, 'compare');
      }
    },
    limits.concurrency,
  );
  return {
    close: async (deadline) => {
      await working.close(deadline);
      await station.close();
    },
  };
}
