import { conflictOf } from '../judging/conflict-of.js';
import type { Judgement } from '../judging/judge.js';
import type { Link } from '../links/links.js';
import { gramsShared } from '../matching/features.js';
import { match } from '../matching/matching.js';
import { logit, sigmoid, weighed } from '../matching/weights.js';
import type { Reading } from '../reading/reading.js';
import type { Side } from '../reading/side.js';
import { ROW_AGREES, ROW_CONTRADICTS, ROW_FEATURES, type RowFeatures } from './row-weights.js';

/**
 * What speaks for a row being right: for two claims telling one thing where they agree, for a true contradiction where they do
 * not.
 *
 * @param link the surest of those that the row was judged from
 */
export function rowFeatures(link: Link, left: Side, right: Side, judged: Judgement): RowFeatures {
  const { a, b, measured, score, margins } = link;
  const [x, y] = [a.side.reading, b.side.reading];
  const { coverA, coverB, matches } = measured.matching;
  const isWhole = a.clause === null && b.clause === null;
  const whole = isWhole ? measured.matching : match(left.reading, right.reading);
  const rest = Math.min((1 - coverA) * x.weight, (1 - coverB) * y.weight);
  const shared = matches.map((m) => m.closeness * Math.min(x.units[m.a]!.weight, y.units[m.b]!.weight));
  const isConflict = judged.relation === 'conflict';
  const kind = isConflict ? conflictOf(judged.discrepancies) : null;
  return {
    link: logit(score),
    behind: margins[0],
    ahead: margins[1],
    least: Math.min(whole.coverA, whole.coverB),
    most: Math.max(whole.coverA, whole.coverB),
    rest: Math.log1p(rest),
    rarest: Math.max(0, ...shared) / RAREST,
    grams: gramsShared(x, y),
    figures: matches.filter((m) => x.units[m.a]!.kind === 'figure').length / 2,
    names: matches.filter((m) => x.inName[m.a] && y.inName[m.b]).length / 3,
    opposed: measured.figures.length / 2,
    denied: flag(denies(x) !== denies(y)),
    quoted: flag(left.quote === 'direct' || right.quote === 'direct'),
    spoken: flag(left.speaker !== null && right.speaker !== null),
    apart: Math.abs(left.place - right.place),
    kept: judged.relation === 'paraphrase' || isConflict ? 0 : 1,
    title: flag((left.claim?.field === 'title') !== (right.claim?.field === 'title')),
    number: flag(kind === 'number'),
    date: flag(kind === 'date'),
    mouth: flag(judged.by === 'another-mouth'),
    parts: judged.discrepancies.length / 2,
  };
}

/** About the weight of the rarest words. */
const RAREST = 8;

const flag = (is: boolean) => (is ? 1 : 0);

const denies = ({ polarity }: Reading) => polarity.negations.length > 0;

/**
 * How often such rows are right: two claims that tell one thing, or that truly contradict each other. Fitted by train/rows.mjs on rows
 * that readers judged one by one (MEASURED.md).
 *
 * @returns 0 to 1
 */
export function rowOdds(found: RowFeatures, isConflict: boolean): number {
  const weights = isConflict ? ROW_CONTRADICTS : ROW_AGREES;
  return Math.min(MOST_SURE, sigmoid(weighed(ROW_FEATURES, weights, found)));
}

/** Of the surest rows six in a hundred were not called right. */
const MOST_SURE = 0.99;
