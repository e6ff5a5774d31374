import { DECADES } from './ages.js';
import { MANY } from './loose-spans.js';
import { ORDINALS, SMALL, TENS, VAGUE_OPENINGS } from './number-words.js';

/** Words that a figure of any form may begin with. */
const BEGINNINGS = new Set([
  ...SMALL.keys(),
  ...TENS.keys(),
  ...ORDINALS.keys(),
  ...VAGUE_OPENINGS,
  ...DECADES.keys(),
  ...MANY.keys(),
  ...'a an half quarter all twice'.split(' '),
]);

/**
 * May a figure begin with a word or mark? Most do not, and asking spares a dozen closer looks at each.
 *
 * @param word lower case, halves of hyphenated words apart
 *
 * @example `Twelve people died, AFP said.` -> "twelve" may, "people" and "." may not
 */
export function mayBeginFigure(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) return true;
  if (word.length === 1) return word === 'a';
  return first < 97 || first > 122 || BEGINNINGS.has(word) || /\d/.test(word);
}
