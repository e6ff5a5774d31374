import type { Discrepancy } from '@wirediff/domain';
import { type Matching, match } from './matching.js';
import { polarityDifferences } from './polarity-differences.js';
import type { Reading } from './reading.js';
import { stateDifference } from './state-differences.js';

/** Words as they stand must be nearer than words read for what they mean. */
const SAME_WORD = 0.85;

/** What one side denies and the other affirms; where turns of phrase hide it, in the words as they stand. */
export function denials(
  a: Reading,
  b: Reading,
  matching: Matching,
  opposed: readonly [number, number] | null,
): Discrepancy[] {
  const found = polarityDifferences(a, b, matching, opposed);
  if (found.length > 0) return found;
  const [x, y] = [a.literal(), b.literal()];
  const plain = [a, b].some(({ turns }) => turns.some(({ head }) => head !== null)) ? match(x, y) : matching;
  const denied = plain === matching ? [] : polarityDifferences(x, y, plain, null, SAME_WORD);
  if (denied.length > 0) return denied;
  const state = stateDifference(a, b, matching);
  return state === null ? [] : [state];
}
