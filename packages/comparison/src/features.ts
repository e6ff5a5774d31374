import type { Matching } from './matching.js';
import type { Reading } from './reading.js';

/** What is known of a pair before it is judged; every number is symmetric in the two sides and lies in 0..1. */
export interface Features {
  /** The smaller and the larger of the two covers. */
  readonly least: number;
  readonly most: number;
  /** Harmonic mean of the covers. */
  readonly both: number;
  /** Dice of the four-letter pieces. */
  readonly grams: number;
  /** Share of neighbouring matches that stand in the same order, next to each other. */
  readonly order: number;
  /** Shorter by longer, in weight. */
  readonly length: number;
  /** Share of figures without a partner, of all figures. */
  readonly figures: number;
  /** Share of name words without a partner. */
  readonly names: number;
  /** Do the two differ in what they negate? */
  readonly negation: number;
}

export const FEATURES: readonly (keyof Features)[] = [
  'least',
  'most',
  'both',
  'grams',
  'order',
  'length',
  'figures',
  'names',
  'negation',
];

export function features(a: Reading, b: Reading, matching: Matching): Features {
  const { coverA, coverB, matches } = matching;
  const matchedA = new Set(matches.map((m) => m.a));
  const matchedB = new Set(matches.map((m) => m.b));
  let common = 0;
  for (const gram of a.grams) if (b.grams.has(gram)) common++;
  const grams = a.grams.size + b.grams.size === 0 ? 1 : (2 * common) / (a.grams.size + b.grams.size);
  let inOrder = 0;
  for (let i = 1; i < matches.length; i++) {
    if (matches[i]!.a === matches[i - 1]!.a + 1 && matches[i]!.b === matches[i - 1]!.b + 1) inOrder++;
  }
  const neighbours = Math.max(1, Math.min(a.units.length, b.units.length) - 1);
  const [short, long] = a.weight < b.weight ? [a.weight, b.weight] : [b.weight, a.weight];
  return {
    least: Math.min(coverA, coverB),
    most: Math.max(coverA, coverB),
    both: coverA + coverB === 0 ? 0 : (2 * coverA * coverB) / (coverA + coverB),
    grams,
    order: inOrder / neighbours,
    length: long === 0 ? 1 : short / long,
    figures: (lone(a.figureUnits, matchedA) + lone(b.figureUnits, matchedB)) / 2,
    names: (lone(a.nameUnits, matchedA) + lone(b.nameUnits, matchedB)) / 2,
    negation: differsInPolarity(a, b, matching) ? 1 : 0,
  };
}

/** Share of the given units that have no partner. */
function lone(units: readonly number[], matched: ReadonlySet<number>): number {
  return units.length === 0 ? 0 : units.filter((i) => !matched.has(i)).length / units.length;
}

/** Is one of the matched words negated on one side only? */
export function differsInPolarity(a: Reading, b: Reading, { matches }: Matching): boolean {
  return matches.some(({ a: i, b: j, closeness }) => {
    const [x, y] = [a.units[i]!, b.units[j]!];
    return x.kind === 'word' && closeness > 0.7 && a.polarity.negated[x.at] !== b.polarity.negated[y.at];
  });
}
