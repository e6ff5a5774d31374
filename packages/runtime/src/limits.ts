import { whole } from './env.js';

/** Every limit of the system in one place. Times are milliseconds, sizes bytes unless the name says otherwise. */
export interface Limits {
  /** Largest article, UTF-8 bytes. */
  readonly articleBytes: number;
  /** Jobs a worker process works on at once. */
  readonly concurrency: number;
  /** Tries of a stage before its article is set aside. */
  readonly attempts: number;
  /** Wait before the second try; doubled for each further one. */
  readonly backoff: number;
  /** Tries that may end without a word (killed, out of memory) before its article is set aside. */
  readonly crashes: number;
  /** How long a stage of a short article may take at the first try; a long text gets more, a second try ten times that. */
  readonly stageTimeout: number;
  /** A running stage that gave no sign of life for this long counts as left behind. */
  readonly lease: number;
  /** Threads of one stage in one process. */
  readonly threads: number;
  /** Heap of one thread, megabytes. */
  readonly threadMegabytes: number;
  /** How often the reconciler looks for stage rows without a job. */
  readonly reconcileEvery: number;
  /** Jobs that may lie in the queue at once; the rest waits as rows in Postgres. */
  readonly window: number;
  /** How long a shutdown waits for running work. */
  readonly shutdown: number;
}

/** Reads the limits from `WIREDIFF_*` variables. @throws SettingError for a value out of range. */
export function limits(env: Readonly<Record<string, string | undefined>> = process.env): Limits {
  return {
    articleBytes: whole(env, 'WIREDIFF_ARTICLE_BYTES', 10 * 1024 * 1024, 1024, 1024 ** 3),
    concurrency: whole(env, 'WIREDIFF_CONCURRENCY', 8, 1, 256),
    attempts: whole(env, 'WIREDIFF_ATTEMPTS', 5, 1, 50),
    backoff: whole(env, 'WIREDIFF_BACKOFF_MS', 500, 0, 3_600_000),
    crashes: whole(env, 'WIREDIFF_CRASHES', 8, 1, 1000),
    stageTimeout: whole(env, 'WIREDIFF_STAGE_TIMEOUT_MS', 5000, 100, 3_600_000),
    lease: whole(env, 'WIREDIFF_LEASE_MS', 15_000, 500, 3_600_000),
    threads: whole(env, 'WIREDIFF_THREADS', 1, 1, 64),
    threadMegabytes: whole(env, 'WIREDIFF_THREAD_MEGABYTES', 512, 64, 65_536),
    reconcileEvery: whole(env, 'WIREDIFF_RECONCILE_MS', 1000, 50, 600_000),
    window: whole(env, 'WIREDIFF_WINDOW', 1000, 1, 1_000_000),
    shutdown: whole(env, 'WIREDIFF_SHUTDOWN_MS', 10_000, 0, 600_000),
  };
}
