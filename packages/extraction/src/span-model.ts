import { BIAS, findRows, type PackedTable } from '@wirediff/text';
import type { Sequence } from './sequences.js';
import type { Sheet } from './sheet.js';
import type { Candidate } from './span-candidates.js';
import { SPAN_FEATURES, spanFeatures } from './span-features.js';
import { spanChances } from './span-lattice.js';
import { surroundingsOf } from './span-surroundings.js';

/** Weights by which whole spans are judged. */
export interface SpanModel {
  readonly table: PackedTable;
  /** For each role, what a unit of the chain's logarithmic odds counts, and what is added. */
  readonly slopes: readonly number[];
  readonly offsets: readonly number[];
}

const features = new Int32Array(SPAN_FEATURES);
const rows = new Int32Array(SPAN_FEATURES);

export const oddsOf = (chance: number): number => Math.log(chance / (1 - chance + 1e-6));

/**
 * How likely each candidate is, judged as a whole. What the chain of labels cannot see at one token counts here: both ends
 * together, whole quotations, whole clauses, the wording of a whole cue, what lies on both sides.
 */
export function judged(
  sheet: Sheet,
  sequence: Sequence,
  candidates: readonly Candidate[],
  { offsets, slopes, table }: SpanModel,
): Float64Array {
  const chances = new Float64Array(candidates.length);
  if (candidates.length === 0) return chances;
  const tokens = sequence[1] - sequence[0];
  const around = surroundingsOf(candidates, tokens);
  const scores = new Float64Array(candidates.length);
  for (let k = 0; k < candidates.length; k++) {
    const { chance, role } = candidates[k]!;
    const count = spanFeatures(sheet, sequence, candidates, around, k, features);
    const found = findRows(table, features, count, rows);
    let sum = 0;
    for (let f = 0; f < found; f++) sum += (table.slots[rows[f]!]! & 255) - BIAS;
    scores[k] = sum * table.scale + slopes[role]! * oddsOf(chance) + offsets[role]!;
  }
  spanChances(candidates, tokens, scores, chances);
  return chances;
}
