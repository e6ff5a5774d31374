import { BIAS, type PackedTable } from '@wirediff/text';
import { Lattice } from './crf.js';
import { FEATURES, featuresOf } from './features.js';
import { CUE, LABELS } from './labels.js';
import type { Sequence } from './sequences.js';
import type { Sheet } from './sheet.js';
import { type Candidate, candidatesOf, FLOOR, type Floor } from './span-candidates.js';
import { chooseSpans } from './span-choice.js';
import { judged, type SpanModel } from './span-model.js';
import { classOf } from './token-class.js';

/** Labels of a sequence's tokens, how likely each is, and how likely a cue begins at each, 0 to 1. */
export interface Labelled {
  readonly labels: Uint8Array;
  readonly certainty: Float64Array;
  readonly cueChance: Float64Array;
}

const lattice = new Lattice();
const features = new Int32Array(FEATURES);
const keys = new Int32Array(FEATURES);
let classes = new Uint8Array(0);

/** Weights by which sequences are labelled. */
export interface LabelModel {
  readonly labelling: PackedTable;
  readonly factors: Float64Array;
  readonly spans: SpanModel;
}

/** Labels one sequence: the chain of labels proposes spans, each is judged as a whole, and the best are chosen. */
export function labelSequence(sheet: Sheet, sequence: Sequence, model: LabelModel): Labelled {
  const candidates = proposed(sheet, sequence, model);
  const chances = judged(sheet, sequence, candidates, model.spans);
  const labels = new Uint8Array(sequence[1] - sequence[0]);
  chooseSpans(candidates, chances, lattice.marginals, labels);
  return labelled(lattice.marginals, labels);
}

/** The first half of {@link labelSequence}: scores, forward-backward, and what they hold likely. */
export function proposed(
  sheet: Sheet,
  [from, to]: Sequence,
  { factors, labelling }: Pick<LabelModel, 'factors' | 'labelling'>,
  floor: Floor = FLOOR,
): Candidate[] {
  const tokens = to - from;
  lattice.reserve(tokens);
  if (classes.length < tokens) classes = new Uint8Array(tokens * 2);
  for (let t = 0; t < tokens; t++) {
    const count = featuresOf(sheet, from + t, from, to, features);
    scoreToken(labelling, count, lattice.emission, t * LABELS);
    classes[t] = classOf(sheet, from + t);
  }
  lattice.run(tokens, classes, factors);
  return candidatesOf(lattice, tokens, classes, factors, floor);
}

/**
 * Adds up the weights of the first `count` of `features` and writes a token's scores into `emission` from `at` on. The
 * twelve weights lie in three ints, four a piece, and two of them are summed in one go, 16 bits for each (96 features of
 * at most 255 fit): 15 operations a feature instead of 36. Plain variables keep the sums in registers, which an array does not.
 * Four of five features of a token were trained, so all are looked for in the table itself and not in its filter first, which
 * would take half of the processor's second cache: 3 to 6 % of the time in articles of 10 kB.
 */
function scoreToken(table: PackedTable, count: number, emission: Float64Array, at: number): void {
  const { mask, scale, slots } = table;
  for (let f = 0; f < count; f++) {
    const hash = features[f]!;
    keys[f] = slots[((hash ^ (hash >>> 15)) & mask) << 2]!;
  }
  let found = 0;
  let s02 = 0;
  let s13 = 0;
  let s46 = 0;
  let s57 = 0;
  let s8a = 0;
  let s9b = 0;
  for (let f = 0; f < count; f++) {
    const hash = features[f]!;
    let slot = (hash ^ (hash >>> 15)) & mask;
    let key = keys[f]!;
    while (key !== hash && key !== 0) {
      slot = (slot + 1) & mask;
      key = slots[slot << 2]!;
    }
    if (key === 0) continue;
    found++;
    const row = (slot << 2) + 1;
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

/** What {@link chooseSpans} chose, with the labels' chances. */
function labelled(marginals: Float64Array, labels: Uint8Array): Labelled {
  const certainty = new Float64Array(labels.length);
  const cueChance = new Float64Array(labels.length);
  for (let t = 0; t < labels.length; t++) {
    certainty[t] = marginals[t * LABELS + labels[t]!]!;
    cueChance[t] = marginals[t * LABELS + CUE]!;
  }
  return { labels, certainty, cueChance };
}
