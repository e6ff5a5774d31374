import { sql } from 'kysely';
import type { Db } from '../tables/schema.js';

/** Sums up the origins behind a story: one of its articles may have a new run. Callers hold the lock on stories. */
export async function sumUpStory(db: Db, storyId: string): Promise<void> {
  await sql`select sum_up_stories(array[${storyId}::bigint])`.execute(db);
}
