import { reprocess } from '@wirediff/db';
import { EXIT, Exit } from '../exits.js';
import { articleIds } from '../ids.js';
import { say } from '../output.js';
import { withPlace } from '../place.js';

/** `wirediff reprocess`: again with the present models; old runs are kept. */
export function reprocessCommand(
  ids: readonly string[],
  { all = false }: { all?: boolean },
): Promise<number> {
  if (all === ids.length > 0) throw new Exit(EXIT.usage, 'Name the articles, or say --all.');
  const wanted = all ? null : articleIds(ids);
  return withPlace(async ({ db }) => {
    const count = await reprocess(db, wanted);
    say(`${count} will be extracted and compared again.`);
    if (wanted !== null && count < wanted.length)
      throw new Exit(EXIT.someRefused, `${wanted.length - count} of them do not exist.`);
    return EXIT.done;
  });
}
