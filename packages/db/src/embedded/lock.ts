import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's process: it lives, we only may not signal it.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Runs `work` while no other process of this machine holds the lock file. A dead holder's lock is taken over. */
export async function withLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  const deadline = Date.now() + 60_000;
  for (;;) {
    try {
      fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const holder = readPid(file);
    if (holder !== null && !isAlive(holder)) {
      fs.rmSync(file, { force: true });
      continue;
    }
    if (Date.now() > deadline)
      throw new Error(`${file} is held by process ${holder}: is it hanging? End it, or remove the file.`);
    await sleep(40);
  }
  try {
    return await work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}

function readPid(file: string): number | null {
  try {
    const pid = Number(fs.readFileSync(file, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? pid : null;
  } catch {
    return null;
  }
}

let signatures = 0;

/** Says that this process uses the server. @returns the signature to take back later; a process may sign in often */
export function signIn(folder: string): string {
  fs.mkdirSync(folder, { recursive: true });
  const signature = path.join(folder, `${process.pid}-${++signatures}`);
  fs.writeFileSync(signature, '');
  return signature;
}

/** Takes a signature back. @returns true where no living process uses the server any more */
export function signOut(signature: string): boolean {
  fs.rmSync(signature, { force: true });
  const folder = path.dirname(signature);
  let others = 0;
  for (const name of fs.readdirSync(folder)) {
    if (isAlive(Number.parseInt(name, 10))) others++;
    else fs.rmSync(path.join(folder, name), { force: true });
  }
  return others === 0;
}
