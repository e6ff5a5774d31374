import type { Discrepancy } from '@wirediff/domain';
import type { Matching } from './matching.js';
import { momentsAgree } from './moment.js';
import { phrase } from './phrase.js';
import type { Reading } from './reading.js';

/**
 * Dates or times of day that cannot both be true, in order of the text. Each date is held against the free one of the
 * other side that stands at the likest place.
 */
export function dateDifferences(a: Reading, b: Reading, matching: Matching): Discrepancy[] {
  const free = (reading: Reading, side: 'a' | 'b') => {
    const matched = new Set(matching.matches.map((m) => m[side]));
    return reading.units.flatMap((unit, i) =>
      unit.kind === 'date' && !matched.has(i) ? [reading.moments[unit.index]!] : [],
    );
  };
  const [left, right] = [free(a, 'a'), free(b, 'b')];
  const found: Discrepancy[] = [];
  const used = new Set<number>();
  for (const x of left) {
    const j = right.findIndex((y, k) => !used.has(k) && momentsAgree(x, y) === false);
    if (j < 0) continue;
    used.add(j);
    const y = right[j]!;
    found.push({ kind: 'date', a: phrase(a, x.first, x.end), b: phrase(b, y.first, y.end) });
  }
  return found;
}
