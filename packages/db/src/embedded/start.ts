import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { findBinaries } from './binaries.js';
import { type Identity, mayPass, serverIdentity } from './identity.js';
import { signIn, signOut, withLock } from './lock.js';
import { placeFor } from './places.js';
import { findRunning, halt, initialise, launch, type Running } from './server.js';

/** A Postgres of our own, for this machine only. */
export interface Embedded {
  /** Connection URL of the database `wirediff`, as its owner. Holds the password: never print it. */
  readonly url: string;
  readonly port: number;
  readonly pid: number;
  /** True where it ran already: another command started it, or one that was killed left it running. */
  readonly reused: boolean;
  /** Signs this process out; the last one out stops the server. */
  stop(): Promise<void>;
}

/**
 * Joins the embedded Postgres that runs on a data folder, or starts it, making the folder and the database where they
 * are missing. Any number of processes may call it at once. The server outlives a starter that is killed; the next call
 * finds it again by its pid file.
 *
 * @param dataDir folder of ours, e.g. `.wirediff`; the server's data goes into `pg` inside it, or into the temp folder
 *   where the user who runs the server cannot reach it
 * @param flags further arguments for `postgres`, e.g. `['-c', 'fsync=off']` in tests
 * @throws EmbeddedUnavailable where there are no binaries for this machine
 */
export async function startEmbedded({
  dataDir,
  flags = [],
}: {
  readonly dataDir: string;
  readonly flags?: readonly string[];
}): Promise<Embedded> {
  const folder = path.resolve(dataDir);
  fs.mkdirSync(folder, { recursive: true });
  return withLock(path.join(folder, 'starting.lock'), async () => {
    const identity = serverIdentity();
    const data = dataPlace(folder, identity);
    const password = keepPassword(folder);
    let running = findRunning(data);
    const reused = running !== null;
    if (running === null) {
      const site = { binaries: findBinaries(identity), data, identity, password, flags };
      initialise(site);
      running = await launch(site);
    }
    const signature = signIn(path.join(folder, 'users'));
    await createDatabase(running, password);
    return {
      url: urlOf(running, password, 'wirediff'),
      ...running,
      reused,
      stop: () => stop(folder, signature, running),
    };
  });
}

async function stop(folder: string, signature: string, running: Running): Promise<void> {
  await withLock(path.join(folder, 'starting.lock'), async () => {
    if (signOut(signature)) await halt(running);
  });
}

/** `pg` in our folder, owned by who runs the server; a hashed temp folder where that user cannot get there. */
function dataPlace(folder: string, identity: Identity | null): string {
  if (identity === null) {
    const data = path.join(folder, 'pg');
    fs.mkdirSync(data, { recursive: true, mode: 0o700 });
    return data;
  }
  const reachable = mayPass(folder, identity);
  const parent = reachable ? folder : placeFor(`data ${folder}`);
  if (!reachable) fs.chownSync(parent, identity.uid, identity.gid);
  const data = path.join(parent, 'pg');
  fs.mkdirSync(data, { recursive: true });
  fs.chownSync(data, identity.uid, identity.gid);
  fs.chmodSync(data, 0o700);
  return data;
}

function keepPassword(folder: string): string {
  const file = path.join(folder, 'password');
  if (!fs.existsSync(file)) fs.writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
  return fs.readFileSync(file, 'utf8').trim();
}

const urlOf = ({ port }: Running, password: string, database: string) =>
  `postgresql://wirediff:${password}@127.0.0.1:${port}/${database}`;

async function createDatabase(running: Running, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(running, password, 'postgres') });
  await client.connect();
  try {
    const { rowCount } = await client.query(`select from pg_database where datname = 'wirediff'`);
    if (rowCount === 0) await client.query('create database wirediff');
  } finally {
    await client.end();
  }
}
