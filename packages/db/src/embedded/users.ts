import fs from 'node:fs';
import path from 'node:path';
import { livesAs, nameOf } from './alive.js';

let signatures = 0;

/** Says that this process uses the server. @returns the signature to take back later; a process may sign in often */
export function signIn(folder: string): string {
  fs.mkdirSync(folder, { recursive: true });
  const signature = path.join(folder, `${nameOf(process.pid)}.${++signatures}`);
  fs.writeFileSync(signature, '');
  return signature;
}

/** Takes a signature back. @returns true where no living process uses the server any more */
export function signOut(signature: string): boolean {
  fs.rmSync(signature, { force: true });
  const folder = path.dirname(signature);
  let others = 0;
  for (const name of fs.existsSync(folder) ? fs.readdirSync(folder) : []) {
    if (livesAs(name.slice(0, name.indexOf('.')))) others++;
    // Killed before it could sign out.
    else fs.rmSync(path.join(folder, name), { force: true });
  }
  return others === 0;
}
