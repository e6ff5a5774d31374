import { plainWords } from '../reading/plain-words.js';
import type { Reading } from '../reading/reading.js';

/** Words that two texts have in one order. */
export interface Kept {
  /** Share of the shorter side's words, marks apart, that the other has in the same order; 0 to 1. */
  readonly share: number;
  /** The same as a share of the longer side's words. */
  readonly ofLonger: number;
  /** Places of the kept words, in order: in `a`'s words and in `b`'s. */
  readonly pairs: readonly (readonly [a: number, b: number])[];
}

/** What one kept word counts: more than all neighbours of a claim together. */
const WORD = 1024;

/** The longest common run of words with gaps, function words included: what is left of a quote that was cut. */
export function keptWords(a: Reading, b: Reading): Kept {
  const [x, y] = [plainWords(a).lower, plainWords(b).lower];
  const [placesA, placesB] = [plainWords(a).at, plainWords(b).at];
  // best[i * width + j]: what can still be kept of x from i and y from j. Words kept side by side count a little more, so that
  // "the quarry can reopen" is kept out of "if the owners pay, the quarry can reopen" with its own "the".
  const width = y.length + 1;
  const best = new Uint32Array((x.length + 1) * width);
  const kept = (i: number, j: number) =>
    x[i] === y[j]
      ? best[(i + 1) * width + j + 1]! + WORD + (i + 1 < x.length && x[i + 1] === y[j + 1] ? 1 : 0)
      : 0;
  for (let i = x.length - 1; i >= 0; i--) {
    for (let j = y.length - 1; j >= 0; j--) {
      const at = i * width + j;
      best[at] = Math.max(kept(i, j), best[at + width]!, best[at + 1]!);
    }
  }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < x.length && j < y.length; ) {
    const at = i * width + j;
    if (kept(i, j) === best[at]! && best[at]! > 0) pairs.push([placesA[i++]!, placesB[j++]!]);
    else if (best[at + width]! >= best[at + 1]!) i++;
    else j++;
  }
  const shorter = Math.min(x.length, y.length);
  const longer = Math.max(x.length, y.length);
  return {
    share: shorter === 0 ? 0 : pairs.length / shorter,
    ofLonger: longer === 0 ? 0 : pairs.length / longer,
    pairs,
  };
}
