import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * A folder of our own in the temp folder, 0700, named by a hash of what it is for: the same purpose finds the same
 * folder again. The temp folder is open to all, so a link, a file or another user's folder of that name is refused
 * rather than trusted.
 *
 * @param purpose what it is for, with the whole path of what it stands in for
 * @param owner who shall own it, besides ourselves: root makes folders for the user who runs the server
 */
export function placeFor(purpose: string, owner: { readonly uid: number; readonly gid: number } | null = null): string {
  const me = process.getuid?.() ?? 0;
  const name = createHash('sha256').update(`${me} ${purpose}`).digest('hex').slice(0, 24);
  const place = path.join(os.tmpdir(), `wirediff-${name}`);
  try {
    fs.mkdirSync(place, { mode: 0o700 });
    if (owner !== null) fs.lchownSync(place, owner.uid, owner.gid);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  const found = fs.lstatSync(place);
  if (!found.isDirectory() || (process.getuid !== undefined && found.uid !== (owner?.uid ?? me))) {
    throw new Error(`${place} is not ours: remove it, or set TMPDIR to a folder of your own.`);
  }
  return place;
}

/**
 * The data folder: `WIREDIFF_DATA`, else `.wirediff` in the folder of the checkout, else, where the checkout is not
 * ours to write into (root installed it, somebody else runs it), one in the temp folder that is named by the checkout.
 */
export function dataFolder(checkout: string, env: NodeJS.ProcessEnv = process.env): string {
  if (env['WIREDIFF_DATA']) return path.resolve(env['WIREDIFF_DATA']);
  const folder = path.resolve(checkout, '.wirediff');
  return mayWrite(fs.existsSync(folder) ? folder : path.dirname(folder)) ? folder : placeFor(`checkout ${folder}`);
}

function mayWrite(folder: string): boolean {
  try {
    fs.accessSync(folder, fs.constants.W_OK | fs.constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
