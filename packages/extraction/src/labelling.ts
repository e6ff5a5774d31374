import { findRow, type PackedTable } from '@wirediff/text';
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
let scores = new Int32Array(0);
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
  if (classes.length < tokens) {
    classes = new Uint8Array(tokens * 2);
    scores = new Int32Array(LABELS);
  }
  const { emission } = lattice;
  for (let t = 0; t < tokens; t++) {
    scores.fill(0);
    const count = featuresOf(sheet, from + t, from, to, features);
    for (let f = 0; f < count; f++) addWeights(table, features[f]!);
    for (let y = 0; y < LABELS; y++) emission[t * LABELS + y] = scores[y]! * table.scale;
    classes[t] = classOf(sheet, from + t);
  }
  lattice.run(tokens, classes, factors);
  return bestPath(lattice.marginals, tokens);
}

/** Twelve weights lie in three ints, four a piece. */
function addWeights(table: PackedTable, hash: number): void {
  const row = findRow(table, hash);
  if (row < 0) return;
  const { slots } = table;
  for (let k = 0; k < LABELS >> 2; k++) {
    const packed = slots[row + k]!;
    const y = k << 2;
    scores[y]! += (packed << 24) >> 24;
    scores[y + 1]! += (packed << 16) >> 24;
    scores[y + 2]! += (packed << 8) >> 24;
    scores[y + 3]! += packed >> 24;
  }
}

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
    for (let y = 0; y < LABELS; y++) {
      const share = y <= GAP ? OUTSIDE_SHARE : 1;
      const gain = Math.log(marginals[row + y]! * share + 1e-6);
      if (t === 0) {
        best[y] = follows(0, y) ? gain : -1e9;
        continue;
      }
      const from = follows(top, y) ? top : likelierOf(row - LABELS, y - 1, y);
      back[row + y] = from;
      best[row + y] = best[row - LABELS + from]! + gain;
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
