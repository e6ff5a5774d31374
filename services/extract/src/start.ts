import { fileURLToPath } from 'node:url';
import { type connect, loadAgencies, startLeases } from '@wirediff/db';
import type { Article } from '@wirediff/domain';
import type { Queues, Working } from '@wirediff/queue';
import { type Limits, type Logger, startThinkers } from '@wirediff/runtime';
import { extractStation } from './extract-station.js';
import type { Found } from './think-thread.js';

/** Threads run the built file, from sources too. */
const THREAD = fileURLToPath(new URL('../dist/think-thread.js', import.meta.url));

/** Works on extract jobs until it is closed. The register is read once, at the start. */
export async function startExtract(
  db: ReturnType<typeof connect>,
  queues: Queues,
  limits: Limits,
  log: Logger,
): Promise<Working> {
  const options = { memory: limits.threadMegabytes, data: await loadAgencies(db) };
  const thinkers = await startThinkers<Article, Found>(THREAD, { ...options, threads: limits.threads });
  const alone = await startThinkers<Article, Found>(THREAD, { ...options, threads: 1 });
  const leases = startLeases(db, limits.lease);
  const station = { db, queues, leases, limits, thinkers, alone };
  const working = queues.work(
    'extract',
    async ({ stageId }) => {
      const fate = await extractStation(station, stageId);
      if (fate === 'set_aside' || fate === 'retried' || fate === 'too_late') {
        log.warn({ stageId, fate }, 'extract');
      }
    },
    limits.concurrency,
  );
  return {
    close: async (deadline) => {
      await working.close(deadline);
      await leases.close();
      await Promise.all([thinkers.close(), alone.close()]);
    },
  };
}
