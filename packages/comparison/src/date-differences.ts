import type { Discrepancy } from '@wirediff/domain';
import type { Matching } from './matching.js';
import { nearness } from './meaning.js';
import { type Moment, momentsContradict } from './moment.js';
import { phrase } from './phrase.js';
import type { Reading } from './reading.js';

/** Two free dates that disagree. */
export interface MomentPair {
  readonly a: Moment;
  readonly b: Moment;
}

/**
 * Dates or times of day that cannot both be true, in order of the text. Each date is held against the first free one
 * of the other side that it disagrees with.
 */
export function opposedMoments(a: Reading, b: Reading, matching: Matching): MomentPair[] {
  if (a.dateUnits.length === 0 || b.dateUnits.length === 0) return [];
  const free = (reading: Reading, side: 'a' | 'b') => {
    const matched = new Set(matching.matches.map((m) => m[side]));
    return reading.dateUnits
      .filter((i) => !matched.has(i))
      .map((i) => reading.moments[reading.units[i]!.index]!);
  };
  const [left, right] = [free(a, 'a'), free(b, 'b')];
  // One date each in two reports that share much, or are about the same in other words: it is the date of what they share.
  const lone =
    left.length === 1 &&
    right.length === 1 &&
    (Math.min(matching.coverA, matching.coverB) >= LEAST_COVER || nearness(a, b) >= LEAST_NEAR);
  const found: MomentPair[] = [];
  const used = new Set<number>();
  for (const x of left) {
    const j = right.findIndex(
      (y, k) => !used.has(k) && momentsContradict(x, y) && (lone || shareNeighbour(a, b, x, y, matching)),
    );
    if (j < 0) continue;
    used.add(j);
    found.push({ a: x, b: right[j]! });
  }
  return found;
}

const LEAST_COVER = 0.24;
const LEAST_NEAR = 0.6;

/** Words on each side in which a date's own verb or noun is looked for. */
const BESIDE = 6;

/** "announced on Wednesday" and "declared war on Thursday" are two things on two days, no contradiction. */
function shareNeighbour(a: Reading, b: Reading, x: Moment, y: Moment, { matches }: Matching): boolean {
  const near = (at: number, { first, end }: Moment) => at >= first - BESIDE && at < end + BESIDE;
  return matches.some(({ a: i, b: j, closeness }) => {
    const [u, v] = [a.units[i]!, b.units[j]!];
    if (u.kind !== 'word' || closeness < 0.7 || a.inName[i]) return false;
    return near(u.at, x) && near(v.at, y);
  });
}

/** The same as rows. */
export function dateDifferences(a: Reading, b: Reading, pairs: readonly MomentPair[]): Discrepancy[] {
  return pairs.map(({ a: x, b: y }) => ({
    kind: 'date',
    a: phrase(a, x.first, x.end),
    b: phrase(b, y.first, y.end),
  }));
}
