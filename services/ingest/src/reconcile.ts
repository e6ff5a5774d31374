import { type connect, forgetJobs, stagesWithoutJob } from '@wirediff/db';
import type { Queues, StageJobName } from '@wirediff/queue';
import type { Limits, Logger } from '@wirediff/runtime';

type Database = ReturnType<typeof connect>;

/** A job that was queued this long ago and has not begun is sent once more; jobs have fixed ids, so none is doubled. */
const STALE = 10_000;

/**
 * Sends a job for every stage row that is due and has none: after a wipe of the queue, a crash, a failed send, or when
 * the wait before a retry is over. At most `limits.window` jobs lie in the queue, the rest waits in Postgres.
 *
 * @returns the number of jobs sent
 */
export async function reconcile(db: Database, queues: Queues, limits: Limits): Promise<number> {
  if (await queues.wiped()) await forgetJobs(db);
  const names: readonly StageJobName[] = ['extract', 'compare'];
  const waiting = await Promise.all(names.map((name) => queues.waiting(name)));
  const room = limits.window - waiting.reduce((sum, count) => sum + count, 0);
  if (room <= 0) return 0;
  // Rows count as queued only if their jobs could be sent.
  return db.transaction().execute(async (trx) => {
    const rows = await stagesWithoutJob(trx, room, STALE, limits.lease);
    for (const name of names) {
      const jobs = rows.filter((row) => row.stage === name).map(({ id, fence }) => ({ stageId: id, fence }));
      await queues.send(name, jobs);
    }
    return rows.length;
  });
}

/** Reconciles again and again until it is closed. An error is logged and the next round tries anew. */
export function keepReconciling(
  db: Database,
  queues: Queues,
  limits: Limits,
  log: Logger,
): { close(): Promise<void> } {
  let closed = false;
  let timer: NodeJS.Timeout | undefined;
  let wake = () => {};
  const round = async () => {
    while (!closed) {
      try {
        const sent = await reconcile(db, queues, limits);
        if (sent > 0) log.info({ sent }, 'sent jobs that were missing');
      } catch (error) {
        log.warn({ reason: error instanceof Error ? error.message : String(error) }, 'could not reconcile');
      }
      if (closed) return;
      await new Promise<void>((resolve) => {
        wake = resolve;
        timer = setTimeout(resolve, limits.reconcileEvery);
      });
    }
  };
  const running = round();
  return {
    close: async () => {
      closed = true;
      clearTimeout(timer);
      wake();
      await running;
    },
  };
}
