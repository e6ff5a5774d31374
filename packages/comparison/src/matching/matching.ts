import { momentsAgree } from '../dates/moment.js';
import type { Quantity } from '../figures/figure.js';
import { agree } from '../figures/figures-agree.js';
import { nounKinship } from '../figures/noun-kinship.js';
import type { Reading } from '../reading/reading.js';
import { relatives } from './relatives.js';

/** Two units that say the same, or nearly. `a` and `b` are indexes into the readings' units. */
interface Match {
  readonly a: number;
  readonly b: number;
  /** 0 to 1. */
  readonly closeness: number;
}

/** Two readings laid side by side. */
export interface Matching {
  readonly matches: readonly Match[];
  /** Share of each side's weight that the other has, 0 to 1. */
  readonly coverA: number;
  readonly coverB: number;
}

/** Equal figures of one thing before figures that merely allow each other: "at least 12" is 12 before it is 19. */
function figuresClose(x: Quantity, y: Quantity): number {
  if (!agree(x, y)) return 0;
  const equal = Math.abs(x.value - y.value) <= 1e-9 * Math.abs(x.value) ? 1 : 0.9;
  if (x.dimension !== 'count' || nounKinship(x.noun, y.noun) > 0) return equal;
  // "several places" and "six people" merely allow each other; "12 boats" and "12 craft" may be one thing all the same.
  return equal === 1 ? 0.6 : 0;
}

/** Two units that could be matched, and how much speaks for it. */
interface Option extends Match {
  readonly rank: number;
}

const NONE: readonly Match[] = [];
const alone = new WeakMap<Reading, readonly Reading[]>();

/** The words of a reading that are close to words of others, by the place of the other reading. */
export function closeWords(
  a: Reading,
  others: readonly Reading[],
): readonly (readonly Match[] | undefined)[] {
  const found: Match[][] = [];
  a.units.forEach((x, i) => {
    if (x.kind !== 'word') return;
    for (const { reading, unit, closeness } of relatives(others, x.key)) {
      const pair = { a: i, b: unit, closeness };
      const list = found[reading];
      if (list === undefined) found[reading] = [pair];
      else list.push(pair);
    }
  });
  return found;
}

/**
 * All pairs of units of two readings that say the same or nearly, the surest first: closest, of equal ones those at
 * like places. Words by stem, synonym or root; figures and dates where both can be true.
 *
 * @param close what {@link closeWords} found for the two
 */
export function matchOptions(
  a: Reading,
  b: Reading,
  close: readonly Match[] = closeTo(a, b),
): readonly Option[] {
  if (close.length === 0 && !haveFigures(a, b)) return NO_OPTIONS;
  const options: Option[] = [];
  const add = (i: number, j: number, c: number) => {
    const apart = Math.abs((i + 0.5) / a.units.length - (j + 0.5) / b.units.length);
    options.push({ a: i, b: j, closeness: c, rank: c * (a.units[i]!.weight + b.units[j]!.weight) - apart });
  };
  for (const { a: i, b: j, closeness } of close) add(i, j, closeness);
  for (const i of a.figureUnits) {
    for (const j of b.figureUnits) {
      const c = figuresClose(a.quantities[a.units[i]!.index]!, b.quantities[b.units[j]!.index]!);
      if (c > 0) add(i, j, c);
    }
  }
  for (const i of a.dateUnits) {
    for (const j of b.dateUnits) {
      if (momentsAgree(a.moments[a.units[i]!.index]!, b.moments[b.units[j]!.index]!) === true) add(i, j, 1);
    }
  }
  return options.sort((x, y) => y.rank - x.rank || x.a - y.a || x.b - y.b);
}

const NO_OPTIONS: readonly Option[] = [];

const haveFigures = (a: Reading, b: Reading) =>
  (a.figureUnits.length > 0 && b.figureUnits.length > 0) ||
  (a.dateUnits.length > 0 && b.dateUnits.length > 0);

function closeTo(a: Reading, b: Reading): readonly Match[] {
  const list = alone.get(b) ?? [b];
  alone.set(b, list);
  return closeWords(a, list)[0] ?? NONE;
}

/** Are both units of an option among those of two clauses that begin at such units of their claims? */
const isInside = (option: Option, a: Reading, fromA: number, b: Reading, fromB: number): boolean =>
  option.a >= fromA &&
  option.b >= fromB &&
  option.a < fromA + a.units.length &&
  option.b < fromB + b.units.length;

/**
 * No matching of two clauses covers more of either than this: each unit counts with all its options. For most pairs it
 * is too little already, and costs a tenth of the matching itself. Parameters as in {@link matchParts}.
 */
export function coverAtMost(
  options: readonly Option[],
  a: Reading,
  fromA: number,
  b: Reading,
  fromB: number,
): number {
  let sharedA = 0;
  let sharedB = 0;
  for (const option of options) {
    if (!isInside(option, a, fromA, b, fromB)) continue;
    sharedA += option.closeness * a.units[option.a - fromA]!.weight;
    sharedB += option.closeness * b.units[option.b - fromB]!.weight;
  }
  return sharedA === 0 ? 0 : Math.max(sharedA / a.weight, sharedB / b.weight);
}

/** Which units are matched already: one memory for all matchings, since thousands are made for each article. */
let usedA = new Uint8Array(256);
let usedB = new Uint8Array(256);

const cleared = (flags: Uint8Array<ArrayBuffer>, length: number) =>
  length > flags.length ? new Uint8Array(2 * length) : flags.fill(0, 0, length);

/** Matches the units of two readings one to one, the surest pairs first. */
export function match(a: Reading, b: Reading): Matching {
  return matchParts(matchOptions(a, b), a, 0, b, 0);
}

/**
 * The same for clauses, from the options of their whole claims: what two words have to do with each other need not be
 * looked up for each clause again.
 *
 * @param a clause or whole; its units are those of the whole from `fromA` on
 */
export function matchParts(
  options: readonly Option[],
  a: Reading,
  fromA: number,
  b: Reading,
  fromB: number,
): Matching {
  usedA = cleared(usedA, a.units.length);
  usedB = cleared(usedB, b.units.length);
  const matches: Match[] = [];
  let sharedA = 0;
  let sharedB = 0;
  for (const option of options) {
    if (!isInside(option, a, fromA, b, fromB)) continue;
    const [i, j] = [option.a - fromA, option.b - fromB];
    if (usedA[i] === 1 || usedB[j] === 1) continue;
    usedA[i] = 1;
    usedB[j] = 1;
    matches.push({ a: i, b: j, closeness: option.closeness });
    sharedA += option.closeness * a.units[i]!.weight;
    sharedB += option.closeness * b.units[j]!.weight;
  }
  matches.sort((x, y) => x.a - y.a);
  return {
    matches,
    coverA: a.weight === 0 ? 0 : sharedA / a.weight,
    coverB: b.weight === 0 ? 0 : sharedB / b.weight,
  };
}
