import { plainWords } from '../reading/plain-words.js';
import type { Reading } from '../reading/reading.js';
import { type Kept, keptWords } from './kept-words.js';
import type { Matching } from './matching.js';

/** How alike two texts are worded; every number is symmetric in the two sides and lies in 0..1. */
export interface Features {
  /** The smaller and the larger share of weight that one side has of the other. */
  readonly least: number;
  readonly most: number;
  /** Dice of the four-letter pieces. */
  readonly grams: number;
  /** Share of neighbouring matches that stand next to each other on both sides. */
  readonly order: number;
  /** Share of name words without a partner, mean of both sides. */
  readonly names: number;
  /** Jaccard of the words, function words included. */
  readonly words: number;
  /** Dice of the pairs of neighbouring words. */
  readonly pairs: number;
  /** Words kept in order, as a share of the longer side. */
  readonly kept: number;
  /** Figures written on one side only, up to three. */
  readonly figures: number;
  /** Words that one side has more than the other, up to ten. */
  readonly excess: number;
}

export const FEATURES: readonly (keyof Features)[] = [
  'least',
  'most',
  'grams',
  'order',
  'names',
  'words',
  'pairs',
  'kept',
  'figures',
  'excess',
];

/** @param kept what {@link keptWords} found, where it is known already */
export function features(a: Reading, b: Reading, matching: Matching, kept: Kept = keptWords(a, b)): Features {
  const { coverA, coverB, matches } = matching;
  let inOrder = 0;
  for (let i = 1; i < matches.length; i++) {
    if (matches[i]!.a === matches[i - 1]!.a + 1 && matches[i]!.b === matches[i - 1]!.b + 1) inOrder++;
  }
  const neighbours = Math.max(1, Math.min(a.units.length, b.units.length) - 1);
  const matchedA = new Set(matches.map((m) => m.a));
  const matchedB = new Set(matches.map((m) => m.b));
  const [x, y] = [wordingOf(a), wordingOf(b)];
  const common = shared(x.words, y.words);
  const lonely = x.figures.size + y.figures.size - 2 * shared(x.figures, y.figures);
  const [short, long] = [Math.min(x.length, y.length), Math.max(x.length, y.length)];
  return {
    least: Math.min(coverA, coverB),
    most: Math.max(coverA, coverB),
    grams: gramsShared(a, b),
    order: inOrder / neighbours,
    names: (lone(a.nameUnits, matchedA) + lone(b.nameUnits, matchedB)) / 2,
    words: common / Math.max(1, x.words.size + y.words.size - common),
    pairs: dice(x.pairs, y.pairs),
    kept: long === 0 ? 1 : (kept.share * short) / long,
    figures: Math.min(3, lonely) / 3,
    excess: Math.min(10, long - short) / 10,
  };
}

/** What of a text's wording is laid beside another's. */
interface Wording {
  /** Words and figures, marks apart. */
  readonly length: number;
  readonly words: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
  readonly figures: ReadonlySet<string>;
}

const wordings = new WeakMap<Reading, Wording>();

/** Worked out once a reading: a sentence of the outlet's own is held against every credited one. */
function wordingOf(reading: Reading): Wording {
  const made = wordings.get(reading);
  if (made !== undefined) return made;
  const { lower } = plainWords(reading);
  const figures = reading.words.filter(({ kind }) => kind === 'number');
  const wording = {
    length: lower.length,
    words: new Set(lower),
    pairs: neighbouring(lower),
    figures: new Set(figures.map((figure) => figure.lower)),
  };
  wordings.set(reading, wording);
  return wording;
}

/** Dice of the four-letter pieces of two texts, 0 to 1. */
export function gramsShared(a: Reading, b: Reading): number {
  const [x, y] = [gramsOf(a), gramsOf(b)];
  if (x.length + y.length === 0) return 1;
  let common = 0;
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const step = x[i]! - y[j]!;
    if (step === 0) common++;
    if (step <= 0) i++;
    if (step >= 0) j++;
  }
  return (2 * common) / (x.length + y.length);
}

/** No more of them can be shared than the shorter text has. */
export function gramsAtMost(a: Reading, b: Reading): number {
  const [x, y] = [gramsOf(a).length, gramsOf(b).length];
  return x + y === 0 ? 1 : (2 * Math.min(x, y)) / (x + y);
}

const known = new WeakMap<Reading, Float64Array>();

/** Thirteen bits a letter: four of them fit into a number exactly, and letters beyond 8191 are told apart nearly always. */
const LETTER = 8192;

/**
 * The four-letter pieces of a text, for texts that share roots and not words: each once, as a number, in order. Numbers
 * are laid side by side several times as fast as strings are looked up.
 */
function gramsOf(reading: Reading): Float64Array {
  const made = known.get(reading);
  if (made !== undefined) return made;
  const text = ` ${plainWords(reading).lower.join(' ')} `;
  const found = new Float64Array(Math.max(0, text.length - 3));
  let piece = 0;
  for (let i = 0; i < text.length; i++) {
    piece = (piece % LETTER ** 3) * LETTER + (text.charCodeAt(i) % LETTER);
    if (i >= 3) found[i - 3] = piece;
  }
  found.sort();
  let length = 0;
  for (const one of found) if (length === 0 || one !== found[length - 1]) found[length++] = one;
  const each = found.slice(0, length);
  known.set(reading, each);
  return each;
}

const neighbouring = (list: readonly string[]) =>
  new Set(list.slice(1).map((word, i) => `${list[i]} ${word}`));

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let common = 0;
  for (const entry of small) if (large.has(entry)) common++;
  return common;
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  return a.size + b.size === 0 ? 1 : (2 * shared(a, b)) / (a.size + b.size);
}

/** Share of the given units that have no partner. */
function lone(units: readonly number[], matched: ReadonlySet<number>): number {
  return units.length === 0 ? 0 : units.filter((i) => !matched.has(i)).length / units.length;
}
