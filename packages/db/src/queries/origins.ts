import { sql } from 'kysely';
import type { Db } from '../tables/schema.js';

/** Sums up the origins behind a story: one of its articles may have a new run. Callers hold the lock on stories. */
export async function sumUpStory(db: Db, storyId: string): Promise<void> {
  await sql`select sum_up_stories(array[${storyId}::bigint])`.execute(db);
}

/** Sums up where a run's credited claims come from; after its findings are written. */
export async function sumUpOrigins(db: Db, runId: string): Promise<void> {
  await sql`
    insert into run_origins (run_id, keys, names, agencies)
    select ${runId}::bigint, o.* from origins_of(${runId}) o`.execute(db);
}
