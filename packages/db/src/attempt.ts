import { crashPoint, Isolated, type Limits } from '@wirediff/runtime';
import type { Kysely } from 'kysely';
import { isUnreachable } from './connect.js';
import type { Leases } from './leases.js';
import {
  countLate,
  finishStage,
  retryStage,
  setStageAside,
  type Taken,
  takeStage,
} from './queries/stages.js';
import type { Db, Schema } from './tables/schema.js';

/** This input cannot be processed, now or later: it is set aside at once, with its reason. */
export class CannotProcess extends Error {
  override readonly name = 'CannotProcess';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

/** A newer attempt holds the stage; nothing of this one was written. */
export class TooLate extends Error {
  override readonly name = 'TooLate';
}

/** What became of a job. `nothing`: there was nothing to do, as with a job sent twice. */
export type Fate = 'done' | 'nothing' | 'retried' | 'set_aside' | 'too_late';

/** Inputs that are too much for a thread get a second try alone, and no third. */
const TWICE = new Set(['timeout', 'out_of_memory']);

/**
 * One attempt at a stage: counted before the work, then done, retried later with a growing wait, or set aside with its
 * reason.
 *
 * @param work does the work and ends with {@link commitStage}; an input whose earlier attempt crashed or was too much is
 *   `suspect`, and best run where it can harm no other
 * @throws the database's error where it is unreachable: then the lease runs out and the stage is done again
 */
export async function attemptStage(
  { db, leases, limits }: { readonly db: Kysely<Schema>; readonly leases: Leases; readonly limits: Limits },
  stageId: string,
  work: (taken: Taken, suspect: boolean) => Promise<void>,
): Promise<Fate> {
  const taken = await takeStage(db, stageId, limits.lease);
  if (taken === null) return 'nothing';
  crashPoint(taken.stage, 'after-claim');
  if (taken.crashes >= limits.crashes) {
    const message = `Tried ${taken.attempts - 1} times; ${taken.crashes} of them ended without a word (killed or out of memory).`;
    await setStageAside(db, taken, { code: 'crashed', message });
    return 'set_aside';
  }
  const release = leases.hold(taken);
  try {
    const suspect = taken.crashes > 0 || TWICE.has(taken.lastError ?? '');
    await work(taken, suspect);
    return 'done';
  } catch (error) {
    return await settle(db, taken, limits, error);
  } finally {
    release();
  }
}

/** Retries or sets aside what failed. */
async function settle(db: Kysely<Schema>, taken: Taken, limits: Limits, error: unknown): Promise<Fate> {
  if (error instanceof TooLate) return tooLate(db, taken);
  if (isUnreachable(error)) throw error;
  const failure = failureOf(error);
  const failures = taken.attempts - taken.crashes;
  const final =
    error instanceof CannotProcess ||
    failures >= limits.attempts ||
    (TWICE.has(failure.code) && TWICE.has(taken.lastError ?? ''));
  const kept = final
    ? await setStageAside(db, taken, failure)
    : await retryStage(db, taken, failure, limits.backoff * 2 ** (failures - 1));
  if (!kept) return tooLate(db, taken);
  return final ? 'set_aside' : 'retried';
}

async function tooLate(db: Kysely<Schema>, { stageId }: Taken): Promise<Fate> {
  await countLate(db, stageId);
  return 'too_late';
}

/**
 * Writes the results of a stage and marks it as done, in one transaction that checks the fence first.
 *
 * @throws TooLate where a newer attempt holds the fence; nothing is written then
 */
export async function commitStage<T>(
  db: Kysely<Schema>,
  taken: Taken,
  write: (trx: Db) => Promise<T>,
  state: 'done' | 'unsupported' = 'done',
): Promise<T> {
  const written = await db.transaction().execute(async (trx) => {
    if (!(await finishStage(trx, taken, state))) {
      throw new TooLate(`Stage ${taken.stageId} was taken over by a newer attempt while this one worked.`);
    }
    const result = await write(trx);
    crashPoint(taken.stage, 'before-commit');
    return result;
  });
  crashPoint(taken.stage, 'after-commit');
  return written;
}

function failureOf(error: unknown): { code: string; message: string } {
  if (error instanceof CannotProcess || error instanceof Isolated)
    return { code: error.code, message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'failed', message: message.slice(0, 2000) };
}
