import { type Migration, type MigrationProvider, sql } from 'kysely';
import { corpus } from './001-corpus.js';
import { work } from './002-work.js';
import { register } from './003-register.js';
import { claims } from './004-claims.js';
import { stories } from './005-stories.js';
import { comparisons } from './006-comparisons.js';
import { roles } from './007-roles.js';
import { accept } from './008-accept.js';
import { services } from './009-services.js';
import { late } from './010-late.js';
import { growth } from './011-growth.js';
import { storyOrigins } from './012-story-origins.js';
import { atOnce } from './013-at-once.js';
import { asTold } from './014-as-told.js';
import { conflictsAlone } from './015-conflicts-alone.js';

/** History: a migration that has been released is never changed, only followed by another. Forward only. */
const HISTORY: Readonly<Record<string, string>> = {
  '001-corpus': corpus,
  '002-work': work,
  '003-register': register,
  '004-claims': claims,
  '005-stories': stories,
  '006-comparisons': comparisons,
  '007-roles': roles,
  '008-accept': accept,
  '009-services': services,
  '010-late': late,
  '011-growth': growth,
  '012-story-origins': storyOrigins,
  '013-at-once': atOnce,
  '014-as-told': asTold,
  '015-conflicts-alone': conflictsAlone,
};

export const migrations: MigrationProvider = {
  getMigrations: () =>
    Promise.resolve(
      Object.fromEntries(
        Object.entries(HISTORY).map(([name, text]): [string, Migration] => [
          name,
          { up: async (db) => void (await sql.raw(text).execute(db)) },
        ]),
      ),
    ),
};
