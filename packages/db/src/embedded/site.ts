import type { Identity } from './identity.js';

/** Where a server keeps its data, and who runs it with which binaries. */
export interface Site {
  /** Folder with `bin`, `lib` and `share`. */
  readonly binaries: string;
  readonly data: string;
  /** File of ours that takes the server's words. */
  readonly log: string;
  readonly identity: Identity | null;
  /** Of the owner, `wirediff`. */
  readonly password: string;
  /** Further arguments for `postgres`. */
  readonly flags: readonly string[];
}

/** What would point the server's programs, or our client, to another server. */
const ELSEWHERE = ['PGPORT', 'PGHOST', 'PGDATA', 'PGUSER', 'PGPASSWORD', 'PGDATABASE', 'PGOPTIONS'];

/** The environment the server's programs get. */
export function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !ELSEWHERE.includes(name));
  return { ...Object.fromEntries(own), LC_ALL: 'C', LC_MESSAGES: 'C' };
}
