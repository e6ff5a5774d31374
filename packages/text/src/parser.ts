import { mix } from './hashing.js';
import { findRows, type PackedTable } from './packed-table.js';
import type { Word } from './words.js';

/** Moves of an arc-hybrid parser (Kuhlmann et al. 2011). */
export const SHIFT = 0;
/** The word on top of the stack hangs on the next word of the buffer. */
export const LEFT = 1;
/** The word on top of the stack hangs on the one below it. */
export const RIGHT = 2;
export const MOVES = 3;

export const PARSER_FEATURES = 34;

const NONE = 63;
const ROOT = 62;
const NO_HASH = 7;

/** State of a parse over one sentence: positions count from 0 in the sentence, `size` is the root behind the last word. */
export class ParserState {
  readonly stack: Int32Array;
  depth = 0;
  next = 0;
  readonly heads: Int32Array;
  /** Nearest and second children, to tell what a word has already taken. */
  readonly leftmost: Int32Array;
  readonly rightmost: Int32Array;
  readonly lefts: Uint8Array;
  readonly rights: Uint8Array;
  /** Word hashes and tags of the sentence, one place to the right: place 0 stands for no word. */
  readonly hashes: Int32Array;
  readonly tags: Uint8Array;

  constructor(public size: number) {
    this.hashes = new Int32Array(size + 4).fill(NO_HASH);
    this.tags = new Uint8Array(size + 4).fill(NONE);
    this.stack = new Int32Array(size + 2);
    this.heads = new Int32Array(size + 1).fill(-1);
    this.leftmost = new Int32Array(size + 1).fill(-1);
    this.rightmost = new Int32Array(size + 1).fill(-1);
    this.lefts = new Uint8Array(size + 1);
    this.rights = new Uint8Array(size + 1);
  }

  /** Makes the state ready for the sentence `words[first..first + size)`, at most of the size it was made for. */
  load(words: readonly Word[], tags: Uint8Array, first: number, size: number): void {
    this.size = size;
    for (let i = 0; i < size; i++) {
      this.hashes[i + 1] = words[first + i]!.hash;
      this.tags[i + 1] = tags[first + i]!;
    }
    this.hashes.fill(NO_HASH, size + 1, size + 4);
    this.tags.fill(NONE, size + 1, size + 4);
    this.tags[size + 1] = ROOT;
    this.depth = 0;
    this.next = 0;
    this.heads.fill(-1, 0, size + 1);
    this.leftmost.fill(-1, 0, size + 1);
    this.rightmost.fill(-1, 0, size + 1);
    this.lefts.fill(0, 0, size + 1);
    this.rights.fill(0, 0, size + 1);
  }

  get done(): boolean {
    return this.next >= this.size && this.depth === 0;
  }

  allows(move: number): boolean {
    if (move === SHIFT) return this.next < this.size;
    if (move === LEFT) return this.depth > 0;
    return this.depth > 1;
  }

  apply(move: number): void {
    if (move === SHIFT) {
      this.stack[this.depth++] = this.next++;
      return;
    }
    const child = this.stack[--this.depth]!;
    const head = move === LEFT ? this.next : this.stack[this.depth - 1]!;
    this.heads[child] = head;
    if (child < head) {
      this.leftmost[head] = child;
      if (this.lefts[head]! < 3) this.lefts[head]!++;
    } else {
      this.rightmost[head] = child;
      if (this.rights[head]! < 3) this.rights[head]!++;
    }
  }
}

/** What the parser looks at: words and tags on the stack and in the buffer, and what they have taken already. */
export function parserFeatures(state: ParserState, out: Int32Array): void {
  const { depth, hashes, leftmost, lefts, next, rightmost, rights, size, stack, tags } = state;
  const s0 = depth > 0 ? stack[depth - 1]! : -1;
  const s1 = depth > 1 ? stack[depth - 2]! : -1;
  const s2 = depth > 2 ? stack[depth - 3]! : -1;
  const ts0 = tags[s0 + 1]!;
  const ts1 = tags[s1 + 1]!;
  const ts2 = tags[s2 + 1]!;
  const tb0 = tags[next + 1]!;
  const tb1 = tags[next + 2]!;
  const tb2 = tags[next + 3]!;
  const ws0 = hashes[s0 + 1]!;
  const ws1 = hashes[s1 + 1]!;
  const wb0 = hashes[next + 1]!;
  const wb1 = hashes[next + 2]!;
  const r0 = s0 >= 0 ? rightmost[s0]! : -1;
  const l0 = s0 >= 0 ? leftmost[s0]! : -1;
  const r1 = s1 >= 0 ? rightmost[s1]! : -1;
  const lb = leftmost[Math.min(next, size)]!;
  const gap = s0 < 0 ? 0 : Math.min(6, next - s0);
  const gap1 = s1 < 0 ? 0 : s0 - s1 > 8 ? 5 : Math.min(4, s0 - s1);
  const taken0 = s0 < 0 ? 0 : lefts[s0]! * 4 + rights[s0]!;
  const taken1 = s1 < 0 ? 0 : rights[s1]!;
  const takenB = lefts[Math.min(next, size)]!;
  const s0b0 = ts0 * 64 + tb0;
  const s1s0 = ts1 * 64 + ts0;
  out[0] = mix(101, mix(ws0, ts0));
  out[1] = mix(102, mix(wb0, tb0));
  out[2] = mix(103, mix(ws1, ts1));
  out[3] = mix(104, s0b0);
  out[4] = mix(105, s1s0);
  out[5] = mix(106, s0b0 * 64 + tb1);
  out[6] = mix(107, (s1s0 * 64 + tb0) | 0);
  out[7] = mix(108, (ts2 * 64 + ts1) * 64 + ts0);
  out[8] = mix(109, mix(ws0, wb0));
  out[9] = mix(110, mix(ws1, ws0));
  out[10] = mix(111, mix(ws0, tb0));
  out[11] = mix(112, mix(wb0, ts0));
  out[12] = mix(113, mix(ws1, ts0));
  out[13] = mix(114, mix(ws0, ts1));
  out[14] = mix(115, mix(s0b0, gap));
  out[15] = mix(116, mix(s1s0, gap1));
  out[16] = mix(117, mix(s0b0, tags[lb + 1]!));
  out[17] = mix(118, mix(s1s0, tags[r0 + 1]!));
  out[18] = mix(119, mix(s1s0, tags[l0 + 1]!));
  out[19] = mix(120, mix(s1s0, tags[r1 + 1]!));
  out[20] = mix(121, mix(ws0, taken0));
  out[21] = mix(122, mix(ts0, taken0));
  out[22] = mix(123, mix(wb0, takenB));
  out[23] = mix(124, mix(tb0, takenB));
  out[24] = mix(125, mix(ws1, taken1));
  out[25] = mix(126, mix(tb0 * 64 + tb1, tb2));
  out[26] = mix(127, mix(wb1, s0b0));
  out[27] = mix(128, mix(ws0, mix(tb0, tb1)));
  out[28] = mix(129, mix(ws1, mix(ts0, tb0)));
  out[29] = mix(130, mix(wb0, mix(ts1, ts0)));
  out[30] = mix(131, mix(ws0, mix(ts1, tb0)));
  out[31] = mix(132, mix(mix(s1s0, taken1), taken0));
  out[32] = mix(133, mix(mix(ts1, tags[r1 + 1]!), mix(ts0, tb0)));
  out[33] = mix(134, mix(mix(ts0, taken0), mix(tb0, tb1)));
}

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
