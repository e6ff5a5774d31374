/** What the dependency tree tells of each token's clause. */
export interface Tree {
  /** Index of the head, -1 at the root. */
  readonly heads: Int32Array;
  /** First and last token under each token, itself included. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** The nearest likely cue above the token, or -1; the token on the way that hangs on it; the number of steps. */
  readonly above: Int32Array;
  readonly via: Int32Array;
  readonly steps: Uint8Array;
}

/** Deeper nestings than this are the parser's mistakes. */
const HIGHEST = 14;

/** Reads the tree: extents of subtrees, and for each token the likely cue (level `likely` or more) that governs it. */
export function treeOf(heads: Int32Array, cues: Uint8Array, likely: number): Tree {
  const count = heads.length;
  const low = new Int32Array(count);
  const high = new Int32Array(count);
  const above = new Int32Array(count).fill(-1);
  const via = new Int32Array(count).fill(-1);
  const steps = new Uint8Array(count);
  for (let i = 0; i < count; i++) {
    low[i] = i;
    high[i] = i;
  }
  for (let i = 0; i < count; i++) {
    let at = i;
    for (let step = 1; step <= HIGHEST; step++) {
      const head = heads[at]!;
      if (head < 0) break;
      if (i < low[head]!) low[head] = i;
      if (i > high[head]!) high[head] = i;
      if (above[i]! < 0 && cues[head]! >= likely) {
        above[i] = head;
        via[i] = at;
        steps[i] = step;
      }
      at = head;
    }
  }
  return { heads, low, high, above, via, steps };
}
