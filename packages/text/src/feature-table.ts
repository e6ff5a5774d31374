/**
 * Weights of a linear model as they are kept in a file and read at run time: an open-addressed table from feature hash
 * to a sparse row of (label, int8 weight). A feature that was never trained is told by a 16-bit fingerprint.
 */
export interface FeatureTable {
  readonly labels: number;
  /** What a weight of 1 stands for. */
  readonly scale: number;
  readonly mask: number;
  readonly fingerprints: Uint16Array;
  /** Row of slot i: `pairs[starts[i]]` to `pairs[starts[i + 1]]`. */
  readonly starts: Uint32Array;
  /** Label in the high byte, weight in the low one. */
  readonly pairs: Int16Array;
}

const MAGIC = 0x31544457; // "WDT1"
const HEADER = 24;

/** Hash 0 would be no fingerprint; the multiplier makes it independent of the slot's bits. */
const fingerprintOf = (hash: number) => (Math.imul(hash, 0x2c1b3c6d) >>> 16) | 1;

/** Most features that {@link addRows} takes at once. */
const MOST = 32;
const slots = new Int32Array(MOST);
const seen = new Uint16Array(MOST);

/**
 * Adds the rows of the first `count` (at most 32) of `hashes` to `scores` (in units of the table's scale). Unknown features
 * add nothing. All fingerprints are fetched before the first is looked at: the processor then waits for them together.
 */
export function addRows(table: FeatureTable, hashes: Int32Array, count: number, scores: Int32Array): void {
  const { fingerprints, mask, starts, pairs } = table;
  for (let f = 0; f < count; f++) {
    const slot = hashes[f]! & mask;
    slots[f] = slot;
    seen[f] = fingerprints[slot]!;
  }
  let left = 0;
  for (let f = 0; f < count; f++) {
    const wanted = fingerprintOf(hashes[f]!);
    let slot = slots[f]!;
    let found = seen[f]!;
    while (found !== wanted && found !== 0) {
      slot = (slot + 1) & mask;
      found = fingerprints[slot]!;
    }
    slots[left] = slot;
    if (found !== 0) left++;
  }
  for (let f = 0; f < left; f++) {
    const slot = slots[f]!;
    const end = starts[slot + 1]!;
    for (let k = starts[slot]!; k < end; k++) {
      const pair = pairs[k]!;
      scores[pair >> 8]! += (pair << 24) >> 24;
    }
  }
}

/**
 * Puts trained rows into a table. Weights past `clip` are held to it, so that outliers do not coarsen all others; rows
 * that round to nothing are left out.
 */
export function buildTable(
  rows: Iterable<readonly [hash: number, weights: Float64Array]>,
  labels: number,
  clip: number,
): FeatureTable {
  const scale = clip / 127;
  const kept = [...rows].filter(([, weights]) => {
    for (let l = 0; l < labels; l++) if (Math.round(weights[l]! / scale) !== 0) return true;
    return false;
  });
  let capacity = 16;
  while (capacity < kept.length * 1.5) capacity *= 2;
  const mask = capacity - 1;
  const fingerprints = new Uint16Array(capacity);
  const rowAt: (Float64Array | undefined)[] = new Array(capacity);
  for (const [hash, weights] of kept) {
    let slot = hash & mask;
    while (fingerprints[slot] !== 0) slot = (slot + 1) & mask;
    fingerprints[slot] = fingerprintOf(hash);
    rowAt[slot] = weights;
  }
  const starts = new Uint32Array(capacity + 1);
  const pairs: number[] = [];
  for (let slot = 0; slot < capacity; slot++) {
    starts[slot] = pairs.length;
    const weights = rowAt[slot];
    if (weights) {
      for (let l = 0; l < labels; l++) {
        const rounded = Math.max(-127, Math.min(127, Math.round(weights[l]! / scale)));
        if (rounded !== 0) pairs.push((l << 8) | (rounded & 255));
      }
    }
  }
  starts[capacity] = pairs.length;
  return { labels, scale, mask, fingerprints, starts, pairs: Int16Array.from(pairs) };
}

/** The table as bytes: header, fingerprints, row lengths, pairs; little-endian. */
export function tableBytes(table: FeatureTable): Uint8Array {
  const capacity = table.mask + 1;
  const bytes = new Uint8Array(HEADER + capacity * 3 + table.pairs.length * 2);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, table.labels, true);
  view.setUint32(8, capacity, true);
  view.setUint32(12, table.pairs.length, true);
  view.setFloat64(16, table.scale, true);
  let at = HEADER;
  for (let i = 0; i < capacity; i++, at += 2) view.setUint16(at, table.fingerprints[i]!, true);
  for (let i = 0; i < table.pairs.length; i++, at += 2) view.setInt16(at, table.pairs[i]!, true);
  for (let i = 0; i < capacity; i++) bytes[at++] = table.starts[i + 1]! - table.starts[i]!;
  return bytes;
}

/** Reads what {@link tableBytes} wrote, from `offset` on. Throws an `Error` on other bytes. */
export function readTable(bytes: Uint8Array, offset = 0): { table: FeatureTable; end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset);
  if (view.getUint32(0, true) !== MAGIC) throw new Error('not a table of weights');
  const labels = view.getUint32(4, true);
  const capacity = view.getUint32(8, true);
  const count = view.getUint32(12, true);
  const scale = view.getFloat64(16, true);
  const from = bytes.byteOffset + offset + HEADER;
  // A copy, as typed arrays of two bytes must begin at an even address.
  const fingerprints = new Uint16Array(bytes.buffer.slice(from, from + capacity * 2));
  const pairs = new Int16Array(bytes.buffer.slice(from + capacity * 2, from + (capacity + count) * 2));
  const starts = new Uint32Array(capacity + 1);
  const lengths = offset + HEADER + (capacity + count) * 2;
  for (let i = 0; i < capacity; i++) starts[i + 1] = starts[i]! + bytes[lengths + i]!;
  return {
    table: { labels, scale, mask: capacity - 1, fingerprints, starts, pairs },
    end: lengths + capacity,
  };
}
