import { spawn } from 'node:child_process';
import path from 'node:path';

const MAIN = path.resolve(import.meta.dirname, '../../services/cli/dist/main.js');

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface How {
  readonly input?: string | Buffer;
  /** Added to the environment; undefined takes a variable out. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly cwd?: string;
  /** Hears what the command said so far on stderr. */
  readonly listen?: (err: string) => void;
  /** Asked time and again with what it printed so far; the first signal it names is sent. */
  readonly until?: (out: string) => NodeJS.Signals | null;
}

/** Runs the command line as a user does: a process of its own, its two streams kept apart. Asks for a build first. */
export function wirediff(args: readonly string[], how: How = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...args], {
      cwd: how.cwd,
      env: { ...process.env, NO_COLOR: '1', DATABASE_URL: undefined, REDIS_URL: undefined, ...how.env },
    });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    const text = (parts: readonly Buffer[]) => Buffer.concat(parts).toString('utf8');
    child.stdout.on('data', (part: Buffer) => out.push(part));
    child.stderr.on('data', (part: Buffer) => {
      err.push(part);
      how.listen?.(text(err));
    });
    const asking = setInterval(() => {
      const signal = how.until?.(text(out)) ?? null;
      if (signal === null) return;
      clearInterval(asking);
      child.kill(signal);
    }, 50);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(asking);
      resolve({ code, out: text(out), err: text(err) });
    });
    // A command that ends before it has read everything closes the pipe; that is its right.
    child.stdin.on('error', () => {});
    child.stdin.end(how.input ?? '');
  });
}

/** The lines of JSON a command printed. */
export const jsonOf = <T = Record<string, unknown>>({ out }: Ended): T[] =>
  out
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
