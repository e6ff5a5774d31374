/**
 * Weights of a linear model with few labels, packed for speed: each slot holds the feature's hash and its weights, a byte
 * each, side by side, so that a look costs one cache miss. (With hash, row start and row in three arrays the parser was
 * three times as slow.)
 */
export interface PackedTable {
  readonly labels: number;
  /** What a weight of 1 stands for. */
  readonly scale: number;
  readonly mask: number;
  /** Ints a slot: one for the hash, one for each four weights. */
  readonly stride: number;
  /** The weights are bytes of 1 to 255 for -127 to 127: without a sign, several can be summed in one int. */
  readonly slots: Int32Array;
  /** One bit for each of four times as many hashes as there are slots, see {@link findRow}. */
  readonly filter: Int32Array;
}

/** What was added to each weight in `slots`. */
export const BIAS = 128;

const MAGIC = 0x31504457; // "WDP1"
const HEADER = 24;

/** 0 marks an empty slot. */
const keyOf = (hash: number) => (hash === 0 ? 1 : hash);

/** Multiplied, a hash gives a bit's place that has nothing to do with its slot. */
const spread = (hash: number) => Math.imul(hash, 0x2c1b3c6d) >>> 7;

/**
 * Place of the weights of `hash` in `slots`, or -1. Half of the features of a text were never trained: the filter, small
 * enough for the processor's cache, sends six of seven of them away before the table is touched.
 */
export function findRow(table: PackedTable, hash: number): number {
  const { filter, mask, slots, stride } = table;
  const bit = spread(hash);
  if ((filter[(bit >>> 5) & (filter.length - 1)]! & (1 << (bit & 31))) === 0) return -1;
  const key = keyOf(hash);
  for (let slot = (hash ^ (hash >>> 15)) & mask; ; slot = (slot + 1) & mask) {
    const found = slots[slot * stride]!;
    if (found === key) return slot * stride + 1;
    if (found === 0) return -1;
  }
}

/** Most features that {@link findRows} takes at once. */
const MOST = 128;
const kept = new Int32Array(MOST);
const places = new Int32Array(MOST);
const keys = new Int32Array(MOST);

/**
 * Writes the places of the weights of the first `count` (at most 128) of `hashes` into `rows`, leaving out those never
 * trained, and returns how many they are. In three loops: the first two have no branch that waits for what memory says,
 * so the processor fetches many slots at once. With one feature after the other, as {@link findRow} does it, the parser
 * took 2,320 ns a token instead of 1,800.
 */
export function findRows(table: PackedTable, hashes: Int32Array, count: number, rows: Int32Array): number {
  const { filter, mask, slots, stride } = table;
  const words = filter.length - 1;
  let left = 0;
  for (let f = 0; f < count; f++) {
    const hash = hashes[f]!;
    const bit = spread(hash);
    kept[left] = hash;
    left += (filter[(bit >>> 5) & words]! >>> (bit & 31)) & 1;
  }
  for (let f = 0; f < left; f++) {
    const hash = kept[f]!;
    const place = ((hash ^ (hash >>> 15)) & mask) * stride;
    places[f] = place;
    keys[f] = slots[place]!;
  }
  let found = 0;
  for (let f = 0; f < left; f++) {
    const key = keyOf(kept[f]!);
    let place = places[f]!;
    let here = keys[f]!;
    while (here !== key && here !== 0) {
      place += stride;
      if (place >= slots.length) place = 0;
      here = slots[place]!;
    }
    if (here === key) rows[found++] = place + 1;
  }
  return found;
}

/**
 * Rounds trained rows to int8 and packs them. Weights past `clip` are held to it, so that a few large ones do not
 * coarsen all others; rows with no weight of at least `least` are left out.
 */
export function packRows(
  rows: Iterable<readonly [hash: number, weights: ArrayLike<number>]>,
  labels: number,
  clip: number,
  least: number,
): Uint8Array {
  const scale = clip / 127;
  const kept: (readonly [number, Int8Array])[] = [];
  for (const [hash, weights] of rows) {
    const row = new Int8Array(labels);
    let largest = 0;
    for (let l = 0; l < labels; l++) {
      largest = Math.max(largest, Math.abs(weights[l]!));
      row[l] = Math.max(-127, Math.min(127, Math.round(weights[l]! / scale)));
    }
    if (largest >= least && row.some((weight) => weight !== 0)) kept.push([hash, row]);
  }
  kept.sort((a, b) => a[0] - b[0]);
  const bytes = new Uint8Array(HEADER + kept.length * (4 + labels));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, labels, true);
  view.setUint32(8, kept.length, true);
  view.setFloat64(16, scale, true);
  kept.forEach(([hash, row], i) => {
    view.setInt32(HEADER + i * 4, hash, true);
    bytes.set(row, HEADER + kept.length * 4 + i * labels);
  });
  return bytes;
}

/** Reads what {@link packRows} wrote, from `offset` on; `end` is where the next part begins. Throws on other bytes. */
export function readPacked(bytes: Uint8Array, offset = 0): { table: PackedTable; end: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset + offset);
  if (view.getUint32(0, true) !== MAGIC) throw new Error('not a table of packed weights');
  const labels = view.getUint32(4, true);
  const count = view.getUint32(8, true);
  const scale = view.getFloat64(16, true);
  const stride = 1 + Math.ceil(labels / 4);
  let capacity = 16;
  while (capacity < count * 1.4) capacity *= 2;
  const slots = new Int32Array(capacity * stride);
  const filter = new Int32Array(capacity >> 3);
  const weights = new Uint8Array(slots.buffer);
  const mask = capacity - 1;
  for (let i = 0; i < count; i++) {
    const hash = view.getInt32(HEADER + i * 4, true);
    let slot = (hash ^ (hash >>> 15)) & mask;
    while (slots[slot * stride] !== 0) slot = (slot + 1) & mask;
    slots[slot * stride] = keyOf(hash);
    const bit = spread(hash);
    filter[(bit >>> 5) & (filter.length - 1)]! |= 1 << (bit & 31);
    const from = HEADER + count * 4 + i * labels;
    const to = (slot * stride + 1) * 4;
    for (let l = 0; l < labels; l++) weights[to + l] = view.getInt8(from + l) + BIAS;
  }
  return {
    table: { labels, scale, mask, stride, slots, filter },
    end: offset + HEADER + count * (4 + labels),
  };
}
