import type { Discrepancy } from '@wirediff/domain';
import { phrase } from '../reading/phrase.js';
import type { Reading } from '../reading/reading.js';

/** A run of words, end exclusive. */
export interface Run {
  readonly first: number;
  readonly end: number;
}

/** Runs that either side has and the other left out, as rows. */
export const omittedRows = (
  a: Reading,
  left: readonly Run[],
  b: Reading,
  right: readonly Run[],
): Discrepancy[] => [
  ...left.map(({ first, end }): Discrepancy => ({ kind: 'omitted_part', a: phrase(a, first, end), b: null })),
  ...right.map(
    ({ first, end }): Discrepancy => ({ kind: 'omitted_part', a: null, b: phrase(b, first, end) }),
  ),
];
