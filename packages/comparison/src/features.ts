import { type Kept, keptWords } from './kept-words.js';
import type { Matching } from './matching.js';
import { plainWords } from './plain-words.js';
import type { Reading } from './reading.js';

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
  const [x, y] = [plainWords(a).lower, plainWords(b).lower];
  const [wordsA, wordsB] = [new Set(x), new Set(y)];
  const common = shared(wordsA, wordsB);
  const figuresA = new Set(a.words.filter(({ kind }) => kind === 'number').map(({ lower }) => lower));
  const figuresB = new Set(b.words.filter(({ kind }) => kind === 'number').map(({ lower }) => lower));
  const lonely = figuresA.size + figuresB.size - 2 * shared(figuresA, figuresB);
  const [short, long] = [Math.min(x.length, y.length), Math.max(x.length, y.length)];
  return {
    least: Math.min(coverA, coverB),
    most: Math.max(coverA, coverB),
    grams: gramsShared(a, b),
    order: inOrder / neighbours,
    names: (lone(a.nameUnits, matchedA) + lone(b.nameUnits, matchedB)) / 2,
    words: common / Math.max(1, wordsA.size + wordsB.size - common),
    pairs: dice(neighbouring(x), neighbouring(y)),
    kept: long === 0 ? 1 : (kept.share * short) / long,
    figures: Math.min(3, lonely) / 3,
    excess: Math.min(10, long - short) / 10,
  };
}

/** Dice of the four-letter pieces of two texts, 0 to 1. */
export function gramsShared(a: Reading, b: Reading): number {
  return dice(gramsOf(a), gramsOf(b));
}

const known = new WeakMap<Reading, ReadonlySet<string>>();

/** The four-letter pieces of a text, for texts that share roots and not words. */
function gramsOf(reading: Reading): ReadonlySet<string> {
  const made = known.get(reading);
  if (made !== undefined) return made;
  const text = ` ${plainWords(reading).lower.join(' ')} `;
  const found = new Set<string>();
  for (let i = 0; i + 4 <= text.length; i++) found.add(text.slice(i, i + 4));
  known.set(reading, found);
  return found;
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
