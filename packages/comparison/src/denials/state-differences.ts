import type { Discrepancy } from '@wirediff/domain';
import type { Matching } from '../matching/matching.js';
import { phrase } from '../reading/phrase.js';
import type { Reading } from '../reading/reading.js';
import { isOnlyLater } from './denied-deeds.js';
import { areSaidOfOne, isBackground } from './opposed-words.js';
import { LEAST_COVER_OF_OPPOSITES } from './polarity-differences.js';
import { type StateTold, statesInCommon } from './states.js';

/**
 * Is a thing told to be so on one side, and not so on the other, in whatever words?
 *
 * @example "The truce is holding" and "The ceasefire was violated" -> negation "holding" | "violated"
 */
export function stateDifference(a: Reading, b: Reading, matching: Matching): Discrepancy | null {
  if (a.past !== b.past || Math.max(matching.coverA, matching.coverB) < LEAST_COVER_OF_OPPOSITES) return null;
  for (const [x, y] of statesInCommon(a, b)) {
    if (x.so === y.so || isOnlyLater(a, x.first) || isOnlyLater(b, y.first)) continue;
    // "the closed school is for sale": what it was before is no state it is told to be in.
    if (isBackground(a, x.first) || isBackground(b, y.first)) continue;
    if (!areSaidOfOne(a, b, [x.first, y.first], matching)) continue;
    return { kind: 'negation', a: told(a, x), b: told(b, y) };
  }
  return null;
}

/** A state with the negation that holds it. */
function told(reading: Reading, { first, end }: StateTold): string {
  const negation = reading.polarity.negations.find((one) => one.first < first && first < one.end);
  return phrase(reading, Math.max(0, negation?.first ?? first), end);
}
