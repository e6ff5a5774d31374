import { findRows, type PackedTable } from './packed-table.js';
import { PARSER_FEATURES, parserFeatures } from './parser-features.js';
import { LEFT, ParserState, RIGHT, SHIFT } from './parser-state.js';
import { type SureTable, sureOf, UNSURE } from './sure-table.js';
import type { Word } from './words.js';

/** The parser as it is run: its weights, and the states in which its move is known by four tags. */
export interface Parser {
  readonly table: PackedTable;
  /** Moves by {@link ParserState.key}; null where every state is looked at. */
  readonly sure: SureTable | null;
}

/**
 * Parses the sentence `words[first..end)` greedily and writes every word's head, as an index into `words`, into
 * `heads`; -1 is the root. Unlabelled: the tags tell the rest.
 *
 * @example "Petrov said he left" -> said, root, left, said
 */
export function parseSentence(
  parser: Parser,
  words: readonly Word[],
  tags: Uint8Array,
  first: number,
  end: number,
  heads: Int32Array,
): void {
  const size = end - first;
  if (state.stack.length < size + 2) state = new ParserState(size * 2);
  state.load(words, tags, first, size);
  while (!state.done) state.apply(nextMove(parser, state));
  for (let i = 0; i < size; i++) {
    const head = state.heads[i]!;
    heads[first + i] = head >= size ? -1 : first + head;
  }
}

/** The parser's move in a state that is not done. */
export function nextMove({ sure, table }: Parser, state: ParserState): number {
  // With nothing on the stack there is only one move.
  if (state.depth === 0) return SHIFT;
  const known = sure ? sureOf(sure, state.key) : UNSURE;
  return known === UNSURE ? bestMove(table, state) : known;
}

/** The allowed move with the highest score. Three weights lie in one int, a byte each. */
function bestMove(table: PackedTable, state: ParserState): number {
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
