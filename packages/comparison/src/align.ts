import type { DiffSegment, Discrepancy, Relation } from '@wirediff/domain';
import { judge, likeness, measure } from './judging/judge.js';
import { textSide } from './reading/side.js';
import { turnDiscrepancy } from './reading/turn-discrepancy.js';
import { wordDiff } from './words/word-diff.js';

/** Two bare texts held against each other. */
export interface Alignment {
  readonly relation: Relation;
  /** 0 (nothing shared) to 1 (the same words). */
  readonly similarity: number;
  /** Probability that both say the same, 0 to 1; 0.5 and more is yes. */
  readonly same: number;
  readonly discrepancies: readonly Discrepancy[];
  readonly diff: readonly DiffSegment[];
}

/**
 * Holds two texts against each other, without knowing who said them. `align(b, a)` is `align(a, b)` turned round.
 *
 * @example "12 people died in the blast" and "The blast killed 21 people" -> conflict, number 12 | 21
 */
export function align(a: string, b: string): Alignment {
  if (a > b) {
    const { discrepancies, ...turned } = align(b, a);
    return { ...turned, discrepancies: discrepancies.map(turnDiscrepancy), diff: wordDiff(a, b) };
  }
  const [left, right] = [textSide(a), textSide(b)];
  const measured = measure(left, right);
  const judged = judge(left, right, measured);
  const { similarity, same } = likeness(left, right, measured);
  const linked = same >= 0.5 || judged.relation === 'verbatim' || judged.relation === 'near_verbatim';
  return {
    relation: linked ? judged.relation : 'unrelated',
    similarity,
    same,
    discrepancies: linked ? judged.discrepancies : [],
    diff: wordDiff(a, b),
  };
}
