import { sql } from 'kysely';
import type { Db } from '../tables/schema.js';

/** Sums up where a run's credited claims come from; after its findings are written. */
export async function sumUpOrigins(db: Db, runId: string): Promise<void> {
  await sql`
    insert into run_origins (run_id, keys, names, agencies)
    select ${runId}::bigint, o.* from origins_of(${runId}) o`.execute(db);
}
