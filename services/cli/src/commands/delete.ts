import { deleteArticle } from '@wirediff/db';
import { EXIT } from '../exits.js';
import { articleIds } from '../ids.js';
import { say } from '../output.js';
import { withPlace } from '../place.js';

/** `wirediff delete ARTICLE...`: its texts, its runs, and every comparison with it. */
export function deleteCommand(ids: readonly string[]): Promise<number> {
  const wanted = articleIds(ids);
  return withPlace(async ({ db }) => {
    let missing = 0;
    for (const id of wanted) {
      if (await deleteArticle(db, id)) say(`Article ${id} is gone.`);
      else {
        missing++;
        say(`There is no article ${id}.`);
      }
    }
    return missing > 0 ? EXIT.someRefused : EXIT.done;
  });
}
