import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './alive.js';

export interface Running {
  readonly pid: number;
  readonly port: number;
}

/** What Postgres' own pid file says, true or not any more. */
interface PidFile extends Running {
  /** `starting`, `ready`, `stopping` ...; null before the server has written it. */
  readonly status: string | null;
}

export function readPidFile(data: string): PidFile | null {
  try {
    const lines = fs.readFileSync(path.join(data, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(lines[0]), port: Number(lines[3]), status: lines[7]?.trim() ?? null };
  } catch {
    return null;
  }
}

/**
 * The server that runs on a data folder, by its own pid file; null where none does. One that is still reading its log
 * after a crash is waited for, one that is stopping is waited out.
 */
export async function findRunning(data: string): Promise<Running | null> {
  for (let waited = 0; waited < 60_000; waited += 20) {
    const file = readPidFile(data);
    if (file === null || !(file.pid > 0) || !isPostgres(file.pid)) return null;
    if (file.status === 'ready' && file.port > 0) return { pid: file.pid, port: file.port };
    await sleep(20);
  }
  throw new Error(`The Postgres on ${data} is neither ready nor gone after a minute: look into its log.`);
}

/** Fast shutdown: sessions are ended, data is kept. Returns when the process is gone. */
export async function halt({ pid }: Running): Promise<void> {
  if (!isPostgres(pid)) return;
  process.kill(pid, 'SIGINT');
  for (let waited = 0; waited < 20_000 && isPostgres(pid); waited += 20) await sleep(20);
}

/** A pid can be another program's by now (the machine restarted): ask /proc where there is one. */
function isPostgres(pid: number): boolean {
  if (!isAlive(pid)) return false;
  if (!fs.existsSync('/proc/self/cmdline')) return true;
  try {
    return fs.readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return false;
  }
}
