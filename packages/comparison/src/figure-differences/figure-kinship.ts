import { areOfTwoTimes } from '../date-differences/later-counts.js';
import type { Quantity } from '../figures/figure.js';
import { agree } from '../figures/figures-agree.js';
import { isCurrencySwapped, isSlipped, isUnitSwapped } from '../figures/misread-figures.js';
import { areStateAndPeople, nounKinship } from '../figures/noun-kinship.js';
import { isMoney } from '../figures/units.js';
import type { Matching } from '../matching/matching.js';
import type { Reading } from '../reading/reading.js';
import { countsPeople, tellsOfPeople } from '../words/counted-nouns.js';
import type { Name } from '../words/names.js';
import { addsUpTo } from './summed-counts.js';

/** People with people, homes with houses. */
export const KIN = 0.5;
/**
 * How surely two figures speak of one thing and disagree, 0 where they don't.
 *
 * @param lone is each the only free one of its kind in its text?
 * @param only the only one of its dimension, in texts that are about the same?
 */
export function kinship(
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
  if (areOfTwoThings(a, b, x, y, matching)) return 0;
  // "15 per cent of the profit" is a share of what "10 percent of any profit" is a share of.
  if (x.dimension === 'count' && x.part !== y.part && !only) return 0;
  if (!swapped && agree(x, y)) return 0;
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
  const around = beside(a, b, x, y, matching);
  // A count whose neighbours share nothing counts something else: "12 dead" and "19 hospitalised".
  if (VARIOUS.has(x.dimension) && around < LEAST_AROUND && !lone) return 0;
  return around + nouns + (swapped ? 1 : 0.1);
}

/** Does what stands beside two figures show that each tells of something else? */
export function areOfTwoThings(
  a: Reading,
  b: Reading,
  x: Quantity,
  y: Quantity,
  matching: Matching,
): boolean {
  if (isCurrencySwapped(x, y)) return false;
  if (x.dimension === 'percent' && isRest(x, y)) return true;
  if (areOfTwoNames(a, x, b, y, matching) || areOfTwoTimes(a, x, b, y)) return true;
  // "from 22 percent" and "to 10 percent": where it began, and where it ends.
  if (isBegin(a, x) ? isEnd(b, y) : isEnd(a, x) && isBegin(b, y)) return true;
  // "three were killed" and "could bring the number to four" tell of now and of later.
  if (isSupposed(a, x) !== isSupposed(b, y) && isWouldBe(a) !== isWouldBe(b)) return true;
  if (addsUpTo(a, x, y) || addsUpTo(b, y, x)) return true;
  return (
    x.noun !== null &&
    y.noun !== null &&
    areStateAndPeople(x.noun, y.noun) &&
    !befellBoth(a, b, x, y, matching)
  );
}

const isBegin = ({ words }: Reading, { first }: Quantity) => words[first - 1]?.lower === 'from';
const isEnd = ({ words }: Reading, { first }: Quantity) => words[first - 1]?.lower === 'to';

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

/** "would cost 38 million" and "the cost would be 26 million": both tell of what is not so yet. */
const isWouldBe = ({ words }: Reading): boolean =>
  words.some(({ lower }) => /^(?:could|may|might|would)$/.test(lower));

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
    reading.names.findLast(
      (name) => name.end <= first && first - name.end < BESIDE_NAME && !isCurrency(reading, name),
    );
  const [left, right] = [own(a, x), own(b, y)];
  if (left === undefined || right === undefined) return false;
  const isMatched = (reading: Reading, side: 'a' | 'b', name: Name) =>
    matches.some((m) => {
      const { at } = reading.units[m[side]]!;
      return name.first <= at && at < name.end;
    });
  return !isMatched(a, 'a', left) && !isMatched(b, 'b', right);
}

/** "EUR 2.6 million" is nobody's. */
const isCurrency = ({ words }: Reading, { first, end }: Name): boolean =>
  end - first === 1 && /^[A-Z]{3}$/.test(words[first]!.text) && isMoney(words[first]!.lower);

/** "Two of the seven were saved" and "five of the seven are missing": one share is the rest of the other. */
const isRest = (x: Quantity, y: Quantity) => Math.abs(x.value + y.value - 100) < 0.5;

/** What a report has many of; of tonnes or metres it seldom has two that are not the same thing. */
const VARIOUS = new Set(['count', 'percent', 'point', 'ordinal', 'second', 'age']);

/** Distance in words at which a neighbour counts half. */
const BESIDE = 5;

/** Found on dev: below it, counts of different things were held against each other. */
const LEAST_AROUND = 0.3;

/** Matched words by closeness, those near both figures the most. */
export function beside(a: Reading, b: Reading, x: Quantity, y: Quantity, matching: Matching): number {
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
