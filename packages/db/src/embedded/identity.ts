import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** A user of this machine, by number. */
export interface Identity {
  readonly uid: number;
  readonly gid: number;
}

/**
 * Who runs the server: null for ourselves. Postgres refuses to run as root, so root lets the owner of the data folder
 * run it where that is a plain user (whose server it then stays), else `postgres` or `nobody`.
 *
 * @throws Error where root finds no such user
 */
export function serverIdentity(folder: string): Identity | null {
  if (process.getuid?.() !== 0) return null;
  const { uid: owner, gid: group } = fs.statSync(folder);
  if (owner !== 0) return { uid: owner, gid: group };
  for (const name of ['postgres', 'nobody']) {
    const uid = spawnSync('id', ['-u', name], { encoding: 'utf8' });
    const gid = spawnSync('id', ['-g', name], { encoding: 'utf8' });
    if (uid.status === 0 && gid.status === 0) return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
  }
  throw new Error(
    'Postgres does not run as root, and there is no user postgres or nobody here: run as a plain user, or set DATABASE_URL.',
  );
}

/** May this user pass through every folder above and including `folder`? */
export function mayPass(folder: string, { uid, gid }: Identity): boolean {
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    const { mode, uid: owner, gid: group } = fs.statSync(at);
    const bit = owner === uid ? 0o100 : group === gid ? 0o010 : 0o001;
    if ((mode & bit) === 0) return false;
    if (at === path.dirname(at)) return true;
  }
}
