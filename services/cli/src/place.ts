import path from 'node:path';
import {
  connect,
  dataFolder,
  type Embedded,
  isMigrated,
  migrate,
  ping,
  placeOf,
  seedAgencies,
  startEmbedded,
} from '@wirediff/db';
import { AGENCIES } from '@wirediff/resolution';
import { text } from '@wirediff/runtime';
import { EXIT, Exit } from './exits.js';
import { onInterrupt } from './interrupt.js';

/** The database a command works on, and whose it is. */
export interface Place {
  readonly db: ReturnType<typeof connect>;
  readonly databaseUrl: string;
  readonly redisUrl: string | undefined;
  /** True where the server is the embedded one. */
  readonly embedded: boolean;
  close(): Promise<void>;
}

/** The folder of the checkout: the embedded server's data lies in its `.wirediff`. */
export const CHECKOUT = path.resolve(import.meta.dirname, '../../..');

/**
 * Opens the database of a command: `DATABASE_URL`'s, else the embedded one, joined where it runs and started where it does
 * not. The embedded one is brought up to date here; of a real one `wirediff migrate` is asked for.
 *
 * @param schema `any` for the commands that mend the schema or say what is wrong with it
 * @throws DatabaseUnreachable, Exit where the schema is missing or old
 */
export async function openPlace(schema: 'up to date' | 'any' = 'up to date'): Promise<Place> {
  const given = text(process.env, 'DATABASE_URL');
  const redisUrl = text(process.env, 'REDIS_URL');
  if (given !== undefined) {
    await ping(given);
    const db = connect(given);
    try {
      if (schema !== 'any') await needSchema(db, given);
    } catch (error) {
      await db.destroy();
      throw error;
    }
    return { db, databaseUrl: given, redisUrl, embedded: false, close: () => db.destroy() };
  }
  const server: Embedded = await startEmbedded({ dataDir: dataFolder(CHECKOUT) });
  const db = connect(server.url);
  try {
    await prepare(db);
  } catch (error) {
    await db.destroy();
    await server.stop();
    throw error;
  }
  return {
    db,
    databaseUrl: server.url,
    redisUrl,
    embedded: true,
    close: async () => {
      await db.destroy();
      await server.stop();
    },
  };
}

async function needSchema(db: Place['db'], databaseUrl: string): Promise<void> {
  // The reader's role may not see what is migrated.
  if (/\/\/wirediff_reader[:@]/.test(databaseUrl) || (await isMigrated(db))) return;
  throw new Exit(
    EXIT.failed,
    `The schema at ${placeOf(databaseUrl)} is missing or older than this program: run \`wirediff migrate\`.`,
  );
}

/** Schema, views and register, up to date. */
export async function prepare(db: Place['db']): Promise<string[]> {
  const done = await migrate(db);
  await seedAgencies(db, AGENCIES);
  return done;
}

/** Runs a command with its database and closes it afterwards, come what may; Ctrl-C closes it too, and ends with 130. */
export async function withPlace<T>(
  work: (place: Place) => Promise<T>,
  schema?: Parameters<typeof openPlace>[0],
): Promise<T> {
  const place = await openPlace(schema);
  const watched = onInterrupt(() => place.close());
  try {
    return await work(place);
  } finally {
    watched.end();
    await place.close();
  }
}

/** The same database as its reader: sees the report views and nothing else. */
export function readerUrl(databaseUrl: string): string {
  const url = new URL(databaseUrl);
  url.username = 'wirediff_reader';
  url.password = encodeURIComponent(text(process.env, 'WIREDIFF_READER_PASSWORD') ?? 'reader');
  return url.href;
}
