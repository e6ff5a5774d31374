import { plainWords } from './plain-words.js';
import type { Reading } from './reading.js';

/** Words that two texts have in one order. */
export interface Kept {
  /** Share of the shorter side's words, marks apart, that the other has in the same order; 0 to 1. */
  readonly share: number;
  /** Places of the kept words, in order: in `a`'s words and in `b`'s. */
  readonly pairs: readonly (readonly [a: number, b: number])[];
}

/** The longest common run of words with gaps, function words included: what is left of a quote that was cut. */
export function keptWords(a: Reading, b: Reading): Kept {
  const [x, y] = [plainWords(a).lower, plainWords(b).lower];
  const [placesA, placesB] = [plainWords(a).at, plainWords(b).at];
  // length[i][j]: the longest for x from i, y from j.
  const length = Array.from({ length: x.length + 1 }, () => new Uint16Array(y.length + 1));
  for (let i = x.length - 1; i >= 0; i--) {
    for (let j = y.length - 1; j >= 0; j--) {
      length[i]![j] =
        x[i] === y[j]
          ? length[i + 1]![j + 1]! + 1
          : Math.max(length[i + 1]![j]!, length[i]![j + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    if (x[i] === y[j]) {
      pairs.push([placesA[i++]!, placesB[j++]!]);
    } else if (length[i + 1]![j]! >= length[i]![j + 1]!) i++;
    else j++;
  }
  const shorter = Math.min(x.length, y.length);
  return { share: shorter === 0 ? 0 : pairs.length / shorter, pairs };
}
