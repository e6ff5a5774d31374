import { adjectiveOf } from '../cues/places.js';
import type { Reading, Run } from '../reading.js';
import { isNamePiece } from './persons.js';
import { isTitle, TITLES } from './titles.js';

/** Does a name say whose somebody is: "Ada Lind's lawyer", "a spokesman for the mayor, Ada Lind", "two Lind supporters"? */
export function isOfAnother({ lower, tag, tokens }: Reading, [start, end]: Run, [from, to]: Run): boolean {
  if (end + 1 < to && /^(?:['’]s|['’])$/.test(lower[end]!)) return true;
  if (end < to && /^NNS?$/.test(tag[end]!) && /^\p{Ll}/u.test(tokens[end]!.text)) return true;
  let at = start - 1;
  while (at > from && (isTitle(lower[at]!) || /^(?:JJ|NN|NNP|DT)$/.test(tag[at]!)) && !FOR.test(lower[at]!))
    at--;
  return at > from && FOR.test(lower[at]!);
}

/** What joins somebody to whom he works for, behind "spokesman", "aide", "lawyer", "source close". */
const FOR =
  /^(?:for|to|on|about|representing|defending|advising|supporting|backing|opposing|alongside|near)$/;

/** Does a run name somebody who is not only whose somebody else is? */
export function isNamed(reading: Reading, [from, to]: Run): boolean {
  // "a supporter in Brenn, Jon Roth": where he is, and not who.
  const run: Run = [from, indexIn(reading.lower, [from, to], /^(?:of|from|at|in|for|to|with|on|near)$/)];
  for (let k = run[1] - 1; k >= run[0]; k--) {
    if (!isPlainName(reading, k)) continue;
    const whose = nameStart(reading, k, run[0]);
    if (!isOfAnother(reading, [whose, k + 1], run)) return true;
    k = whose;
  }
  return false;
}

/** Part of a name, and no title or nation. */
export const isPlainName = (reading: Reading, k: number): boolean =>
  isNamePiece(reading, k) && !TITLES.has(reading.lower[k]!) && adjectiveOf(reading.tokens[k]!.text) === null;

/** Where the words of a name that ends at `k` begin. */
export function nameStart(reading: Reading, k: number, from: number): number {
  let at = k;
  while (at > from && isNamePiece(reading, at - 1)) at--;
  return at;
}

/** Where a word of a run first matches, or its end. */
export function indexIn(lower: readonly string[], [from, to]: Run, word: RegExp): number {
  for (let k = from + 1; k < to; k++) if (word.test(lower[k]!)) return k;
  return to;
}
