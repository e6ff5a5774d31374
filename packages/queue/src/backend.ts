import {
  createPostgresBackend,
  createRedisBackend,
  type JobsOptions,
  type Queue,
  runMigrations,
  type Worker,
  withBackend,
} from 'bullmq';
import { Redis } from 'ioredis';
import pg from 'pg';
import type { JobName, Jobs } from './jobs.js';

/** Where jobs lie: in Redis where a URL is given, else in the Postgres of the database. */
export interface QueuePlace {
  readonly databaseUrl: string;
  readonly redisUrl?: string | undefined;
}

/** What differs between the two backends; everything else is the same code. */
export interface Backend {
  readonly kind: 'redis' | 'postgres';
  /** @throws where the backend is away just now; a queue may only be made and asked after this. */
  ready(): Promise<void>;
  queue<N extends JobName>(name: N): Queue<Jobs[N]>;
  /** One that does not run yet. */
  worker<N extends JobName>(
    name: N,
    process: (data: Jobs[N]) => Promise<unknown>,
    concurrency: number,
  ): Worker<Jobs[N]>;
  /**
   * Was everything in the queue lost since we last asked? A key of our own is gone then. Never true on Postgres, where
   * jobs lie beside the truth.
   */
  wiped(): Promise<boolean>;
  close(): Promise<void>;
}

/** The queue cannot be reached just now. Nothing is lost by it: what is to be done stands in Postgres. */
export class QueueAway extends Error {
  override readonly name = 'QueueAway';
}

/** The hash tag keeps all keys of a queue in one slot of a Redis cluster. */
const PREFIX = '{wirediff}';
const SCHEMA = 'bullmq';

/** Tries and delays are Postgres' business; here a job is either there or gone. */
export const JOB: JobsOptions = { attempts: 1, removeOnComplete: true, removeOnFail: true };

/**
 * A stalled job is given back however often its workers died: the attempts are counted in Postgres (BullMQ's default
 * fails a job for good at the second kill).
 */
const WORKER = {
  // Begun when its backend is reached, see `startWorking`.
  autorun: false,
  lockDuration: 30_000,
  stalledInterval: 5_000,
  maxStalledCount: 1_000_000,
  // While nothing listens; the default would let a worker rest for 15 s after the backend is back.
  runRetryDelay: 1_000,
} as const;

/** Where nothing listens there is nothing to log either: callers get their error from the call itself. */
const quiet = () => {};

export async function openBackend(place: QueuePlace): Promise<Backend> {
  return place.redisUrl === undefined ? postgres(place.databaseUrl) : redis(place.redisUrl);
}

function redis(url: string): Backend {
  const { Queue, Worker } = withBackend(createRedisBackend);
  // A sender must not hang while Redis is down: it fails at once, and the reconciler adds the job later. Reconnecting
  // is tried every second at least; the default waits up to 20 s after an outage.
  const retryStrategy = (times: number) => Math.min(times * 100, 1000);
  const sender = new Redis(url, { maxRetriesPerRequest: null, enableOfflineQueue: false, retryStrategy });
  const taker = () => ({ url, maxRetriesPerRequest: null, retryStrategy });
  sender.on('error', quiet);
  // At the start the connection gets a moment; later, whoever finds it broken is told at once.
  const connected = new Promise<void>((resolve) => {
    sender.once('ready', resolve);
    setTimeout(resolve, 1500).unref();
  });
  return {
    kind: 'redis',
    ready: async () => {
      await connected;
      if (sender.status !== 'ready')
        throw new QueueAway('Redis does not answer; jobs are sent when it is back.');
    },
    queue: (name) => {
      const queue = new Queue<Jobs[typeof name]>(name, {
        connection: sender,
        prefix: PREFIX,
        skipWaitingForReady: true,
        defaultJobOptions: JOB,
      });
      queue.on('error', quiet);
      return queue as unknown as Queue<Jobs[typeof name]>;
    },
    worker: (name, process, concurrency) => {
      const worker = new Worker<Jobs[typeof name]>(name, (job) => process(job.data), {
        ...WORKER,
        connection: taker(),
        prefix: PREFIX,
        concurrency,
      });
      worker.on('error', quiet);
      return worker as unknown as Worker<Jobs[typeof name]>;
    },
    // Asked only when the connection is there, see `ready`.
    wiped: async () => (await sender.set(`${PREFIX}:sentinel`, '1', 'NX')) === 'OK',
    close: async () => sender.disconnect(),
  };
}

async function postgres(url: string): Promise<Backend> {
  const { Queue, Worker } = withBackend(createPostgresBackend);
  const client = new pg.Client({ connectionString: url });
  client.on('error', quiet);
  await client.connect();
  try {
    await runMigrations(client as Parameters<typeof runMigrations>[0], SCHEMA);
  } finally {
    await client.end();
  }
  const connection = (max: number) => ({ connectionString: url, schema: SCHEMA, max });
  return {
    kind: 'postgres',
    ready: async () => {},
    queue: (name) => {
      const queue = new Queue<Jobs[typeof name]>(name, { connection: connection(2), defaultJobOptions: JOB });
      queue.on('error', quiet);
      return queue as unknown as Queue<Jobs[typeof name]>;
    },
    worker: (name, process, concurrency) => {
      const worker = new Worker<Jobs[typeof name]>(name, (job) => process(job.data), {
        ...WORKER,
        connection: connection(Math.min(4, concurrency + 1)),
        concurrency,
      });
      worker.on('error', quiet);
      return worker as unknown as Worker<Jobs[typeof name]>;
    },
    wiped: async () => false,
    close: async () => {},
  };
}
