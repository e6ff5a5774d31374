import type { Scene } from '../grammar/scene.js';
import { ACCOUNT, isPossessive } from '../hooks/account-words.js';
import type { Run } from '../reading.js';
import type { Adjunct } from './adjunct.js';
import { trimmedContent } from './content-runs.js';
import { isIntroduction } from './introduction.js';

/**
 * What stands in an outlet's account where several are held against each other: up to it, from behind the account before.
 * Null for other adjuncts, and for one that stands before or amid what it accounts for.
 *
 * @example `There are 640 of them by AFP's account, 655 by Tass's.` -> "There are 640 of them", "655"
 */
export function ofAccount(
  scene: Scene,
  { segment: [start, end], clause: [from, to], by }: Adjunct,
): Run[] | null {
  if (by !== 'by-account') return null;
  const { lower, quotation } = scene;
  let begin = from;
  for (let k = from; k < start; k++)
    if (quotation[k] === -1 && isPossessive(lower[k]) && isBreak(lower, k, start))
      begin = breakBehind(lower, k, start);
  const before: Run = [whoClause(scene, begin, start), start];
  if (trimmedContent(scene, before) === null || (begin === from && isIntroduction(scene, before)))
    return null;
  // "The crowd, by Lusa's count, numbered 400"
  const closes = end >= to || /^(?:[.;,]|and|but|or|while)$/.test(lower[end]!);
  return closes && (lower[start - 1] !== ',' || before[0] > from) ? [before] : begin > from ? [before] : null;
}

/** "Lind spoke of Roth, who has won enough votes, by Danas's count": what was counted is told in the clause of "who". */
function whoClause({ lower, quotation }: Scene, begin: number, start: number): number {
  for (let k = start - 2; k > begin; k--) {
    if (quotation[k] !== -1) break;
    // "The ferry, which had left at dawn, carried nine": the clause of "which" is closed before.
    if (lower[k] === ',') return /^(?:who|which)$/.test(lower[k + 1]!) ? k + 1 : begin;
  }
  return begin;
}

const BREAK = /^(?:[,;]|or|and|but|while)$/;

/** Does an account end behind the possessive at `at`: "AFP's account,", "the company's,"? */
const isBreak = (lower: readonly string[], at: number, limit: number): boolean =>
  (ACCOUNT.test(lower[at + 1] ?? '') || BREAK.test(lower[at + 1] ?? '')) && breakBehind(lower, at, limit) > 0;

/** Behind the comma or conjunction that follows the account at `at`, or 0. */
function breakBehind(lower: readonly string[], at: number, limit: number): number {
  let k = at + 1;
  if (!BREAK.test(lower[k]!)) k++;
  if (!BREAK.test(lower[k]!)) return 0;
  while (k < limit && BREAK.test(lower[k]!)) k++;
  return k;
}
