import { EXIT } from '../exits.js';
import { say } from '../output.js';
import { prepare, withPlace } from '../place.js';

/** `wirediff migrate`: schema, views and register. */
export function migrateCommand(): Promise<number> {
  return withPlace(async ({ db }) => {
    const done = await prepare(db);
    say(done.length === 0 ? 'The schema is up to date.' : `Migrated: ${done.join(', ')}.`);
    return EXIT.done;
  });
}
