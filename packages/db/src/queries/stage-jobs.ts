import { sql } from 'kysely';
import type { Db } from '../tables/schema.js';
import type { StageName } from '../tables/work.js';

/**
 * Stage rows that are due and have no job: never queued, queued longer than `stale` ago and still not begun, or running
 * past their lease. They are marked as queued; several processes may ask at once and get different rows.
 *
 * @param limit rows at the most
 * @param stale milliseconds
 * @param lease milliseconds
 */
export async function stagesWithoutJob(
  db: Db,
  limit: number,
  stale: number,
  lease: number,
): Promise<{ id: string; stage: StageName; fence: number }[]> {
  const { rows } = await sql<{ id: string; stage: StageName; fence: number }>`
    update stages set queued_at = clock_timestamp()
    where id in (
      select id from stages
      where state in ('pending', 'running') and due_at <= clock_timestamp()
        and (state = 'pending' or beat_at < clock_timestamp() - ${lease} * interval '1 ms')
        and (queued_at is null or queued_at < clock_timestamp() - ${stale} * interval '1 ms'
          or state = 'running' and queued_at < beat_at)
      order by due_at, id limit ${limit} for update skip locked)
    returning id, stage, fence`.execute(db);
  return rows;
}

/** Says that these rows have no job after all, because it could not be sent. */
export async function markUnqueued(db: Db, stageIds: readonly string[]): Promise<void> {
  if (stageIds.length === 0) return;
  await db
    .updateTable('stages')
    .set({ queued_at: null })
    .where('id', 'in', stageIds)
    .where('state', '=', 'pending')
    .execute();
}

/** Forgets every job of rows still waiting, after the queue was wiped. */
export async function forgetJobs(db: Db): Promise<number> {
  const result = await db
    .updateTable('stages')
    .set({ queued_at: null })
    .where('state', '=', 'pending')
    .where('queued_at', 'is not', null)
    .executeTakeFirst();
  return Number(result.numUpdatedRows);
}
