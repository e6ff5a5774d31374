import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { connect, type Embedded, migrate, startEmbedded } from '@wirediff/db';
import pg from 'pg';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** A Postgres for the tests, as its owner, on its maintenance database. */
    serverUrl: string;
  }
}

/** Made once a run: every test file copies it instead of migrating again. */
export const TEMPLATE = 'wirediff_template';

/** One real Postgres for the whole run: `DATABASE_URL`'s where it is set, else an embedded one in the temp folder. */
export default async function setup({ provide }: TestProject): Promise<() => Promise<void>> {
  const given = process.env.DATABASE_URL;
  let embedded: Embedded | null = null;
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'wirediff-test-'));
  fs.chmodSync(folder, 0o755);
  if (!given) embedded = await startEmbedded({ dataDir: folder, flags: ['-c', 'fsync=off'] });
  const serverUrl = given || embedded!.url;
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  await client.query(`drop database if exists ${TEMPLATE} with (force)`);
  await client.query(`create database ${TEMPLATE}`);
  await client.end();
  const db = connect(databaseUrl(serverUrl, TEMPLATE), 1);
  await migrate(db);
  await db.destroy();
  provide('serverUrl', serverUrl);
  return async () => {
    await embedded?.stop();
    fs.rmSync(folder, { recursive: true, force: true });
  };
}

export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
