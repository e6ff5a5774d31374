import type { Discrepancy } from '@wirediff/domain';
import type { Moment } from '../dates/moment.js';
import { phrase } from '../reading/phrase.js';
import type { Reading } from '../reading/reading.js';

/** Two dates, one of each text, that disagree. */
export interface MomentPair {
  readonly a: Moment;
  readonly b: Moment;
}

/**
 * Dates that disagree as rows of a comparison, in the words of their texts.
 *
 * @example "The ferry left on Monday" and "It sailed on Thursday" -> date "Monday" | "Thursday"
 */
export function dateDifferences(a: Reading, b: Reading, pairs: readonly MomentPair[]): Discrepancy[] {
  return pairs.map(({ a: x, b: y }) => ({
    kind: 'date',
    a: phrase(a, x.first, x.end),
    b: phrase(b, y.first, y.end),
  }));
}
