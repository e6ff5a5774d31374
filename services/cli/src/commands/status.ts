import { setTimeout as sleep } from 'node:timers/promises';
import { countStages } from '@wirediff/db';
import { EXIT } from '../exits.js';
import { writeLine } from '../output.js';
import { withPlace } from '../place.js';
import { table } from '../table.js';

/**
 * `wirediff status`: how many runs of each stage are in which state. Not articles: each version of one is run, and run again by
 * reprocess.
 */
export function statusCommand({
  json = false,
  watch = false,
}: {
  json?: boolean;
  watch?: boolean;
}): Promise<number> {
  return withPlace(async ({ db }) => {
    do {
      const counts = await countStages(db);
      if (json) await writeLine(JSON.stringify(counts));
      else if (counts.length === 0) await writeLine('Nothing has been enqueued yet.');
      else await writeLine(table(counts.map(({ stage, state, count }) => ({ stage, state, runs: count }))));
      if (watch) await sleep(1000);
    } while (watch);
    return EXIT.done;
  });
}
