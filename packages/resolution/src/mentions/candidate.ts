import type { Reading, Run } from '../reading.js';
import { trimmed } from './capital-runs.js';

/** A run of capitalised words that may be an outlet's name, with what its rules ask again and again. */
export interface Candidate {
  readonly reading: Reading;
  /** Does a name of the register hold the token? */
  readonly taken: (token: number) => boolean;
  /** The name as it was found, with the leading words that are no part of it. */
  readonly whole: Run;
  /** The name without them, `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly length: number;
  readonly first: string;
  readonly last: string;
  /** The words beside it in lower case, or ''. */
  readonly before: string;
  readonly after: string;
}

export function candidateOf(reading: Reading, whole: Run, taken: (token: number) => boolean): Candidate {
  const { tokens, lower } = reading;
  const [from, to] = trimmed(reading, whole);
  return {
    reading,
    taken,
    whole,
    from,
    to,
    length: to - from,
    first: tokens[from]!.text,
    last: tokens[to - 1]!.text,
    before: lower[from - 1] ?? '',
    after: lower[to] ?? '',
  };
}
