import { type ServiceRole, setPassword } from '@wirediff/db';
import { text } from '@wirediff/runtime';
import { EXIT } from '../exits.js';
import { say } from '../output.js';
import { prepare, withPlace } from '../place.js';

/** A role without its variable keeps the password it has; the worker and the api have none at first. */
const PASSWORDS: Readonly<Record<string, ServiceRole>> = {
  WIREDIFF_WORKER_PASSWORD: 'wirediff_worker',
  WIREDIFF_API_PASSWORD: 'wirediff_api',
  WIREDIFF_READER_PASSWORD: 'wirediff_reader',
};

/** `wirediff migrate`: schema, views, register, and the passwords of the services' roles where they are given. */
export function migrateCommand(): Promise<number> {
  return withPlace(async ({ db }) => {
    const done = await prepare(db);
    for (const [name, role] of Object.entries(PASSWORDS)) {
      const password = text(process.env, name);
      if (password !== undefined) await setPassword(db, role, password);
    }
    say(done.length === 0 ? 'The schema is up to date.' : `Migrated: ${done.join(', ')}.`);
    return EXIT.done;
  }, 'any');
}
