import type { Discrepancy } from '@wirediff/domain';
import { directionDifference } from '../directions/direction-differences.js';
import { type Matching, match } from '../matching/matching.js';
import type { Reading } from '../reading/reading.js';
import { polarityDifferences } from './polarity-differences.js';
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
  const denied = hasTurn(a) || hasTurn(b) ? literalDenials(a.literal(), b.literal()) : [];
  if (denied.length > 0) return denied;
  const told = stateDifference(a, b, matching) ?? directionDifference(a, b, matching);
  return told === null ? [] : [told];
}

const hasTurn = ({ turns }: Reading): boolean => turns.some(({ head }) => head !== null);

function literalDenials(a: Reading, b: Reading): Discrepancy[] {
  if (a.polarity.negations.length + b.polarity.negations.length === 0) return [];
  return polarityDifferences(a, b, match(a, b), null, SAME_WORD);
}
