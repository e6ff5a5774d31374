import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

/**
 * A folder of our own in the temp folder, 0700, named by a hash of what it is for: the same purpose finds the same
 * folder again, and another user's folder of that name is refused rather than trusted.
 */
export function placeFor(purpose: string): string {
  const name = createHash('sha256').update(purpose).digest('hex').slice(0, 24);
  const place = path.join(os.tmpdir(), `wirediff-${name}`);
  fs.mkdirSync(place, { recursive: true, mode: 0o700 });
  const { uid } = fs.lstatSync(place);
  const me = process.getuid?.() ?? uid;
  if (me !== 0 && uid !== me) throw new Error(`${place} belongs to somebody else: remove it or set TMPDIR.`);
  return place;
}

/** The data folder: `WIREDIFF_DATA`, else `.wirediff` in the folder of the checkout. */
export function dataFolder(checkout: string, env: NodeJS.ProcessEnv = process.env): string {
  return path.resolve(env.WIREDIFF_DATA || path.join(checkout, '.wirediff'));
}
