import type { Discrepancy } from '@wirediff/domain';
import { polarityDifferences } from '../denials/polarity-differences.js';
import { figureConflicts } from '../figure-differences/figure-conflicts.js';
import { numberDifferences } from '../figure-differences/number-differences.js';
import { type Judgement, measure } from '../judging/judge.js';
import { judgeQuotes } from '../judging/judge-quotes.js';
import { withoutPartnered } from '../judging/partnered-figures.js';
import type { Link } from '../links/links.js';
import { match } from '../matching/matching.js';
import type { Reading } from '../reading/reading.js';
import type { Side } from '../reading/side.js';

/**
 * Contradictions of two sentences that the judgement of their surest link does not see: of the whole sentences where clauses were
 * linked, of the clauses where the sentences were linked as wholes.
 *
 * @param isContradicted was a contradiction found already? Then clauses have nothing to add to it
 *
 * @example `a dam burst, leaving eleven missing` and `rescuers were searching for nine people after a dam gave way`, linked by
 *   the dam -> eleven | nine
 */
export function besideTheLink(
  { a, b, i, j }: Link,
  left: readonly Side[],
  right: readonly Side[],
  isContradicted: boolean,
): Judgement[] {
  const [x, y] = [left[i]!, right[j]!];
  if (a.clause !== null || b.clause !== null) return ofSentences(x, y);
  return isContradicted ? [] : ofClauses(x, y);
}

/** Sentences that share less mostly meet in one clause only; so do clauses. */
const LEAST_SHARED = 0.15;

/** Figures, and words that exclude each other, that two sentences have on one thing, each in a clause of its own that was not linked. */
function ofSentences(x: Side, y: Side): Judgement[] {
  const { matching, opposed } = measure(x, y);
  const least = Math.min(matching.coverA, matching.coverB);
  if (least < LEAST_SHARED) return [];
  const numbers = numberDifferences(x.reading, y.reading, figureConflicts(x.reading, y.reading, matching));
  const denials = opposed === null ? [] : polarityDifferences(x.reading, y.reading, matching, opposed);
  const by = numbers.length > 0 ? 'number' : 'negation';
  return contradiction([...numbers, ...denials], by);
}

/**
 * Figures of two clauses: beside all the other figures of their sentences two look less like answers to one question than they are
 * ("nine people died and 40 were hurt when two boats collided off Lunde", "at least twelve people were killed").
 */
function ofClauses(x: Side, y: Side): Judgement[] {
  if (judgeQuotes(x, y) !== null) return [];
  return withFigures(x).flatMap((one) =>
    withFigures(y).flatMap((other) => {
      const matching = match(one, other);
      if (Math.max(matching.coverA, matching.coverB) < LEAST_SHARED) return [];
      const numbers = numberDifferences(one, other, figureConflicts(one, other, matching));
      return contradiction(numbers, 'number')
        .map((judged) => withoutPartnered(judged, x, y))
        .filter(({ relation }) => relation === 'conflict');
    }),
  );
}

/** The clauses of a side that have a figure, or all of it where it has no clauses. */
function withFigures({ reading, clauses }: Side): readonly Reading[] {
  const parts = clauses.length === 0 ? [reading] : clauses.map((clause) => clause.reading);
  return parts.filter(({ figureUnits }) => figureUnits.length > 0);
}

const contradiction = (discrepancies: readonly Discrepancy[], by: string): Judgement[] =>
  discrepancies.length === 0 ? [] : [{ relation: 'conflict', similarity: 0, discrepancies, by, kept: 0 }];
