import { cueFeatures } from './cue-features.js';
import { clauseFeatures, placeFeatures } from './place-features.js';
import { quotationFeatures } from './quotation-features.js';
import type { Sheet } from './sheet.js';
import { EDGE, type Spot } from './spot.js';
import { treeFeatures } from './tree-features.js';
import { mixedFeatures, tagFeatures, wordFeatures } from './word-features.js';

/** At most so many features a token. */
export const FEATURES = 96;

/**
 * Writes the features of token `i` in the sequence `[from, to)` into `out` and returns how many they are. What it looks
 * at: the words around, quotation marks, the nearest likely cues on both sides and what lies between, the place in
 * sentence and paragraph, the clause. A function for each group, none of them long: V8 puts the hashing straight into a
 * function until that has 920 bytes of code, and calls it for the rest. In one function all this took 1,280 ns a token, so it takes 910.
 */
export function featuresOf(sheet: Sheet, i: number, from: number, to: number, out: Int32Array): number {
  const { quotation, tags } = sheet;
  const spot: Spot = {
    sheet,
    i,
    from,
    to,
    t0: tags[i]!,
    t1: i + 1 < to ? tags[i + 1]! : EDGE,
    u1: i > from ? tags[i - 1]! : EDGE,
    state: 0,
    inQuote: quotation[i]! > 0 ? 1 : 0,
    leftKey: 0,
    rightKey: 0,
  };
  let n = wordFeatures(spot, out, 0);
  n = tagFeatures(spot, out, n);
  n = mixedFeatures(spot, out, n);
  n = quotationFeatures(spot, out, n);
  n = cueFeatures(spot, out, n);
  n = clauseFeatures(spot, out, n);
  n = placeFeatures(spot, out, n);
  return treeFeatures(spot, out, n);
}
