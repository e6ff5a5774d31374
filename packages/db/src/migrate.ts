import { type Kysely, Migrator, sql } from 'kysely';
import { migrations } from './migrations/index.js';
import type { Schema } from './tables/schema.js';
import { createViews } from './views/create.js';

/** The schema could not be brought up to date, or is not the one this program needs. */
class SchemaError extends Error {
  override readonly name = 'SchemaError';
}

const migratorOf = (db: Kysely<Schema>) =>
  new Migrator({
    db,
    provider: migrations,
    migrationTableSchema: 'public',
    migrationTableName: 'wirediff_migrations',
    migrationLockTableName: 'wirediff_migrations_lock',
  });

/**
 * Brings the schema up to date and makes the report views anew. Safe to run from several processes at once: one
 * migrates, the others wait.
 *
 * @returns the names of the migrations that were run now
 * @throws SchemaError naming the migration that failed; nothing of it is kept
 */
export async function migrate(db: Kysely<Schema>): Promise<string[]> {
  const { error, results } = await migratorOf(db).migrateToLatest();
  if (error !== undefined) {
    const failed = results?.find((result) => result.status === 'Error')?.migrationName;
    const reason = error instanceof Error ? error.message : String(error);
    throw new SchemaError(`Migration ${failed ?? '(none begun)'} failed and was rolled back: ${reason}`, {
      cause: error,
    });
  }
  await db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtext('wirediff views'))`.execute(trx);
    await createViews(trx);
  });
  return (results ?? []).map((result) => result.migrationName);
}

/** Is every migration of this program in the database? `/readyz` and `wirediff doctor` ask. */
export async function isMigrated(db: Kysely<Schema>): Promise<boolean> {
  const list = await migratorOf(db).getMigrations();
  return list.every((migration) => migration.executedAt !== undefined);
}
