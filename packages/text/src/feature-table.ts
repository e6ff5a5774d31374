/**
 * Weights of a linear model with many labels, as they are kept in a file and read at run time: a hash table whose buckets lie
 * one behind the other. A row is a head (13 bits of the feature's hash, by which a feature that was never trained is told,
 * and the number of its weights) and its weights, two bytes each (label and int8). Half of a look's time is waiting for
 * memory: with fingerprint, place of the row and row in three arrays the tagger took half as long again on real copy.
 */
export interface FeatureTable {
  readonly labels: number;
  /** What a weight of 1 stands for. */
  readonly scale: number;
  readonly mask: number;
  /** Bucket i: `cells[starts[i]]` to `cells[starts[i + 1]]`. */
  readonly starts: Uint32Array;
  readonly cells: Int16Array;
}

const MAGIC = 0x32544457; // "WDT2"
const HEADER = 24;
/** A longer row is kept as several of the same fingerprint. */
const LONGEST = 8;

/**
 * By what rows of one bucket are told apart; two features of one bucket and one fingerprint are one. The multiplier makes it
 * independent of the bucket's bits.
 */
export const fingerprintOf = (hash: number) => (Math.imul(hash, 0x2c1b3c6d) >>> 19) << 3;

/** Most features that {@link addRows} takes at once. */
const MOST = 32;
const froms = new Int32Array(MOST);
const ends = new Int32Array(MOST);
const heads = new Int32Array(MOST);

/**
 * Adds the rows of the first `count` (at most 32) of `hashes` to `scores` (in units of the table's scale). Unknown features
 * add nothing. The first heads of all buckets are fetched before one is looked at: the processor then waits for them together.
 */
export function addRows(table: FeatureTable, hashes: Int32Array, count: number, scores: Int32Array): void {
  const { cells, mask, starts } = table;
  for (let f = 0; f < count; f++) {
    const bucket = hashes[f]! & mask;
    froms[f] = starts[bucket]!;
    ends[f] = starts[bucket + 1]!;
  }
  for (let f = 0; f < count; f++) heads[f] = cells[froms[f]!]!;
  for (let f = 0; f < count; f++) {
    const wanted = fingerprintOf(hashes[f]!);
    const end = ends[f]!;
    let head = heads[f]!;
    for (let at = froms[f]!; at < end; head = cells[at]!) {
      const next = at + 2 + (head & 7);
      if ((head & 0xfff8) === wanted) {
        for (let k = at + 1; k < next; k++) {
          const pair = cells[k]!;
          scores[pair >> 8]! += (pair << 24) >> 24;
        }
      }
      at = next;
    }
  }
}

/**
 * Puts trained rows into a table, as bytes that {@link readTable} reads: header, lengths of the buckets, cells; little-endian.
 * Weights past `clip` are held to it, so that outliers do not coarsen all others; rows that round to nothing are left out.
 */
export function tableBytes(
  rows: Iterable<readonly [hash: number, weights: ArrayLike<number>]>,
  labels: number,
  clip: number,
): Uint8Array {
  const scale = clip / 127;
  const kept: (readonly [hash: number, pairs: readonly number[]])[] = [];
  for (const [hash, weights] of rows) {
    const pairs: number[] = [];
    for (let l = 0; l < labels; l++) {
      const rounded = Math.max(-127, Math.min(127, Math.round(weights[l]! / scale)));
      if (rounded !== 0) pairs.push((l << 8) | (rounded & 255));
    }
    if (pairs.length > 0) kept.push([hash, pairs]);
  }
  let buckets = 16;
  while (buckets < kept.length * 0.75) buckets *= 2;
  const cells: number[][] = Array.from({ length: buckets }, () => []);
  for (const [hash, pairs] of kept.sort((a, b) => a[0] - b[0])) {
    for (let k = 0; k < pairs.length; k += LONGEST) {
      const part = pairs.slice(k, k + LONGEST);
      cells[hash & (buckets - 1)]!.push(fingerprintOf(hash) | (part.length - 1), ...part);
    }
  }
  const all = cells.flat();
  const bytes = new Uint8Array(HEADER + buckets * 2 + all.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, labels, true);
  view.setUint32(8, buckets, true);
  view.setUint32(12, all.length, true);
  view.setFloat64(16, scale, true);
  cells.forEach(({ length }, i) => {
    view.setUint16(HEADER + i * 2, length, true);
  });
  all.forEach((cell, i) => {
    view.setUint16(HEADER + (buckets + i) * 2, cell, true);
  });
  return bytes;
}

/** Reads what {@link tableBytes} wrote. Throws an `Error` on other bytes. */
export function readTable(bytes: Uint8Array): FeatureTable {
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  if (view.getUint32(0, true) !== MAGIC) throw new Error('not a table of weights');
  const labels = view.getUint32(4, true);
  const buckets = view.getUint32(8, true);
  const count = view.getUint32(12, true);
  const scale = view.getFloat64(16, true);
  const from = bytes.byteOffset + HEADER + buckets * 2;
  // A copy, as typed arrays of two bytes must begin at an even address. One cell more: a look at an empty last bucket stays inside.
  const cells = new Int16Array(count + 1);
  cells.set(new Int16Array(bytes.buffer.slice(from, from + count * 2)));
  const starts = new Uint32Array(buckets + 1);
  for (let i = 0; i < buckets; i++) starts[i + 1] = starts[i]! + view.getUint16(HEADER + i * 2, true);
  return { labels, scale, mask: buckets - 1, starts, cells };
}
