import { mix } from '@wirediff/text';
import type { Sequence } from './sequences.js';
import type { Sheet } from './sheet.js';
import type { Candidate } from './span-candidates.js';
import type { Surroundings } from './span-surroundings.js';
import { EDGE } from './spot.js';

/** The candidate whose features are worked out, and what several groups of them ask for. */
export interface SpanSpot {
  readonly sheet: Sheet;
  readonly sequence: Sequence;
  readonly around: Surroundings;
  readonly candidates: readonly Candidate[];
  /** Number of the candidate in `candidates`. */
  readonly k: number;
  readonly candidate: Candidate;
  /** First and last token, and the one after it, in the passage. */
  readonly first: number;
  readonly last: number;
  readonly after: number;
  /** Its chance and its length, in steps. */
  readonly level: number;
  readonly length: number;
  /** How it stands to quotation marks and to the sentence, see span-edges.ts. */
  quote: number;
  place: number;
  readonly out: Int32Array;
  count: number;
}

/** Writes down feature `id` with its value. A label's features are its own. */
export function put(spot: SpanSpot, id: number, value: number): void {
  spot.out[spot.count++] = mix(mix(1000 + id, spot.candidate.label), value | 0);
}

export const tagOf = ({ sequence, sheet }: SpanSpot, i: number): number =>
  i >= sequence[0] && i < sequence[1] ? sheet.tags[i]! : EDGE;
export const wordOf = ({ sequence, sheet }: SpanSpot, i: number): number =>
  i >= sequence[0] && i < sequence[1] ? sheet.words[i]!.hash : 3;
export const stemOf = ({ sequence, sheet }: SpanSpot, i: number): number =>
  i >= sequence[0] && i < sequence[1] ? sheet.words[i]!.stem : 3;

/** 0 to 4, 5-6, 7-9, 10-14, 15-24, 25-39, 40 and more, as 0 to 10. */
export function steps(n: number): number {
  if (n < 5) return n;
  if (n < 7) return 5;
  if (n < 10) return 6;
  if (n < 15) return 7;
  return n < 25 ? 8 : n < 40 ? 9 : 10;
}

/** A chance as 0 to 11, even steps of its logarithmic odds. */
export const levelOf = (chance: number): number =>
  Math.max(0, Math.min(11, Math.round(6 + 1.2 * Math.log(chance / (1 - chance + 1e-4)))));
