import { isDocumentNoun } from '../cues/nouns.js';
import type { Run } from '../reading.js';
import type { Scene } from './scene.js';

/** The head noun of a phrase where it names a document, or null. */
export function documentHead({ lower }: Scene, [from, to]: Run): string | null {
  for (let k = from; k < to; k++) {
    const breaks =
      k + 1 >= to ||
      /^(?:of|by|from|on|in|for|at|to|with|published|posted|released|seen|obtained|signed|sent|which|that|,|'s|and|it|he|she|they|said|monday|tuesday|wednesday|thursday|friday|saturday|sunday|late|issued|carried)$/.test(
        lower[k + 1]!,
      );
    // "the release of the officers" is no paper.
    const isEvent = lower[k] === 'release' && lower[k + 1] === 'of';
    if (breaks && !isEvent && isDocumentNoun(lower[k]!) && lower[k + 1] !== "'s") return lower[k]!;
  }
  return null;
}
