import { dateCandidates } from '../date-differences/date-conflicts.js';
import { isDenied } from '../denials/none-against-some.js';
import { areOfOtherMoves } from '../directions/direction-differences.js';
import type { Quantity } from '../figures/figure.js';
import { agree } from '../figures/figures-agree.js';
import { isCurrencySwapped, isSlipped, isUnitSwapped } from '../figures/misread-figures.js';
import { isMoney } from '../figures/units.js';
import type { Matching } from '../matching/matching.js';
import { surestPairs } from '../matching/surest-pairs.js';
import { nearness } from '../reading/meaning.js';
import type { Reading } from '../reading/reading.js';
import { befellOthers } from './fates.js';
import { areOfTwoThings } from './figure-kinship.js';
import { type FigureCandidate, figureFeatures, figureOdds } from './figure-odds.js';
import { isAside } from './figures-of-other-things.js';
import { type FigurePair, isOnly, isOnlyOfAll, LEAST_NEAR } from './number-differences.js';
import { isOfOtherTime } from './other-times.js';

/** Measured on wordings of 1,232 facts (MEASURED.md): from here on it is a contradiction more often than another fact. */
const LEAST_ODDS = 0.55;

/** Rival reports seldom differ by more: a margin of three dozen votes and 48,000 votes are two things. */
const MOST_RATIO = 15;
/** "three hours" and "four days" of one deliberation, the only polling stations of both. */
const MOST_RATIO_OF_SPANS = 60;

/**
 * Figures of two linked texts that contradict each other, the surest first, each figure once. What links two texts looks at
 * {@link opposedFigures}, which is cheap; this looks closer, at what stands around the figures.
 *
 * @example "14 people reported stomachaches" and "About 40 consumers have complained" -> 14 | About 40
 */
export function figureConflicts(a: Reading, b: Reading, matching: Matching): FigurePair[] {
  // One sum in two currencies is a slip, whatever stands around it.
  const odds = (one: FigureCandidate) =>
    isCurrencySwapped(one.x, one.y) ? 1 : figureOdds(figureFeatures(a, b, one, matching));
  return surestPairs(figureCandidates(a, b, matching), odds, LEAST_ODDS);
}

/** All pairs of free figures that cannot both be true of one thing. */
export function figureCandidates(a: Reading, b: Reading, matching: Matching): FigureCandidate[] {
  if (a.past !== b.past || a.figureUnits.length === 0 || b.figureUnits.length === 0) return [];
  // "In 2011 a fire burned 5,200 hectares" and "a fire in 2017 burned 3,000": two bygone events.
  if (a.past && b.past && dateCandidates(a, b, matching).length > 0) return [];
  const [left, right] = [free(a, matching, 'a'), free(b, matching, 'b')];
  const near = nearness(a, b) >= LEAST_NEAR;
  return left.flatMap((x) =>
    right.flatMap((y): FigureCandidate[] => {
      const swapped = isUnitSwapped(x, y);
      const bare = isBareSum(x, y) || isBareSum(y, x);
      if (!swapped && !bare && (x.dimension !== y.dimension || agree(x, y))) return [];
      if (isToldBare(x, b.quantities) || isToldBare(y, a.quantities)) return [];
      if (areOfTwoThings(a, b, x, y, matching) || isAside(a, x, b, y)) return [];
      if (areOfOtherMoves(a, x, b, y)) return [];
      const alone = isOnlyOfAll(x, left) && isOnlyOfAll(y, right) && x.noun !== null && x.noun === y.noun;
      const ratio = x.dimension === 'second' || alone ? MOST_RATIO_OF_SPANS : MOST_RATIO;
      if (!swapped && gap(x, y) > ratio && !isSlipped(x, y)) return [];
      if (befellOthers(a, x, b, y) || isOfOtherTime(a, x) !== isOfOtherTime(b, y)) return [];
      // "without a single name struck out": what is denied has no number, but "turned away from 312 stations" has.
      if (isNought(a, x) !== isNought(b, y)) return [];
      const only = isOnlyOfAll(x, left) && isOnlyOfAll(y, right);
      const lone = (only && near) || (isOnly(x, left) && isOnly(y, right));
      return [{ x, y, lone, only, crowd: left.length * right.length }];
    }),
  );
}

/** "sold for 4.1 million kroner" and "sold for 41 million": the other's currency goes without saying. */
const isBareSum = (x: Quantity, y: Quantity): boolean =>
  isMoney(x.dimension) &&
  y.dimension === 'count' &&
  y.noun === null &&
  y.slack > 0.5 &&
  y.value >= LEAST_BARE &&
  Math.abs(x.value - y.value) > Math.max(x.slack, y.slack);

/** "Poland pays 4.2 billion euros" and "Warsaw would pay in 4.2bn" of 11 billion: a sum told without its currency. */
const isToldBare = (x: Quantity, others: readonly Quantity[]): boolean =>
  isMoney(x.dimension) &&
  x.value >= LEAST_BARE &&
  others.some((y) => y.dimension === 'count' && y.value === x.value && y.slack > 0.5);

/** From here on a figure written with its scale is a sum or nothing else of the text. */
const LEAST_BARE = 1e6;

/** How many times the least that the greater allows is the most that the smaller allows: 80 and "a handful" (2 to 9), 8.9. */
const gap = (x: Quantity, y: Quantity): number => Math.max(x.low, y.low) / Math.min(x.high, y.high);

/** "may not hold office for twelve years" denies the office, and not the twelve. */
const isNought = (reading: Reading, figure: Quantity) =>
  isDenied(reading, figure) &&
  !(figure.dimension === 'second' && reading.words[figure.first - 1]?.lower === 'for');

/** The figures that have no partner on the other side. */
function free(reading: Reading, { matches }: Matching, side: 'a' | 'b'): Quantity[] {
  const matched = new Set(matches.map((m) => m[side]));
  return reading.figureUnits
    .filter((i) => !matched.has(i))
    .map((i) => reading.quantities[reading.units[i]!.index]!);
}
