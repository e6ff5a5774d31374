import { BIAS, findRows, type PackedTable } from '@wirediff/text';
import { Lattice } from './crf.js';
import { FEATURES, featuresOf } from './features.js';
import { CUE, follows, GAP, LABELS } from './labels.js';
import type { Sequence } from './sequences.js';
import type { Sheet } from './sheet.js';
import { classOf } from './token-class.js';

/** Labels of a sequence's tokens, how likely each is, and how likely a cue begins at each, 0 to 1. */
export interface Labelled {
  readonly labels: Uint8Array;
  readonly certainty: Float64Array;
  readonly cueChance: Float64Array;
}

/**
 * Share of the probability of "outside" that counts when labels are chosen. Below 1, attributions are found that the
 * model holds for slightly less likely than not: recall is its weak side. On the held-out fifth of train, 1 / 0.8 / 0.65 / 0.5 gave
 * content F1 58.5 / 58.3 / 58.2 / 58.0 and content overlap 86.1 / 86.3 / 86.4 / 86.5.
 */
export const OUTSIDE_SHARE = 0.8;

const lattice = new Lattice();
const features = new Int32Array(FEATURES);
const rows = new Int32Array(FEATURES);
let classes = new Uint8Array(0);

/** Labels one sequence: scores, forward-backward, then the best path through the labels' probabilities. */
export function labelSequence(
  sheet: Sheet,
  [from, to]: Sequence,
  table: PackedTable,
  factors: Float64Array,
): Labelled {
  const tokens = to - from;
  lattice.reserve(tokens);
  if (classes.length < tokens) classes = new Uint8Array(tokens * 2);
  for (let t = 0; t < tokens; t++) {
    const count = featuresOf(sheet, from + t, from, to, features);
    scoreToken(table, count, lattice.emission, t * LABELS);
    classes[t] = classOf(sheet, from + t);
  }
  lattice.run(tokens, classes, factors);
  return bestPath(lattice.marginals, tokens);
}

/**
 * Adds up the weights of the first `count` of `features` and writes a token's scores into `emission` from `at` on. The
 * twelve weights lie in three ints, four a piece, and two of them are summed in one go, 16 bits for each (96 features of
 * at most 255 fit): 15 operations a feature instead of 36. Plain variables keep the sums in registers, which an array does not.
 */
function scoreToken(table: PackedTable, count: number, emission: Float64Array, at: number): void {
  const { scale, slots } = table;
  const found = findRows(table, features, count, rows);
  let s02 = 0;
  let s13 = 0;
  let s46 = 0;
  let s57 = 0;
  let s8a = 0;
  let s9b = 0;
  for (let f = 0; f < found; f++) {
    const row = rows[f]!;
    const a = slots[row]!;
    const b = slots[row + 1]!;
    const c = slots[row + 2]!;
    s02 = (s02 + (a & EVEN)) | 0;
    s13 = (s13 + ((a >>> 8) & EVEN)) | 0;
    s46 = (s46 + (b & EVEN)) | 0;
    s57 = (s57 + ((b >>> 8) & EVEN)) | 0;
    s8a = (s8a + (c & EVEN)) | 0;
    s9b = (s9b + ((c >>> 8) & EVEN)) | 0;
  }
  const bias = found * BIAS;
  emission[at] = ((s02 & 0xffff) - bias) * scale;
  emission[at + 1] = ((s13 & 0xffff) - bias) * scale;
  emission[at + 2] = ((s02 >>> 16) - bias) * scale;
  emission[at + 3] = ((s13 >>> 16) - bias) * scale;
  emission[at + 4] = ((s46 & 0xffff) - bias) * scale;
  emission[at + 5] = ((s57 & 0xffff) - bias) * scale;
  emission[at + 6] = ((s46 >>> 16) - bias) * scale;
  emission[at + 7] = ((s57 >>> 16) - bias) * scale;
  emission[at + 8] = ((s8a & 0xffff) - bias) * scale;
  emission[at + 9] = ((s9b & 0xffff) - bias) * scale;
  emission[at + 10] = ((s8a >>> 16) - bias) * scale;
  emission[at + 11] = ((s9b >>> 16) - bias) * scale;
}

/** The first and third byte of four. */
const EVEN = 0x00ff00ff;

let best = new Float64Array(0);
let back = new Uint8Array(0);

/** The path of labels that may follow each other with the greatest product of probabilities. */
export function bestPath(marginals: Float64Array, tokens: number): Labelled {
  if (back.length < tokens * LABELS) {
    best = new Float64Array(tokens * LABELS * 2);
    back = new Uint8Array(tokens * LABELS * 2);
  }
  for (let t = 0; t < tokens; t++) {
    const row = t * LABELS;
    // The likeliest label before that is not the beginning or inside of a part which could go on in `y` too.
    let top = 0;
    if (t > 0)
      for (let x = 1; x < LABELS; x++) if (best[row - LABELS + x]! > best[row - LABELS + top]!) top = x;
    // Held near 1, so that a long product neither vanishes nor needs logarithms (which took half of this function's time).
    const scale = t > 0 ? 1 / best[row - LABELS + top]! : 1;
    for (let y = 0; y < LABELS; y++) {
      const share = y <= GAP ? OUTSIDE_SHARE : 1;
      const gain = marginals[row + y]! * share + 1e-6;
      if (t === 0) {
        best[y] = follows(0, y) ? gain : 0;
        continue;
      }
      const from = follows(top, y) ? top : likelierOf(row - LABELS, y - 1, y);
      back[row + y] = from;
      best[row + y] = best[row - LABELS + from]! * scale * gain;
    }
  }
  const labels = new Uint8Array(tokens);
  const certainty = new Float64Array(tokens);
  const cueChance = new Float64Array(tokens);
  let label = 0;
  const end = (tokens - 1) * LABELS;
  for (let y = 1; y < LABELS; y++) if (best[end + y]! > best[end + label]!) label = y;
  for (let t = tokens - 1; t >= 0; t--) {
    labels[t] = label;
    certainty[t] = marginals[t * LABELS + label]!;
    cueChance[t] = marginals[t * LABELS + CUE]!;
    label = back[t * LABELS + label]!;
  }
  return { labels, certainty, cueChance };
}

const likelierOf = (row: number, x: number, y: number) => (best[row + x]! > best[row + y]! ? x : y);
