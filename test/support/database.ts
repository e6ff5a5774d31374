import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, inject } from 'vitest';
import { databaseUrl, TEMPLATE } from './server.ts';

/** A fresh, migrated database for one test file; dropped when the file is done. @returns its URL */
export async function freshDatabase(): Promise<string> {
  const serverUrl = inject('serverUrl');
  const name = `wirediff_${randomBytes(6).toString('hex')}`;
  await ask(serverUrl, `create database ${name} template ${TEMPLATE}`);
  afterAll(() => ask(serverUrl, `drop database if exists ${name} with (force)`));
  return databaseUrl(serverUrl, name);
}

/** One statement on a connection of its own. */
export async function ask<T extends pg.QueryResultRow>(
  url: string,
  question: string,
  values: unknown[] = [],
): Promise<T[]> {
  const client = new pg.Client({ connectionString: url });
  // A server that is struck down is part of some tests.
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query<T>(question, values)).rows;
  } finally {
    await client.end();
  }
}
