import { type connect, loadAgencies } from '@wirediff/db';
import type { Queues, Working } from '@wirediff/queue';
import { createRegister } from '@wirediff/resolution';
import type { Limits, Logger } from '@wirediff/runtime';
import { compareStation } from './compare-station.js';

/** Works on compare jobs until it is closed. */
export async function startCompare(
  db: ReturnType<typeof connect>,
  queues: Queues,
  limits: Limits,
  log: Logger,
): Promise<Working> {
  const register = createRegister(await loadAgencies(db));
  const station = { db, register, limits };
  return queues.work(
    'compare',
    async ({ stageId }) => {
      const fate = await compareStation(station, stageId);
      if (fate === 'set_aside' || fate === 'retried' || fate === 'too_late')
        log.warn({ stageId, fate }, 'compare');
    },
    limits.concurrency,
  );
}
