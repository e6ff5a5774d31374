import { type Kysely, sql } from 'kysely';
import type { Schema } from './tables/schema.js';

/** Roles that services log in as. The owner is whoever migrates. */
export type ServiceRole = 'wirediff_worker' | 'wirediff_api' | 'wirediff_reader';

/** Gives a role its password, so that it can log in. Only the owner may. */
export async function setPassword(db: Kysely<Schema>, role: ServiceRole, password: string): Promise<void> {
  await sql`alter role ${sql.id(role)} password ${sql.lit(password)}`.execute(db);
}
