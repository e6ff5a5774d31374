import { CARRIER_NOUNS } from '../cues/nouns.js';
import { isSettingNoun, transferAt } from '../cues/transfer-words.js';
import type { Reading } from '../reading.js';
import { skipTime } from './phrases.js';

const FUNCTION = /^(?:DT|IN|TO|CC|PRP|PRP\$|WDT|WP\$|WRB|POS|RP|PDT|RB|RBR|RBS|JJ|JJR|JJS|EX|HYPH)$/;

/** Words that turn a clause of passing on into another: it did not happen, it is told to somebody, somebody's deed. */
const NEVER =
  /^(?:not|n't|never|no|nothing|neither|nor|none|unlike|instead|could|would|will|may|might|can|should|must|if|whether|unless|told|tells|tell|asked|who|whom|than|what|i|we|you|he|she)$/;

export const isMark = (word: string | undefined): boolean => /^(?:[,;:.()]|[—–-]+)$/.test(word ?? '');

/**
 * Token behind a word at `k` that tells of no event, where outlets have been left aside: a function word, a time, a place
 * behind "in", a noun for a piece or where it stands, a verb of passing on; `k` for any other.
 */
export function freeWordEnd(reading: Reading, k: number, to: number): number {
  const { lower, tag, quotation } = reading;
  const word = lower[k]!;
  if (quotation[k] !== -1 || NEVER.test(word)) return k;
  // "referred to Danas as a rival"
  if (word === 'as' && /^(?:an?|being|having)$/.test(lower[k + 1] ?? '')) return k;
  const time = skipTime(reading, k, to);
  if (time > k) return time;
  const kind = tag[k]!;
  // "for its printing": a noun.
  if (kind === 'VBG' && /^(?:PRP\$|DT)$/.test(tag[k - 1] ?? '')) return isSettingNoun(word) ? k + 1 : k;
  let free: boolean;
  if (isMark(word) || FUNCTION.test(kind)) free = true;
  else if (kind.startsWith('VB'))
    free =
      /^(?:is|was|were|are|has|have|had|been|being|be|did|does)$/.test(word) || transferAt(lower, k) !== null;
  else if (/^NNPS?$/.test(kind)) free = isPlace(reading, k);
  else if (/^NNS?$/.test(kind))
    free =
      isSettingNoun(word) ||
      // "a trade magazine"
      CARRIER_NOUNS.has(lower[k + 1] ?? '') ||
      (!word.endsWith('ing') && transferAt(lower, k) !== null);
  // "page nine", "two hours later"; "AFP gave 18" says something.
  else
    free =
      kind === 'CD' &&
      (/^(?:page|pages|at|by)$/.test(lower[k - 1] ?? '') ||
        (/^NN/.test(tag[k + 1] ?? '') && isSettingNoun(lower[k + 1]!)));
  return free ? k + 1 : k;
}

/** "in Lisbon", "from New Delhi": where an outlet is. */
function isPlace({ lower, tag }: Reading, k: number): boolean {
  let at = k;
  while (at > 0 && /^NNPS?$/.test(tag[at - 1]!) && k - at < 2) at--;
  return /^(?:in|from|of|at|near|outside|into|for)$/.test(lower[at - 1] ?? '');
}
