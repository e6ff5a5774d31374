import type { Discrepancy } from '@wirediff/domain';
import type { Quantity } from '../figures/figure.js';
import { nounKinship } from '../figures/noun-kinship.js';
import type { Matching } from '../matching/matching.js';
import { nearness } from '../reading/meaning.js';
import { phrase } from '../reading/phrase.js';
import type { Reading } from '../reading/reading.js';
import { KIN, kinship } from './figure-kinship.js';

/** Two free figures that speak of one thing and disagree. */
export interface FigurePair {
  readonly a: Quantity;
  readonly b: Quantity;
}

/**
 * Figures that speak of one thing and cannot both be true. A figure that has its partner on the other side is out;
 * of the rest, those whose neighbours match best are held against each other.
 *
 * @example "killing 12 and injuring 87" and "14 dead and 112 injured" -> 12 | 14, 87 | 112
 */
export function opposedFigures(a: Reading, b: Reading, matching: Matching): FigurePair[] {
  if (a.past !== b.past) return [];
  if (a.figureUnits.length === 0 || b.figureUnits.length === 0) return [];
  const free = (reading: Reading, side: 'a' | 'b') =>
    reading.figureUnits
      .filter((i) => !matching.matches.some((m) => m[side] === i))
      .map((i) => reading.quantities[reading.units[i]!.index]!);
  const [left, right] = [free(a, 'a'), free(b, 'b')];
  if (left.length === 0 || right.length === 0) return [];
  const near = nearness(a, b);
  const options = left.flatMap((x, i) =>
    right.flatMap((y, j) => {
      const only = isOnlyOfAll(x, left) && isOnlyOfAll(y, right) && near >= LEAST_NEAR;
      const lone = only || (isOnly(x, left) && isOnly(y, right));
      const score = kinship(a, b, x, y, matching, lone, only);
      return score > 0 ? [{ i, j, x, y, score }] : [];
    }),
  );
  options.sort((p, q) => q.score - p.score || p.i - q.i || p.j - q.j);
  const found: FigurePair[] = [];
  const used = { a: new Set<number>(), b: new Set<number>() };
  for (const { i, j, x, y } of options) {
    if (used.a.has(i) || used.b.has(j)) continue;
    used.a.add(i);
    used.b.add(j);
    found.push({ a: x, b: y });
  }
  return found;
}

/** The same as rows. */
export function numberDifferences(a: Reading, b: Reading, pairs: readonly FigurePair[]): Discrepancy[] {
  return pairs.map(({ a: x, b: y }) => ({
    kind: 'number',
    a: phrase(a, x.first, x.end),
    b: phrase(b, y.first, y.end),
  }));
}

/**
 * Is a figure the only free one of its kind in its text? Two reports of one matter with one count of people, one
 * percentage or one sum each mean the same by it, whatever words stand beside.
 */
export function isOnly(x: Quantity, all: readonly Quantity[]): boolean {
  if (x.part || (x.dimension === 'count' && x.noun === null)) return false;
  return !all.some(
    (y) =>
      y !== x &&
      y.dimension === x.dimension &&
      (x.dimension !== 'count' || nounKinship(x.noun, y.noun) >= KIN),
  );
}

/** The only figure of its dimension that has no partner, whatever it counts. */
export const isOnlyOfAll = (x: Quantity, all: readonly Quantity[]): boolean =>
  !all.some((y) => y !== x && y.dimension === x.dimension);

/** So near in what they are about, two texts with one figure each mean the same by it: "3,200 pairs of vaccinators", "4,500 vaccination teams". */
export const LEAST_NEAR = 0.6;
