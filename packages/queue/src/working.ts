import type { Worker } from 'bullmq';
import { within } from './within.js';

/** Takes jobs until it is closed. */
export interface Working {
  /** Takes no new job and waits for running ones, at most `deadline` milliseconds. */
  close(deadline: number): Promise<void>;
}

/** Between two tries to reach a backend that is away, milliseconds. */
const PAUSE = 500;

/**
 * Works as soon as the backend can be reached. BullMQ's Postgres backend remembers for good that its first connection
 * failed, and a worker on it asks without end: one that began while Postgres was away is thrown away, and another made.
 *
 * @param make a worker that does not run yet
 */
export function startWorking(make: () => Worker): Working {
  let closed = false;
  let wake = () => {};
  let worker = make();
  const begin = async () => {
    while (!(await isReached(worker)) && !closed) {
      await closeWorker(worker, 0);
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, PAUSE).unref();
      });
      if (!closed) worker = make();
    }
    // It ends when the worker is closed; what goes wrong meanwhile is the worker's own `error`.
    if (!closed) worker.run().catch(() => {});
  };
  const begun = begin();
  return {
    close: async (deadline) => {
      closed = true;
      wake();
      await closeWorker(worker, deadline);
      await within(begun, 1000);
    },
  };
}

const isReached = (worker: Worker): Promise<boolean> =>
  worker.waitUntilReady().then(
    () => true,
    () => false,
  );

/** A polite close hangs while Redis is down, so it gets a deadline and then a rude one. */
async function closeWorker(worker: Worker, deadline: number): Promise<void> {
  if (!(await within(worker.close(), deadline))) await within(worker.close(true), 1000);
}
