import { spawn } from 'node:child_process';
import fs from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Running, readPidFile } from './running.js';
import { environment, type Site } from './site.js';

const OPTIONS = [
  'listen_addresses=127.0.0.1',
  'unix_socket_directories=',
  'max_connections=200',
  // A crash of the server loses no consistency, only the last moments; what must not be lost commits synchronously.
  'synchronous_commit=off',
].flatMap((option) => ['-c', option]);

/**
 * Starts the server on 127.0.0.1 and a free port, without a socket file. It is a process group of its own, so that
 * Ctrl-C in the terminal reaches us and not it. Returns when it takes connections.
 *
 * @throws Error with the last lines of the server's log
 */
export async function launch(site: Site): Promise<Running> {
  for (let trial = 1; ; trial++) {
    const began = await begin(site, await freePort());
    if (typeof began !== 'string') return began;
    // The port was free when we asked, and another program took it since.
    if (trial < 5 && began.includes('could not bind')) continue;
    throw new Error(`Postgres did not start: ${began}`);
  }
}

async function begin(site: Site, port: number): Promise<Running | string> {
  const { binaries, data, identity, flags } = site;
  const log = fs.openSync(site.log, 'a', 0o600);
  if (identity !== null) fs.fchownSync(log, identity.uid, identity.gid);
  const from = fs.fstatSync(log).size;
  const child = spawn(
    path.join(binaries, 'bin/postgres'),
    ['-D', data, '-p', String(port), ...OPTIONS, ...flags],
    { ...identity, env: environment(), cwd: data, stdio: ['ignore', log, log], detached: true },
  );
  fs.closeSync(log);
  const ending: string[] = [];
  child.once('error', (error) => {
    ending.push(error.message);
  });
  child.once('exit', (code, signal) => {
    ending.push(`it ended with ${signal ?? code}`);
  });
  child.unref();
  for (let waited = 0; waited < 60_000; waited += 20) {
    if (ending.length > 0) return `${ending.join(', ')}; it said: ${wordsSince(site.log, from)}`;
    const file = readPidFile(data);
    // The pid file of a server that was killed says `ready` too, until the new one has written its own.
    if (file?.status === 'ready' && file.pid === child.pid) return { pid: file.pid, port };
    await sleep(20);
  }
  return `not ready within a minute; it said: ${wordsSince(site.log, from)}`;
}

/** The end of what the log holds since a byte offset. */
function wordsSince(log: string, from: number): string {
  return fs.readFileSync(log).subarray(from).toString('utf8').trim().slice(-800);
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
