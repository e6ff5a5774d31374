import { Kysely, PostgresDialect } from 'kysely';
import pg from 'pg';
import type { Schema } from './tables/schema.js';

/** The database cannot be reached, or refused us. The message names where and how to mend it; no password is in it. */
export class DatabaseUnreachable extends Error {
  override readonly name = 'DatabaseUnreachable';
}

/**
 * A process that is stopped inside a transaction keeps its locks, and whoever wants the row waits. After this long Postgres
 * ends such a transaction, milliseconds; our longest wait between two statements of one is below a second.
 */
const IDLE_IN_TRANSACTION = 20_000;

/**
 * A pool of connections on `wirediff`'s tables. Opens none before the first query.
 *
 * @param max connections at the most
 */
export function connect(url: string, max = 10): Kysely<Schema> {
  const pool = new pg.Pool({
    connectionString: url,
    max,
    connectionTimeoutMillis: 5000,
    options: `-c search_path=wirediff,public -c idle_in_transaction_session_timeout=${IDLE_IN_TRANSACTION}`,
  });
  // An idle connection that breaks (Postgres restarted) must not end the process: the next query opens another.
  pool.on('error', () => {});
  // Nor one that breaks in the midst of a transaction, between two statements: the next statement says so.
  pool.on('connect', (client) => client.on('error', () => {}));
  return new Kysely<Schema>({ dialect: new PostgresDialect({ pool }) });
}

const UNREACHABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ETIMEDOUT',
  'EPIPE',
  '57P01',
  '57P02',
  '57P03',
  '25P03',
  '08000',
  '08003',
  '08006',
  '53300',
  '28P01',
  '28000',
  '3D000',
]);

/** Did this query fail because the database is away, not because it was wrong? */
export function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  if (error instanceof DatabaseUnreachable) return true;
  const code = (error as { code?: unknown }).code;
  if (typeof code === 'string' && UNREACHABLE.has(code)) return true;
  if (error instanceof AggregateError) return error.errors.some(isUnreachable);
  return /Connection terminated|not queryable|timeout exceeded when trying to connect/.test(error.message);
}

/** Where a database lies, without its password. @example "127.0.0.1:5433/wirediff" */
export function placeOf(url: string): string {
  try {
    const { hostname, port, pathname } = new URL(url);
    return `${hostname}:${port || 5432}${pathname}`;
  } catch {
    return 'an address that is no URL';
  }
}

/** @throws DatabaseUnreachable */
export async function ping(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.query('select 1');
  } catch (error) {
    const reason =
      error instanceof Error ? error.message || String((error as { code?: string }).code) : String(error);
    throw new DatabaseUnreachable(
      `No answer from Postgres at ${placeOf(url)} (${reason}). Is it running, and is DATABASE_URL right?`,
      { cause: error },
    );
  } finally {
    await client.end().catch(() => {});
  }
}
