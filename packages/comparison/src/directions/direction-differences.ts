import type { Discrepancy } from '@wirediff/domain';
import { type Moment, momentsAgree, momentsContradict } from '../dates/moment.js';
import type { Quantity } from '../figures/figure.js';
import type { Matching } from '../matching/matching.js';
import { phrase } from '../reading/phrase.js';
import type { Reading } from '../reading/reading.js';
import { closeness } from '../words/synonyms.js';
import { type Move, movesOf, tellsOtherWay } from './directions.js';

/**
 * Does one measured thing go up on one side and down on the other, or stay as it is? Exports to China and exports to Japan are two things, turnout and
 * turnout in the cities too, and what somebody wants says nothing of what is.
 *
 * @example "oil prices went up" and "the price of oil fell" -> negation "went up" | "fell"
 */
export function directionDifference(a: Reading, b: Reading, matching: Matching): Discrepancy | null {
  if (a.past !== b.past) return null;
  const [left, right] = [movesOf(a), movesOf(b)];
  if (left.length === 0 || right.length === 0) return null;
  if (areOfTwoTimes(a, b)) return null;
  // Women and men are near and not the same.
  const same = matching.matches.filter(({ closeness: near }) => near >= SAME_THING);
  const matched = {
    a: new Set(same.map((m) => a.units[m.a]!.at)),
    b: new Set(same.map((m) => b.units[m.b]!.at)),
  };
  for (const x of left)
    for (const y of right) {
      if (x.way === y.way || x.toCome !== y.toCome || !isOneThing(a, x, b, y)) continue;
      if (tellsOtherWay(a, x) || tellsOtherWay(b, y)) continue;
      if (isOtherKind(a, x, matched.a) || isOtherKind(b, y, matched.b)) continue;
      if (x.behind.some(free(matched.a)) || y.behind.some(free(matched.b))) continue;
      return { kind: 'negation', a: phrase(a, x.first, x.end), b: phrase(b, y.first, y.end) };
    }
  return null;
}

/** "in May" and "in June", but not "in May" and "higher in May than in April" */
function areOfTwoTimes(a: Reading, b: Reading): boolean {
  const some = (is: (x: Moment, y: Moment) => boolean) =>
    a.moments.some((x) => b.moments.some((y) => is(x, y)));
  return some(momentsContradict) && !some((x, y) => momentsAgree(x, y) === true);
}

const free = (matched: ReadonlySet<number>) => (place: number) => !matched.has(place);

/** Prices may rise while inflation, which is their pace, falls. */
const isPace = ({ words }: Reading, { thing }: Move): boolean =>
  /^(?:inflation|growth|gdp|economy)$/.test(words[thing]!.lower);

const isOneThing = (a: Reading, x: Move, b: Reading, y: Move): boolean =>
  a.keys[x.thing] != null &&
  b.keys[y.thing] != null &&
  isPace(a, x) === isPace(b, y) &&
  closeness(a.keys[x.thing]!, b.keys[y.thing]!) >= SAME_THING;

const SAME_THING = 0.85;

/** "real wages", "violent crime": a word that no name is and the other side lacks makes another thing of it. */
const isOtherKind = ({ names }: Reading, { before }: Move, matched: ReadonlySet<number>): boolean =>
  before.some((at) => !matched.has(at) && !names.some(({ first, end }) => first <= at && at < end));

/**
 * Is each of two figures told of the way that something else goes? "Profit rose 10 per cent" and "revenue fell 3 per cent".
 *
 * @param x a figure of `a`, `y` one of `b`
 */
export function areOfOtherMoves(a: Reading, x: Quantity, b: Reading, y: Quantity): boolean {
  const [left, right] = [moveOf(a, x), moveOf(b, y)];
  return left !== null && right !== null && !isOneThing(a, left, b, right);
}

/** Words from a direction to its figure: "rose in May by 3 per cent". */
const TO_FIGURE = 5;

const moveOf = (reading: Reading, { first }: Quantity): Move | null =>
  movesOf(reading).findLast(({ end }) => end <= first && first - end <= TO_FIGURE) ?? null;
