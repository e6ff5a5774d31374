import { type connect, loadAgencies } from '@wirediff/db';
import type { Queues, Working } from '@wirediff/queue';
import { createRegister } from '@wirediff/resolution';
import type { Limits, Logger } from '@wirediff/runtime';
import { extractStation } from './extract-station.js';

/** Works on extract jobs until it is closed. The register is read once, at the start. */
export async function startExtract(
  db: ReturnType<typeof connect>,
  queues: Queues,
  limits: Limits,
  log: Logger,
): Promise<Working> {
  const register = createRegister(await loadAgencies(db));
  const station = { db, queues, register, limits };
  return queues.work(
    'extract',
    async ({ stageId }) => {
      const fate = await extractStation(station, stageId);
      if (fate === 'set_aside' || fate === 'retried' || fate === 'too_late')
        log.warn({ stageId, fate }, 'extract');
    },
    limits.concurrency,
  );
}
