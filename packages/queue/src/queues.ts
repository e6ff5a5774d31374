import type { Queue, Worker } from 'bullmq';
import { JOB, openBackend, type QueuePlace } from './backend.js';
import { type JobName, type Jobs, jobIdOf, type StageJob, type StageJobName } from './jobs.js';
import { within } from './within.js';
import { startWorking, type Working } from './working.js';

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
  const queues = new Map<JobName, Promise<Queue>>();
  const workings = new Set<Working>();
  const queueOf = async (name: JobName) => {
    await backend.ready();
    const queue = queues.get(name) ?? readyQueue(backend.queue(name) as unknown as Queue);
    queues.set(name, queue);
    // Only one that could be reached is kept: whoever asks next gets another try.
    queue.catch(() => queues.delete(name));
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
      const working = startWorking(() => backend.worker(name, handler, concurrency) as unknown as Worker);
      workings.add(working);
      return {
        close: async (deadline) => {
          workings.delete(working);
          await working.close(deadline);
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
      await Promise.all([...workings].map((working) => working.close(1000)));
      const made = await Promise.allSettled(queues.values());
      await Promise.all(
        made.flatMap((one) => (one.status === 'fulfilled' ? [within(one.value.close(), 2000)] : [])),
      );
      await backend.close();
    },
  };
}

/** @throws where the backend cannot be reached; the queue is closed then */
async function readyQueue(queue: Queue): Promise<Queue> {
  try {
    await queue.waitUntilReady();
    return queue;
  } catch (error) {
    await within(queue.close(), 1000);
    throw error;
  }
}
