import type { Limits } from '@wirediff/runtime';
import type { Kysely } from 'kysely';
import { isUnreachable } from './connect.js';
import { finishStage, retryStage, setStageAside, type Taken, takeStage } from './queries/stages.js';
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

/**
 * One attempt at a stage: counted before the work, then done, retried later with a growing wait, or set aside with its
 * reason.
 *
 * @param work does the work and ends with {@link commitStage}
 * @throws the database's error where it is unreachable: then the lease runs out and the stage is done again
 */
export async function attemptStage(
  db: Kysely<Schema>,
  stageId: string,
  limits: Limits,
  work: (taken: Taken) => Promise<void>,
): Promise<Fate> {
  const taken = await takeStage(db, stageId, leaseOf(limits));
  if (taken === null) return 'nothing';
  if (taken.attempts > limits.attempts) {
    const message = `Tried ${taken.attempts - 1} times; ${taken.crashes} of them ended without a word (killed or out of memory).`;
    await setStageAside(db, taken, { code: taken.crashes > 0 ? 'crashed' : 'gave_up', message });
    return 'set_aside';
  }
  try {
    await work(taken);
    return 'done';
  } catch (error) {
    if (error instanceof TooLate) return 'too_late';
    if (isUnreachable(error)) throw error;
    const failure = failureOf(error);
    const final = error instanceof CannotProcess || taken.attempts >= limits.attempts;
    const kept = final
      ? await setStageAside(db, taken, failure)
      : await retryStage(db, taken, failure, limits.backoff * 2 ** (taken.attempts - 1));
    if (!kept) return 'too_late';
    return final ? 'set_aside' : 'retried';
  }
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
  return db.transaction().execute(async (trx) => {
    if (!(await finishStage(trx, taken, state))) {
      throw new TooLate(`Stage ${taken.stageId} was taken over by a newer attempt while this one worked.`);
    }
    return write(trx);
  });
}

/** Milliseconds after which a running stage counts as left behind: what it may take, and a little more. */
export const leaseOf = (limits: Limits): number => limits.stageTimeout + 5000;

function failureOf(error: unknown): { code: string; message: string } {
  if (error instanceof CannotProcess) return { code: error.code, message: error.message };
  const message = error instanceof Error ? error.message : String(error);
  return { code: 'failed', message: message.slice(0, 2000) };
}
