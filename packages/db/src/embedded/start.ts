import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import pg from 'pg';
import { findBinaries } from './binaries.js';
import { serverIdentity } from './identity.js';
import { initialise } from './initialise.js';
import { launch } from './launch.js';
import { withLock } from './lock.js';
import { dataPlace } from './places.js';
import { findRunning, halt, type Running } from './running.js';
import { signIn, signOut } from './users.js';

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
 *   where the user who runs the server cannot reach it (`server.json` says where)
 * @param flags further arguments for `postgres`, e.g. `['-c', 'fsync=off']` in tests
 * @throws EmbeddedUnavailable where there are no binaries for this machine; Error where the folder is not ours
 */
export async function startEmbedded({
  dataDir,
  flags = [],
}: {
  readonly dataDir: string;
  readonly flags?: readonly string[];
}): Promise<Embedded> {
  const folder = path.resolve(dataDir);
  makeOurs(folder);
  return withLock(path.join(folder, 'starting.lock'), async () => {
    const identity = serverIdentity(folder);
    const data = dataPlace(folder, identity);
    const password = keepPassword(folder);
    const found = await findRunning(data);
    const signature = signIn(path.join(folder, 'users'));
    try {
      const running = found ?? (await start());
      await createDatabase(running, password);
      return {
        url: urlOf(running, password, 'wirediff'),
        ...running,
        reused: found !== null,
        stop: () => stop(folder, signature, running),
      };
    } catch (error) {
      signOut(signature);
      throw error;
    }

    async function start(): Promise<Running> {
      const log = path.join(folder, 'postgres.log');
      const site = { binaries: findBinaries(identity), data, log, identity, password, flags };
      initialise(site);
      const running = await launch(site);
      note(folder, { data, ...running, started: new Date().toISOString() });
      return running;
    }
  });
}

async function stop(folder: string, signature: string, running: Running): Promise<void> {
  await withLock(path.join(folder, 'starting.lock'), async () => {
    // A second call, or a folder removed meanwhile, finds nothing to sign out of.
    if (signOut(signature)) await halt(running);
  });
}

/** @throws Error with a way out where somebody else made the folder, e.g. root in a checkout shared by two users */
function makeOurs(folder: string): void {
  try {
    fs.mkdirSync(folder, { recursive: true, mode: 0o755 });
    fs.accessSync(folder, fs.constants.W_OK | fs.constants.X_OK);
  } catch (cause) {
    throw new Error(
      `The data folder ${folder} is not ours to write into (did another user make it?). ` +
        'Set WIREDIFF_DATA to a folder of your own, or DATABASE_URL to a Postgres.',
      { cause },
    );
  }
}

/** Renamed into place: it is never read half written, and a file another user left is replaced, not written into. */
function note(folder: string, state: object): void {
  const draft = path.join(folder, `server.json.${process.pid}`);
  fs.writeFileSync(draft, `${JSON.stringify(state, null, 2)}\n`);
  fs.renameSync(draft, path.join(folder, 'server.json'));
}

function keepPassword(folder: string): string {
  const file = path.join(folder, 'password');
  if (!fs.existsSync(file)) {
    fs.writeFileSync(file, randomBytes(24).toString('base64url'), { mode: 0o600 });
    // Made by root in a plain user's folder: that user's too.
    if (process.getuid?.() === 0) fs.chownSync(file, fs.statSync(folder).uid, fs.statSync(folder).gid);
  }
  return fs.readFileSync(file, 'utf8').trim();
}

/** `sslmode` because a PGSSLMODE meant for another server would be taken for ours, which speaks plain TCP. */
const urlOf = ({ port }: Running, password: string, database: string) =>
  `postgresql://wirediff:${password}@127.0.0.1:${port}/${database}?sslmode=disable`;

async function createDatabase(running: Running, password: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf(running, password, 'postgres') });
  client.on('error', () => {});
  await client.connect();
  try {
    const { rowCount } = await client.query(`select from pg_database where datname = 'wirediff'`);
    if (rowCount === 0) await client.query('create database wirediff');
  } finally {
    await client.end();
  }
}
