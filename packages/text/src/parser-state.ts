import type { Word } from './words.js';

/** Moves of an arc-hybrid parser (Kuhlmann et al. 2011). */
export const SHIFT = 0;
/** The word on top of the stack hangs on the next word of the buffer. */
export const LEFT = 1;
/** The word on top of the stack hangs on the one below it. */
export const RIGHT = 2;
export const MOVES = 3;

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

  /** The two words on top of the stack and the next two of the buffer, by their tags; never 0. */
  get key(): number {
    const { depth, next, stack, tags } = this;
    const below = depth > 1 ? tags[stack[depth - 2]! + 1]! : NONE;
    const top = tags[stack[depth - 1]! + 1]!;
    return (((below * 64 + top) * 64 + tags[next + 1]!) * 64 + tags[next + 2]!) * 2 + 1;
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
