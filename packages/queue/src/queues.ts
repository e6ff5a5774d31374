import type { Queue, Worker } from 'bullmq';
import { JOB, openBackend, type QueuePlace } from './backend.js';
import { type JobName, type Jobs, jobIdOf, type StageJob, type StageJobName } from './jobs.js';

/** Takes jobs until it is closed. */
export interface Working {
  /** Takes no new job and waits for running ones, at most `deadline` milliseconds. */
  close(deadline: number): Promise<void>;
}

/** The queues of one process. Everything it opened is closed by {@link Queues.close}. */
export interface Queues {
  readonly kind: 'redis' | 'postgres';
  /** Adds jobs. A job that waits already is not doubled. @throws where the queue cannot be reached */
  send(name: StageJobName, jobs: readonly StageJob[]): Promise<void>;
  /**
   * Works on jobs, `concurrency` at once. The handler says itself, in Postgres, what became of a stage; when it throws,
   * the job is dropped and the reconciler adds another. What it returns is the job's result.
   */
  work<N extends JobName>(name: N, handler: (job: Jobs[N]) => Promise<unknown>, concurrency: number): Working;
  /** Jobs that wait in a queue. */
  waiting(name: JobName): Promise<number>;
  /** BullMQ's own queues, for a board that shows them. @throws QueueAway */
  inspect(): Promise<readonly object[]>;
  /** True once after the queue lost everything (Redis flushed or restarted without persistence). */
  wiped(): Promise<boolean>;
  close(): Promise<void>;
}

/** Opens the queues: on Redis where the place has a URL of it, else on BullMQ's Postgres backend. */
export async function openQueues(place: QueuePlace): Promise<Queues> {
  const backend = await openBackend(place);
  const queues = new Map<JobName, Queue>();
  const workers = new Set<Worker>();
  const queueOf = async (name: JobName) => {
    await backend.ready();
    const queue = queues.get(name) ?? (backend.queue(name) as unknown as Queue);
    queues.set(name, queue);
    return queue;
  };
  return {
    kind: backend.kind,
    send: async (name, jobs) => {
      if (jobs.length === 0) return;
      const rows = jobs.map((data) => ({ name, data, opts: { ...JOB, jobId: jobIdOf(name, data) } }));
      await (await queueOf(name)).addBulk(rows);
    },
    work: (name, handler, concurrency) => {
      const worker = backend.worker(name, handler, concurrency) as unknown as Worker;
      workers.add(worker);
      return {
        close: async (deadline) => {
          workers.delete(worker);
          await closeWorker(worker, deadline);
        },
      };
    },
    waiting: async (name) => (await queueOf(name)).getWaitingCount(),
    inspect: () => Promise.all((['articles', 'extract', 'compare'] as const).map(queueOf)),
    wiped: async () => {
      await backend.ready();
      return backend.wiped();
    },
    close: async () => {
      await Promise.all([...workers].map((worker) => closeWorker(worker, 1000)));
      await Promise.all([...queues.values()].map((queue) => within(queue.close(), 2000)));
      await backend.close();
    },
  };
}

/** A polite close hangs while Redis is down, so it gets a deadline and then a rude one. */
async function closeWorker(worker: Worker, deadline: number): Promise<void> {
  if (!(await within(worker.close(), deadline))) await within(worker.close(true), 1000);
}

/** Did `work` end in time? */
async function within(work: Promise<unknown>, deadline: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), deadline);
  });
  try {
    return await Promise.race([work.then(() => true as const), late]);
  } finally {
    clearTimeout(timer);
  }
}
