import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { environment, type Site } from './site.js';

/** Makes the data folder, once. @throws Error with initdb's own words */
export function initialise({ binaries, data, identity, password }: Site): void {
  if (fs.existsSync(path.join(data, 'PG_VERSION')) && fs.existsSync(path.join(data, 'pg_hba.conf'))) return;
  // What an interrupted initdb left behind would stop the next one.
  for (const entry of fs.readdirSync(data))
    fs.rmSync(path.join(data, entry), { recursive: true, force: true });
  const passwordFile = `${data}.password-${process.pid}`;
  fs.rmSync(passwordFile, { force: true });
  // `wx`: never through a link that somebody laid there.
  fs.writeFileSync(passwordFile, `${password}\n`, { mode: 0o600, flag: 'wx' });
  if (identity !== null) fs.chownSync(passwordFile, identity.uid, identity.gid);
  try {
    const options = ['-D', data, '-U', 'wirediff', `--pwfile=${passwordFile}`, '-A', 'scram-sha-256'];
    const made = spawnSync(
      path.join(binaries, 'bin/initdb'),
      [...options, '-E', 'UTF8', '--locale=C', '--no-sync'],
      { ...identity, env: environment(), cwd: data, encoding: 'utf8' },
    );
    if (made.status !== 0) {
      const reason = made.error?.message ?? made.stderr.trim();
      throw new Error(`Postgres could not make its data folder ${data}: ${reason}`);
    }
  } finally {
    fs.rmSync(passwordFile, { force: true });
  }
}
