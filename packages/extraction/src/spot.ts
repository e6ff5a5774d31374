import type { Word } from '@wirediff/text';
import type { Sheet } from './sheet.js';

/** The token whose features are worked out, the sequence around it, and what several groups of features ask for. */
export interface Spot {
  readonly sheet: Sheet;
  readonly i: number;
  readonly from: number;
  readonly to: number;
  /** Tags of the token, of the next one and the one before. */
  readonly t0: number;
  readonly t1: number;
  readonly u1: number;
  /** How the token stands to quotation marks, see quotation-features.ts. */
  state: number;
  readonly inQuote: number;
  /** What lies between the token and its nearest likely cues, see cue-features.ts. */
  leftKey: number;
  rightKey: number;
}

/** The tag of what lies outside of the sequence. */
export const EDGE = 60;
const NO_CUE = 5;
const NO_WORD: Word = {
  lower: '',
  hash: 3,
  stem: 3,
  prefix: 3,
  suffix1: 3,
  suffix2: 3,
  suffix3: 3,
  shape: 12,
};

export const wordAt = ({ from, sheet, to }: Spot, k: number): Word =>
  k >= from && k < to ? sheet.words[k]! : NO_WORD;
export const tagAt = ({ from, sheet, to }: Spot, k: number): number =>
  k >= from && k < to ? sheet.tags[k]! : EDGE;
export const cueAt = ({ from, sheet, to }: Spot, k: number): number =>
  k >= from && k < to ? sheet.cues[k]! : NO_CUE;

/** 0, 1, 2, 3, 4, 5-6, 7-9, 10-14, 15-24, 25 and more, as 0 to 9. */
export function bucket(n: number): number {
  if (n < 5) return n;
  if (n < 7) return 5;
  if (n < 10) return 6;
  if (n < 15) return 7;
  return n < 25 ? 8 : 9;
}
export const least = (a: number, b: number) => Math.min(a, b);
