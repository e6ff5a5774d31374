import { findRows, type PackedTable } from './packed-table.js';
import { PARSER_FEATURES, parserFeatures } from './parser-features.js';
import { LEFT, ParserState, RIGHT, SHIFT } from './parser-state.js';
import type { Word } from './words.js';

/**
 * Parses the sentence `words[first..end)` greedily and writes every word's head, as an index into `words`, into
 * `heads`; -1 is the root. Unlabelled: the tags tell the rest.
 *
 * @example "Petrov said he left" -> said, root, left, said
 */
export function parseSentence(
  table: PackedTable,
  words: readonly Word[],
  tags: Uint8Array,
  first: number,
  end: number,
  heads: Int32Array,
): void {
  const size = end - first;
  if (state.stack.length < size + 2) state = new ParserState(size * 2);
  state.load(words, tags, first, size);
  while (!state.done) {
    // With nothing on the stack there is only one move.
    state.apply(state.depth === 0 ? SHIFT : bestMove(table));
  }
  for (let i = 0; i < size; i++) {
    const head = state.heads[i]!;
    heads[first + i] = head >= size ? -1 : first + head;
  }
}

/** The allowed move with the highest score. Three weights lie in one int, a byte each. */
function bestMove(table: PackedTable): number {
  parserFeatures(state, features);
  const found = findRows(table, features, PARSER_FEATURES, rows);
  // Two sums in one: 34 weights of at most 255 never reach the upper half.
  let outer = 0;
  let left = 0;
  for (let f = 0; f < found; f++) {
    const packed = table.slots[rows[f]!]!;
    outer = (outer + (packed & 0xff00ff)) | 0;
    left += (packed >>> 8) & 0xff;
  }
  const shift = outer & 0xffff;
  const right = outer >>> 16;
  const canShift = state.allows(SHIFT);
  if (state.allows(RIGHT) && right > left && (!canShift || right > shift)) return RIGHT;
  return canShift && (!state.allows(LEFT) || shift >= left) ? SHIFT : LEFT;
}

let state = new ParserState(256);
const features = new Int32Array(PARSER_FEATURES);
const rows = new Int32Array(PARSER_FEATURES);
