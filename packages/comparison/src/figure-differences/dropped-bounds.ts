import type { Discrepancy } from '@wirediff/domain';
import type { Quantity } from '../figures/figure.js';
import type { Matching } from '../matching/matching.js';
import { phrase } from '../reading/phrase.js';
import type { Reading } from '../reading/reading.js';

/** What may be less, told as the most there could be. "At least 12" became "12" in every story: it says what is known. */
const UP_TO = /^(?:up to|as many as|as much as|as long as|a maximum of)\b/i;

/**
 * A figure that was told as the most there could be, and is told flatly on the other side. Null where there is none.
 *
 * @example `Up to 3,000 jobs are at risk, AFP said.` and `3,000 jobs will go.` -> modality "Up to 3,000" | "3,000"
 */
export function droppedBound(a: Reading, b: Reading, { matches }: Matching): Discrepancy | null {
  for (const m of matches) {
    const [x, y] = [a.units[m.a]!, b.units[m.b]!];
    if (x.kind !== 'figure' || y.kind !== 'figure') continue;
    const [p, q] = [a.quantities[x.index]!, b.quantities[y.index]!];
    if (Math.abs(p.value - q.value) > 1e-9 * Math.abs(p.value)) continue;
    const [left, right] = [told(a, p), told(b, q)];
    const isOneSided = (UP_TO.test(left) && q.low === q.high) || (UP_TO.test(right) && p.low === p.high);
    if (isOneSided) return { kind: 'modality', a: left, b: right };
  }
  return null;
}

const told = (reading: Reading, { first, end }: Quantity): string => phrase(reading, first, end);
