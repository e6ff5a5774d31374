import type { Discrepancy } from '@wirediff/domain';
import { momentsAgree } from '../dates/moment.js';
import type { Quantity } from '../figures/figure.js';
import { nounKinship } from '../figures/noun-kinship.js';
import { phrase } from '../reading/phrase.js';
import type { Reading } from '../reading/reading.js';
import type { Side } from '../reading/side.js';
import { conflictOf } from './conflict-of.js';
import type { Judgement } from './judge.js';

/**
 * A judgement of two clauses without the figures and days that the whole claim of the other side has as well: they contradict no
 * clause of it.
 *
 * @example "lost it in 2024" and "won it in 2011 and lost it in 2024": no contradiction of 2024 and 2011
 */
export function withoutPartnered(judged: Judgement, left: Side, right: Side): Judgement {
  const isTold = ({ kind, a, b }: Discrepancy): boolean =>
    (kind === 'date' || kind === 'number') &&
    a !== null &&
    b !== null &&
    (hasPartner(left.reading, a, right.reading) || hasPartner(right.reading, b, left.reading));
  const discrepancies = judged.discrepancies.filter((row) => !isTold(row));
  if (discrepancies.length === judged.discrepancies.length) return judged;
  const by = conflictOf(discrepancies);
  return by === null
    ? { ...judged, discrepancies, relation: 'paraphrase', by: 'matched-words' }
    : { ...judged, discrepancies, relation: 'conflict', by };
}

function hasPartner(own: Reading, words: string, other: Reading): boolean {
  const isIt = ({ first, end }: { first: number; end: number }) => phrase(own, first, end) === words;
  const moment = own.moments.find(isIt);
  if (moment !== undefined) return other.moments.some((one) => momentsAgree(moment, one) === true);
  const figure = own.quantities.find(isIt);
  return figure !== undefined && other.quantities.some((one) => isSameFigure(figure, one));
}

const isSameFigure = (x: Quantity, y: Quantity): boolean =>
  x.dimension === y.dimension &&
  x.value === y.value &&
  (x.dimension !== 'count' || nounKinship(x.noun, y.noun) >= SAME_NOUN);

const SAME_NOUN = 0.5;
