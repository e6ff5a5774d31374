import type { Discrepancy } from '@wirediff/domain';
import { countsPeople, tellsOfPeople } from './counted-nouns.js';
import type { Quantity } from './figure.js';
import { agree } from './figures-agree.js';
import type { Matching } from './matching.js';
import { nearness } from './meaning.js';
import { areStateAndPeople, nounKinship } from './noun-kinship.js';
import { phrase } from './phrase.js';
import type { Name, Reading } from './reading.js';
import { addsUpTo } from './summed-counts.js';

const CURRENCIES = new Set(
  'usd eur gbp jpy cny rub inr krw chf aud cad hkd try brl uah pln sek nok mxn btc zar ngn kes idr myr thb'.split(
    ' ',
  ),
);

/** Distance in words at which a neighbour counts half. */
const BESIDE = 5;

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
  const free = (reading: Reading, side: 'a' | 'b') => {
    const matched = new Set(matching.matches.map((m) => m[side]));
    return reading.figureUnits
      .filter((i) => !matched.has(i))
      .map((i) => reading.quantities[reading.units[i]!.index]!);
  };
  const [left, right] = [free(a, 'a'), free(b, 'b')];
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
function isOnly(x: Quantity, all: readonly Quantity[]): boolean {
  if (x.part || (x.dimension === 'count' && x.noun === null)) return false;
  return !all.some(
    (y) =>
      y !== x &&
      y.dimension === x.dimension &&
      (x.dimension !== 'count' || nounKinship(x.noun, y.noun) >= KIN),
  );
}

/** The only figure of its dimension that has no partner, whatever it counts. */
const isOnlyOfAll = (x: Quantity, all: readonly Quantity[]): boolean =>
  !all.some((y) => y !== x && y.dimension === x.dimension);

/** People with people, homes with houses. */
const KIN = 0.5;
/** So near in what they are about, two texts with one figure each mean the same by it: "3,200 pairs of vaccinators", "4,500 vaccination teams". */
const LEAST_NEAR = 0.6;

/** How surely two figures speak of one thing, 0 where they don't. */
function kinship(
  a: Reading,
  b: Reading,
  x: Quantity,
  y: Quantity,
  matching: Matching,
  lone: boolean,
  only: boolean,
): number {
  const swapped = isUnitSwapped(x, y);
  if (x.dimension !== y.dimension && !swapped) return 0;
  if (x.dimension === 'percent' && isRest(x, y)) return 0;
  if (areOfTwoNames(a, x, b, y, matching)) return 0;
  // "15 per cent of the profit" is a share of what "10 percent of any profit" is a share of.
  if (x.dimension === 'count' && x.part !== y.part && !only) return 0;
  if (!swapped && agree(x, y)) return 0;
  // "three were killed" and "could bring the number to four" tell of now and of later.
  if (isSupposed(a, x) !== isSupposed(b, y)) return 0;
  const ratio =
    x.dimension === 'count'
      ? MOST_RATIO_OF_COUNTS
      : x.dimension === 'second' && lone
        ? MOST_RATIO_OF_SPANS
        : MOST_RATIO;
  const apart = Math.max(x.value, y.value) > ratio * Math.min(x.value, y.value);
  if (!swapped && apart && !isSlipped(x, y)) return 0;
  const nouns = nounKinship(x.noun, y.noun);
  if (x.dimension === 'count' && nouns === 0 && !only) return 0;
  if (addsUpTo(a, x, y) || addsUpTo(b, y, x)) return 0;
  const around = beside(a, b, x, y, matching);
  // A count whose neighbours share nothing counts something else: "12 dead" and "19 hospitalised".
  if (VARIOUS.has(x.dimension) && around < LEAST_AROUND && !lone) return 0;
  if (
    x.noun !== null &&
    y.noun !== null &&
    areStateAndPeople(x.noun, y.noun) &&
    !befellBoth(a, b, x, y, matching)
  )
    return 0;
  return around + nouns + (swapped ? 1 : 0.1);
}

/** Words before a figure in which "could" or "would" makes it one that is not so yet. */
const BEFORE = 7;

/** "would receive 38 kroner" is what is offered; "would bring the number to four" is not so yet. */
const GROWING = /^(?:bring|rise|climb|reach|take|push|increase|go|grow|swell|raise|lift|be|also|still)$/;

function isSupposed({ words }: Reading, { first }: Quantity): boolean {
  for (let at = first - 1; at >= Math.max(0, first - BEFORE); at--) {
    if (/^[,;:.!?]$/.test(words[at]!.text)) return false;
    if (/^(?:could|may|might|would)$/.test(words[at]!.lower)) return GROWING.test(words[at + 1]?.lower ?? '');
  }
  return false;
}

/** Words between people and what befell them: "seven people on board the ferry were killed". */
const BESIDE_PEOPLE = 8;

/** "six dead" and "40 people were hurt" tell of two counts, "six dead" and "seven people were killed" of one. */
function befellBoth(a: Reading, b: Reading, x: Quantity, y: Quantity, { matches }: Matching): boolean {
  const told = tellsOfPeople(x.noun!);
  return matches.some((m) => {
    const [u, v] = [a.units[m.a]!, b.units[m.b]!];
    if (u.kind !== 'word' || countsPeople(u.key)) return false;
    const [state, figure] = told ? [u, x] : [v, y];
    const [verb, people] = told ? [v, y] : [u, x];
    // The first word of content behind the figure: "18 are still unaccounted for".
    const first = (told ? a : b).content.find((at) => at >= figure.end);
    return state.at === first && Math.max(people.first - verb.at, verb.at - people.end) <= BESIDE_PEOPLE;
  });
}

/** Reports of one thing seldom differ by more: 710 million records and 3.4 million are two things. */
const MOST_RATIO = 5;
/** Dead and crowds are miscounted by more: 60 houses and 600. */
const MOST_RATIO_OF_COUNTS = 12;
/** "three hours" and "four days" of one deliberation. */
const MOST_RATIO_OF_SPANS = 60;

/** Words between a name and the figure that tells of it. */
const BESIDE_NAME = 3;

/** "Brenn, 15 kilometres from the coast" and "Lunde, 39 kilometres from the coast": each figure tells of a name of its own. */
function areOfTwoNames(a: Reading, x: Quantity, b: Reading, y: Quantity, { matches }: Matching): boolean {
  const own = (reading: Reading, { first }: Quantity) =>
    reading.names.findLast(({ end }) => end <= first && first - end < BESIDE_NAME);
  const [left, right] = [own(a, x), own(b, y)];
  if (left === undefined || right === undefined) return false;
  const isMatched = (reading: Reading, side: 'a' | 'b', name: Name) =>
    matches.some((m) => {
      const { at } = reading.units[m[side]]!;
      return name.first <= at && at < name.end;
    });
  return !isMatched(a, 'a', left) && !isMatched(b, 'b', right);
}

/** "Two of the seven were saved" and "five of the seven are missing": one share is the rest of the other. */
const isRest = (x: Quantity, y: Quantity) => Math.abs(x.value + y.value - 100) < 0.5;

/** What a report has many of; of tonnes or metres it seldom has two that are not the same thing. */
const VARIOUS = new Set(['count', 'percent', 'point', 'ordinal', 'second', 'age']);

/** "$640 million" and "640 million euros", "60 km" and "60 miles": one figure in two units. */
function isUnitSwapped(x: Quantity, y: Quantity): boolean {
  if (x.dimension !== y.dimension)
    return CURRENCIES.has(x.dimension) && CURRENCIES.has(y.dimension) && x.value === y.value;
  return !agree(x, y) && x.written === y.written && x.dimension !== 'count' && x.dimension !== 'second';
}

/** "$40 million" and "$400 million", "1.2 billion" and "1.2 million": one figure with a slip of its size. */
function isSlipped(x: Quantity, y: Quantity): boolean {
  if (x.dimension === 'ordinal' || Math.min(x.value, y.value) < 10) return false;
  const times = Math.log10(x.value / y.value);
  return Math.abs(times - Math.round(times)) < 1e-9 && SLIPS.has(Math.abs(Math.round(times)));
}

/** Powers of ten by which figures are misread: a digit, or thousand for million for billion. */
const SLIPS = new Set([1, 3]);

/** Found on dev: below it, counts of different things were held against each other. */
const LEAST_AROUND = 0.3;

/** Matched words by closeness, those near both figures the most. */
function beside(a: Reading, b: Reading, x: Quantity, y: Quantity, matching: Matching): number {
  const nearness = (at: number, q: Quantity) => 1 / (1 + Math.max(q.first - at, at - q.end, 0) / BESIDE);
  let sum = 0;
  for (const m of matching.matches) {
    const [u, v] = [a.units[m.a]!, b.units[m.b]!];
    // That both count people says nothing about what happened to them.
    if (u.kind !== 'word' || (countsPeople(u.key) && countsPeople(v.key))) continue;
    sum += m.closeness * nearness(u.at, x) * nearness(v.at, y);
  }
  return sum;
}
