import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Identity } from './identity.js';
import { isAlive } from './lock.js';

/** Where a server keeps its data, and who runs it with which binaries. */
export interface Site {
  readonly binaries: string;
  readonly data: string;
  readonly identity: Identity | null;
  readonly password: string;
  readonly flags: readonly string[];
}

export interface Running {
  readonly pid: number;
  readonly port: number;
}

const environment = () => {
  const { PGPORT, PGHOST, PGDATA, PGUSER, PGPASSWORD, PGDATABASE, ...rest } = process.env;
  return { ...rest, LC_ALL: 'C', LC_MESSAGES: 'C' };
};

/** Makes the data folder, once. @throws Error with initdb's own words */
export function initialise({ binaries, data, identity, password }: Site): void {
  if (fs.existsSync(path.join(data, 'PG_VERSION'))) return;
  // What an interrupted initdb left behind would stop the next one.
  for (const entry of fs.readdirSync(data))
    fs.rmSync(path.join(data, entry), { recursive: true, force: true });
  const passwordFile = `${data}.password-${process.pid}`;
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (identity !== null) fs.chownSync(passwordFile, identity.uid, identity.gid);
  try {
    const made = spawnSync(
      path.join(binaries, 'bin/initdb'),
      [
        '-D',
        data,
        '-U',
        'wirediff',
        `--pwfile=${passwordFile}`,
        '-A',
        'scram-sha-256',
        '-E',
        'UTF8',
        '--locale=C',
        '--no-sync',
      ],
      { ...identity, env: environment(), cwd: data, encoding: 'utf8' },
    );
    if (made.status !== 0) {
      throw new Error(
        `Postgres could not make its data folder ${data}: ${made.error?.message ?? made.stderr.trim()}`,
      );
    }
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
}

/** The server that runs on a data folder, by its own pid file; null where none does. */
export function findRunning(data: string): Running | null {
  try {
    const lines = fs.readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    const port = Number(lines[3]);
    return pid > 0 && port > 0 && isAlive(pid) && isPostgres(pid) ? { pid, port } : null;
  } catch {
    return null;
  }
}

/** A pid can be another program's by now (the machine restarted): ask /proc where there is one. */
function isPostgres(pid: number): boolean {
  if (!fs.existsSync('/proc/self/cmdline')) return true;
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return false;
  }
}

/**
 * Starts the server on 127.0.0.1 and a free port, without a socket file. It is a process group of its own, so that
 * Ctrl-C in the terminal reaches us and not it.
 */
export async function launch({ binaries, data, identity, flags }: Site): Promise<Running> {
  const log = fs.openSync(path.join(path.dirname(data), 'postgres.log'), 'a', 0o600);
  const port = await freePort();
  const options = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    max_connections: '200',
    // A crash of the server loses no consistency, only the last moments; what must not be lost commits synchronously.
    synchronous_commit: 'off',
  };
  const child = spawn(
    path.join(binaries, 'bin/postgres'),
    [
      '-D',
      data,
      '-p',
      String(port),
      ...Object.entries(options).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
      ...flags,
    ],
    { ...identity, env: environment(), cwd: data, stdio: ['ignore', log, log], detached: true },
  );
  fs.closeSync(log);
  let ended: string | null = null;
  child.once('error', (error) => (ended = error.message));
  child.once('exit', (code, signal) => (ended ??= `it ended with ${signal ?? code}`));
  child.unref();
  for (let waited = 0; waited < 60_000; waited += 20) {
    if (ended !== null)
      throw new Error(
        `Postgres did not start: ${ended}. Its words are in ${path.dirname(data)}/postgres.log`,
      );
    const status = readStatus(data);
    if (status === 'ready' && child.pid !== undefined) return { pid: child.pid, port };
    await sleep(20);
  }
  throw new Error(
    `Postgres was not ready within a minute. Its words are in ${path.dirname(data)}/postgres.log`,
  );
}

/** Line 8 of the pid file tells how far the server is. */
function readStatus(data: string): string | null {
  try {
    return fs.readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n')[7]?.trim() ?? null;
  } catch {
    return null;
  }
}

/** Fast shutdown: sessions are ended, data is kept. Returns when the process is gone. */
export async function halt({ pid }: Running): Promise<void> {
  if (!isAlive(pid)) return;
  process.kill(pid, 'SIGINT');
  for (let waited = 0; waited < 20_000 && isAlive(pid) && isPostgres(pid); waited += 20) await sleep(20);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as net.AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
