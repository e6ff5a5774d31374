import type { Discrepancy } from '@wirediff/domain';
import type { Matching } from '../matching/matching.js';
import { phrase } from '../reading/phrase.js';
import type { Reading } from '../reading/reading.js';

/**
 * The same told to be before and after the same: what stands next to the two words on either side is matched.
 *
 * @example "resigned before the vote" and "resigned after the vote" -> date "before the vote" | "after the vote"
 */
export function beforeAndAfter(a: Reading, b: Reading, { matches }: Matching): Discrepancy | null {
  const [left, right] = [ordersOf(a), ordersOf(b)];
  if (left.length === 0 || right.length === 0) return null;
  const areMatched = (x: number, y: number) =>
    matches.some((m) => a.units[m.a]!.at === x && b.units[m.b]!.at === y && m.closeness >= SAME);
  for (const x of left)
    for (const y of right) {
      if (x.before === y.before || !areMatched(x.last, y.last) || !areMatched(x.next, y.next)) continue;
      // "before and after the vote"
      if (left.some(({ before }) => before === y.before) || right.some(({ before }) => before === x.before))
        continue;
      return { kind: 'date', a: phrase(a, x.at, x.next + 1), b: phrase(b, y.at, y.next + 1) };
    }
  return null;
}

const SAME = 0.9;

interface Order {
  readonly at: number;
  readonly before: boolean;
  /** The words with content on either side. */
  readonly last: number;
  readonly next: number;
}

const ordersOf = ({ words, content }: Reading): Order[] =>
  words.flatMap(({ lower }, at) => {
    if (lower !== 'before' && lower !== 'after') return [];
    const last = content.findLast((place) => place < at);
    const next = content.find((place) => place > at);
    return last === undefined || next === undefined ? [] : [{ at, before: lower === 'before', last, next }];
  });
