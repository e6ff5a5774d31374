import { readWeights } from '@wirediff/text';
import type { Word } from '../words/words.js';
import type { Reading } from './reading.js';

/** A vector for each word of news English, and what reads them. */
interface Table {
  readonly rows: ReadonlyMap<string, number>;
  readonly dims: number;
  readonly values: Int8Array;
  /** What one step of a row's values is worth; rare words have long vectors, "the" a short one. */
  readonly steps: Float32Array;
}

const FILE = 'meaning-1.bin.gz';
let loaded: Table | null = null;

/** Read when first needed: 1.2 MB, once a process. Throws where the file is missing. */
function table(): Table {
  loaded ??= readTable(readWeights(FILE, import.meta.url));
  return loaded;
}

/** `[rows, dims, bytes of the words]`, the words a line each, a step a row (float32), the values (int8). Little-endian. */
function readTable(bytes: Uint8Array): Table {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [count, dims, length] = [0, 4, 8].map((at) => view.getUint32(at, true)) as [number, number, number];
  const words = new TextDecoder().decode(bytes.subarray(12, 12 + length)).split('\n');
  const from = 12 + length;
  return {
    rows: new Map(words.map((word, row) => [word, row])),
    dims,
    steps: Float32Array.from({ length: count }, (_, row) => view.getFloat32(from + 4 * row, true)),
    values: new Int8Array(bytes.buffer, bytes.byteOffset + from + 4 * count, count * dims),
  };
}

/** What a figure is like as written, the first that fits: "$1.2bn", "40%", "6:20", "7am", "34-year-old", "40km", "2019", "1,200", "4.6", "12", "350". */
const SHAPES: readonly (readonly [string, RegExp])[] = [
  ['#money', /^[^\d]/],
  ['#share', /[%‰]$/],
  ['#clock', /^\d{1,2}(?::\d\d|(?:[:.]\d\d)?[ap]m$)/],
  ['#age', /-/],
  ['#measure', /\p{L}$/u],
  ['#year', /^(?:19|20)\d\d$/],
  ['#many', /,\d{3}|^\d{4,}$/],
  ['#part', /[.,]/],
  ['#few', /^(?:[12]?\d|3[01])$/],
];

function shapeOf(figure: string): string {
  return SHAPES.find(([, shape]) => shape.test(figure))?.[0] ?? '#some';
}

/** What a word is looked up by; words of no weight count here: "was", "had not" and "on Sunday at" tell what kind of fact it is. */
export function meaningKey({ kind, lower }: Word): string | null {
  if (kind === 'mark') return null;
  return kind === 'number' ? shapeOf(lower) : lower;
}

const known = new WeakMap<Reading, Float32Array>();

/**
 * What a text is about, as a direction: the sum of its words' vectors, of length 1; all zero where no word is known.
 * The vectors are those of a sentence encoder (all-MiniLM-L6-v2, Apache-2.0) for single words, turned and weighed so
 * that wordings of one fact point the same way and other facts of its event do not: train/meaning.py.
 *
 * @returns 32 numbers; kept with the reading, not to be written to
 */
export function meaningOf(reading: Reading): Float32Array {
  const made = known.get(reading) ?? directionOf(reading.words);
  known.set(reading, made);
  return made;
}

/** The same for some words of a text: what stands around a figure, what is counted. */
export function directionOf(list: readonly Word[]): Float32Array {
  const { rows, dims, values, steps } = table();
  const sum = new Float32Array(dims);
  for (const word of list) {
    const row = rows.get(meaningKey(word) ?? '');
    if (row === undefined) continue;
    for (let k = 0; k < dims; k++) sum[k]! += values[row * dims + k]! * steps[row]!;
  }
  const length = Math.hypot(...sum);
  if (length > 0) for (let k = 0; k < dims; k++) sum[k]! /= length;
  return sum;
}

/**
 * How near two texts are in what they are about, -1 to 1 (cosine), whatever their words: "introduced interim management at the
 * bank" and "the lender was placed under an administrator" share none.
 */
export const nearness = (a: Reading, b: Reading): number => dot(meaningOf(a), meaningOf(b));

/** The cosine of two directions that {@link meaningOf} gave. */
export function dot(x: Float32Array, y: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < x.length; k++) sum += x[k]! * y[k]!;
  return sum;
}

/** Of a direction's numbers the first ones tell most; so many are looked at before the others. */
const HEAD = 12;

/** Length of a direction without its first numbers. */
export function restOf(direction: Float32Array): number {
  const rest = direction.subarray(HEAD);
  return Math.sqrt(dot(rest, rest));
}

/**
 * Is the cosine of two directions at least so high? Most are told apart by their first numbers: the others add no more than
 * their lengths.
 *
 * @param restX what {@link restOf} gives for `x`
 */
export function isWithin(
  x: Float32Array,
  restX: number,
  y: Float32Array,
  restY: number,
  least: number,
): boolean {
  let head = 0;
  for (let k = 0; k < HEAD; k++) head += x[k]! * y[k]!;
  // A hair for rounding.
  if (head + restX * restY < least - 1e-6) return false;
  return dot(x, y) >= least;
}
