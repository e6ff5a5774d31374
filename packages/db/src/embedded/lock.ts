import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { livesAs, nameOf } from './alive.js';

let turns = 0;

/**
 * Runs `work` while no other process of this machine holds the lock file. A dead holder's lock is taken over.
 *
 * @throws Error naming the holder where it does not let go for a minute
 */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const me = nameOf(process.pid);
  // Linked into place with its content: a lock file that is there always says whose it is, whenever its writer dies.
  const mine = `${file}.${me}.${++turns}`;
  fs.writeFileSync(mine, me);
  try {
    for (let waited = 0; !linkTo(mine, file); waited += 40) {
      const holder = read(file);
      if (holder !== null && !livesAs(holder)) removeIf(file, holder);
      else if (waited > 60_000) {
        throw new Error(`${file} is held by process ${holder}: is it hanging? End it, or remove the file.`);
      } else await sleep(40);
    }
    try {
      sweep(file);
      return await work();
    } finally {
      fs.rmSync(file, { force: true });
    }
  } finally {
    fs.rmSync(mine, { force: true });
  }
}

function linkTo(mine: string, file: string): boolean {
  try {
    fs.linkSync(mine, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Removes a dead holder's lock. Two may have seen the same dead holder, and the slower one would take away the lock the
 * faster one has made meanwhile: so it is moved aside, looked at, and put back where it is not the dead one's.
 */
function removeIf(file: string, holder: string): void {
  const aside = `${file}.dead.${nameOf(process.pid)}`;
  try {
    fs.renameSync(file, aside);
  } catch {
    return;
  }
  if (read(aside) !== holder) linkTo(aside, file);
  fs.rmSync(aside, { force: true });
}

/** Removes what waiting processes left beside the lock when they were killed. */
function sweep(file: string): void {
  const beside = `${path.basename(file)}.`;
  for (const name of fs.readdirSync(path.dirname(file))) {
    const owner = /\d+-\d+/.exec(name.slice(beside.length))?.[0];
    if (name.startsWith(beside) && owner !== undefined && !livesAs(owner)) {
      fs.rmSync(path.join(path.dirname(file), name), { force: true });
    }
  }
}

function read(file: string): string | null {
  try {
    return fs.readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
