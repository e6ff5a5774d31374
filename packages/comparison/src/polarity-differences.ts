import type { Discrepancy } from '@wirediff/domain';
import type { Matching } from './matching.js';
import { phrase } from './phrase.js';
import type { Reading } from './reading.js';
import { areOpposite } from './synonyms.js';

/**
 * Does one side deny what the other affirms? A matched word under a negation on one side only, or two words that
 * exclude each other. At most one row: the first place where it happens tells the reader all.
 *
 * @example "is not confirmed" and "is confirmed" -> negation "not confirmed" | "confirmed"
 */
export function polarityDifferences(a: Reading, b: Reading, matching: Matching): Discrepancy[] {
  for (const { a: i, b: j, closeness } of matching.matches) {
    const [x, y] = [a.units[i]!, b.units[j]!];
    if (x.kind !== 'word' || closeness <= 0.7) continue;
    if (a.polarity.negated[x.at] === b.polarity.negated[y.at]) continue;
    return [{ kind: 'negation', a: around(a, x.at), b: around(b, y.at) }];
  }
  const matchedA = new Set(matching.matches.map((m) => m.a));
  const matchedB = new Set(matching.matches.map((m) => m.b));
  for (const [i, x] of a.units.entries()) {
    if (x.kind !== 'word' || matchedA.has(i)) continue;
    for (const [j, y] of b.units.entries()) {
      if (y.kind !== 'word' || matchedB.has(j) || !areOpposite(x.key, y.key)) continue;
      if (a.polarity.negated[x.at] !== b.polarity.negated[y.at]) continue;
      return [{ kind: 'negation', a: around(a, x.at), b: around(b, y.at) }];
    }
  }
  return [];
}

/** The word with the negation that holds it, or with the two words before it. */
function around(reading: Reading, at: number): string {
  const negation = reading.polarity.negations.find(({ first, end }) => first < at && at < end);
  return phrase(reading, negation?.first ?? Math.max(0, at - 2), at + 1);
}
