import { type PackedTable, readPacked, readWeights } from '@wirediff/text';
import { follows, LABELS } from './labels.js';
import type { SpanModel } from './span-model.js';

/** The trained model: all that `npm run train` writes, see weights/MODEL_CARD.md. */
export interface Model {
  /** Goes into `by` of every attribution. */
  readonly name: string;
  /** How often a word heads a cue, 0 to 4, by {@link cueKey}. */
  readonly cueLevels: ReadonlyMap<number, number>;
  readonly labelling: PackedTable;
  readonly spans: SpanModel;
  readonly linking: PackedTable;
  /** Exponentials of the transition weights: for each class of token LABELS x LABELS. */
  readonly factors: Float64Array;
  /** Raw certainty from which a confidence holds, both rising. */
  readonly calibration: readonly (readonly [raw: number, confidence: number])[];
}

/** What stands before the tables in the file, as JSON. */
export interface Header {
  readonly name: string;
  readonly cueLevels: readonly (readonly [number, number])[];
  readonly transitions: readonly number[];
  readonly slopes: readonly number[];
  readonly offsets: readonly number[];
  readonly calibration: readonly (readonly [number, number])[];
}

const FILE = 'attributions-1.bin.gz';

let loaded: Model | null = null;

/** The committed model, read at first use (80 ms). Throws where the file is missing. */
export function model(): Model {
  loaded ??= readModel(readWeights(FILE, import.meta.url));
  return loaded;
}

/** Reads what {@link modelBytes} wrote. */
export function readModel(bytes: Uint8Array): Model {
  const length = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + length))) as Header;
  const { end, table: labelling } = readPacked(bytes, 4 + length);
  const { end: spansEnd, table: linking } = readPacked(bytes, end);
  const { table } = readPacked(bytes, spansEnd);
  return {
    name: header.name,
    cueLevels: new Map(header.cueLevels),
    labelling,
    linking,
    spans: { table, slopes: header.slopes, offsets: header.offsets },
    factors: factorsOf(header.transitions),
    calibration: header.calibration,
  };
}

/** The model as one file: length of the header, header, the tables of labeller, linker and spans. */
export function modelBytes(header: Header, tables: readonly Uint8Array[]): Uint8Array {
  const head = new TextEncoder().encode(JSON.stringify(header));
  const bytes = new Uint8Array(4 + head.length + tables.reduce((sum, { length }) => sum + length, 0));
  new DataView(bytes.buffer).setUint32(0, head.length, true);
  bytes.set(head, 4);
  let at = 4 + head.length;
  for (const table of tables) {
    bytes.set(table, at);
    at += table.length;
  }
  return bytes;
}

/** What a transition multiplies a path's weight by; 0 where {@link follows} forbids it. */
export function factorsOf(transitions: ArrayLike<number>): Float64Array {
  return Float64Array.from(transitions, (weight, i) =>
    follows(Math.floor(i / LABELS) % LABELS, i % LABELS) ? Math.exp(weight) : 0,
  );
}
