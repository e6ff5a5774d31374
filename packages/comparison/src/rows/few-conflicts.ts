import type { Comparison } from '@wirediff/domain';

/** Past so many, conflicts of two articles are mostly pairs that speak of different things. */
const MOST_CONFLICTS = 3;

/**
 * Keeps the surest conflicts and drops the rows of the others: wrongly calling two agencies at odds costs more than a
 * missing row. A headline that has the figure of its text has no conflict of its own.
 */
export function fewConflicts(
  rows: readonly Comparison[],
  isHeadline: (row: Comparison) => boolean,
): Comparison[] {
  const conflicts = rows
    .filter(({ relation }) => relation === 'conflict')
    .sort((x, y) => y.confidence - x.confidence || x.a.index - y.a.index || x.b.index - y.b.index);
  const told = new Set(conflicts.filter((one) => !isHeadline(one)).map(({ by }) => by));
  const kept = new Set(
    conflicts.filter((one) => !isHeadline(one) || !told.has(one.by)).slice(0, MOST_CONFLICTS),
  );
  return rows.filter((one) => one.relation !== 'conflict' || kept.has(one));
}
