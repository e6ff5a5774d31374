import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type Identity, mayPass } from './identity.js';

/**
 * A folder of our own in the temp folder, 0700, named by a hash of what it is for: the same purpose finds the same
 * folder again. The temp folder is open to all, so a link, a file or another user's folder of that name is refused
 * rather than trusted.
 *
 * @param purpose what it is for, with the whole path of what it stands in for
 * @param owner who shall own it, besides ourselves: root makes folders for the user who runs the server
 */
export function placeFor(purpose: string, owner: Identity | null = null): string {
  const me = process.getuid?.() ?? 0;
  const name = createHash('sha256').update(`${me} ${purpose}`).digest('hex').slice(0, 24);
  const place = path.join(os.tmpdir(), `wirediff-${name}`);
  try {
    fs.mkdirSync(place, { mode: 0o700 });
    if (owner !== null) fs.lchownSync(place, owner.uid, owner.gid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  if (!isOf(owner?.uid ?? me, place)) {
    throw new Error(`${place} is not ours: remove it, or set TMPDIR to a folder of your own.`);
  }
  return place;
}

/**
 * The data folder: `WIREDIFF_DATA`, else `.wirediff` in the folder of the checkout, else, where the checkout is not
 * ours to write into (root installed it, somebody else runs it), one in the temp folder that is named by the checkout.
 */
export function dataFolder(checkout: string, env: NodeJS.ProcessEnv = process.env): string {
  if (env.WIREDIFF_DATA) return path.resolve(env.WIREDIFF_DATA);
  const folder = path.resolve(checkout, '.wirediff');
  return mayWrite(fs.existsSync(folder) ? folder : path.dirname(folder))
    ? folder
    : placeFor(`checkout ${folder}`);
}

function mayWrite(folder: string): boolean {
  try {
    fs.accessSync(folder, fs.constants.W_OK | fs.constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Where the server's data lies: `pg` in our folder, owned by who runs the server; in the temp folder where that user
 * cannot get there. Once chosen it is kept (`server.json`), or a changed TMPDIR would start a second, empty server.
 */
export function dataPlace(folder: string, identity: Identity | null): string {
  const owner = identity?.uid ?? process.getuid?.() ?? 0;
  const known = recorded(folder);
  if (
    known !== null &&
    isOf(owner, known) &&
    (path.dirname(known) === folder || isOf(owner, path.dirname(known)))
  ) {
    return known;
  }
  const reachable = identity === null || mayPass(folder, identity);
  const data = path.join(reachable ? folder : placeFor(`data ${folder}`, identity), 'pg');
  fs.mkdirSync(data, { recursive: true });
  if (identity !== null) fs.lchownSync(data, identity.uid, identity.gid);
  fs.chmodSync(data, 0o700);
  return data;
}

function recorded(folder: string): string | null {
  try {
    const { data } = JSON.parse(fs.readFileSync(path.join(folder, 'server.json'), 'utf8')) as {
      data?: unknown;
    };
    return typeof data === 'string' ? data : null;
  } catch {
    return null;
  }
}

/** A folder, not a link to one, and of this user. */
function isOf(uid: number, folder: string): boolean {
  const found = fs.lstatSync(folder, { throwIfNoEntry: false });
  return found?.isDirectory() === true && (process.getuid === undefined || found.uid === uid);
}
