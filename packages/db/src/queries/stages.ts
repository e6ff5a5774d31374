import { sql } from 'kysely';
import type { Db } from '../tables/schema.js';
import type { StageName } from '../tables/work.js';

/** A stage row taken for work. Whoever holds the newest fence may commit; everybody else comes too late. */
export interface Taken {
  readonly stageId: string;
  readonly stage: StageName;
  readonly versionId: string;
  readonly articleId: string;
  readonly pipeline: number;
  readonly attempts: number;
  /** Earlier attempts that ended without a word. */
  readonly crashes: number;
  readonly fence: number;
  /** Why the attempt before failed; null at the first, and after a crash. */
  readonly lastError: string | null;
}

/**
 * Counts the attempt and takes the row, before any work is done, so that a crash counts too.
 *
 * @param lease milliseconds without a sign of life after which a running row counts as left behind
 * @returns null where there is nothing to do: done, set aside, not due, or running elsewhere within its lease
 */
export async function takeStage(db: Db, stageId: string, lease: number): Promise<Taken | null> {
  const { rows } = await sql<{
    stage: StageName;
    version_id: string;
    article_id: string;
    pipeline: number;
    attempts: number;
    crashes: number;
    fence: number;
    error_code: string | null;
  }>`
    update stages s set
      crashes = crashes + (s.state = 'running')::integer,
      state = 'running', attempts = attempts + 1, fence = fence + 1, started_at = clock_timestamp(),
      beat_at = clock_timestamp()
    from versions v
    where v.id = s.version_id and s.id = ${stageId}
      and (s.state = 'pending' and s.due_at <= clock_timestamp()
        or s.state = 'running' and s.beat_at < clock_timestamp() - ${lease} * interval '1 ms')
    returning s.stage, s.version_id, v.article_id, s.pipeline, s.attempts, s.crashes, s.fence, s.error_code`.execute(
    db,
  );
  const row = rows[0];
  if (row === undefined) return null;
  return {
    stageId,
    stage: row.stage,
    versionId: row.version_id,
    articleId: row.article_id,
    pipeline: row.pipeline,
    attempts: row.attempts,
    crashes: row.crashes,
    fence: row.fence,
    lastError: row.error_code,
  };
}

/** A sign of life for stages this process works on. Only the newest fence counts. */
export async function beat(db: Db, held: readonly Pick<Taken, 'stageId' | 'fence'>[]): Promise<void> {
  if (held.length === 0) return;
  await sql`
    update stages s set beat_at = clock_timestamp()
    from unnest(${held.map(({ stageId }) => stageId)}::bigint[], ${held.map(({ fence }) => fence)}::integer[]) h(id, fence)
    where s.id = h.id and s.fence = h.fence and s.state = 'running'`.execute(db);
}

/** Gives stages back that this process will not finish: due at once, and the attempt does not count. */
export async function giveBack(db: Db, held: readonly Pick<Taken, 'stageId' | 'fence'>[]): Promise<void> {
  if (held.length === 0) return;
  await sql`
    update stages s set state = 'pending', attempts = s.attempts - 1, due_at = clock_timestamp(), queued_at = null
    from unnest(${held.map(({ stageId }) => stageId)}::bigint[], ${held.map(({ fence }) => fence)}::integer[]) h(id, fence)
    where s.id = h.id and s.fence = h.fence and s.state = 'running'`.execute(db);
}

/**
 * Marks a taken stage as done, inside the transaction that writes its results.
 *
 * @returns false where a newer attempt holds the fence: then nothing may be written
 */
export async function finishStage(
  db: Db,
  taken: Pick<Taken, 'stageId' | 'fence'>,
  state: 'done' | 'unsupported' = 'done',
): Promise<boolean> {
  const result = await db
    .updateTable('stages')
    .set({
      state,
      finished_at: sql`clock_timestamp()`,
      error_code: state === 'unsupported' ? 'unsupported_language' : null,
      error_message: null,
      queued_at: null,
    })
    .where('id', '=', taken.stageId)
    .where('fence', '=', taken.fence)
    .where('state', '=', 'running')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Puts a taken stage back, due after `wait` milliseconds of the database's clock. False where the fence is newer. */
export async function retryStage(
  db: Db,
  taken: Pick<Taken, 'stageId' | 'fence'>,
  failure: { code: string; message: string },
  wait: number,
): Promise<boolean> {
  const result = await db
    .updateTable('stages')
    .set({
      state: 'pending',
      due_at: sql`clock_timestamp() + ${wait} * interval '1 ms'`,
      queued_at: null,
      error_code: failure.code,
      error_message: failure.message,
    })
    .where('id', '=', taken.stageId)
    .where('fence', '=', taken.fence)
    .where('state', '=', 'running')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Gives a stage up, with its reason, until somebody retries it. False where the fence is newer. */
export async function setStageAside(
  db: Db,
  taken: Pick<Taken, 'stageId' | 'fence'>,
  failure: { code: string; message: string },
): Promise<boolean> {
  const result = await db
    .updateTable('stages')
    .set({
      state: 'set_aside',
      finished_at: sql`clock_timestamp()`,
      queued_at: null,
      error_code: failure.code,
      error_message: failure.message,
    })
    .where('id', '=', taken.stageId)
    .where('fence', '=', taken.fence)
    .where('state', '=', 'running')
    .executeTakeFirst();
  return result.numUpdatedRows === 1n;
}

/** Counts an attempt that came too late and was dropped. */
export async function countLate(db: Db, stageId: string): Promise<void> {
  await db
    .updateTable('stages')
    .set({ late_commits: sql`late_commits + 1` })
    .where('id', '=', stageId)
    .execute();
}
