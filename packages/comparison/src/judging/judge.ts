import type { Discrepancy, Relation } from '@wirediff/domain';
import { beforeAndAfter } from '../date-differences/before-after.js';
import { dateConflicts } from '../date-differences/date-conflicts.js';
import { dateDifferences } from '../date-differences/date-differences.js';
import { openEndDifference } from '../date-differences/open-ended.js';
import { denials } from '../denials/denials.js';
import { deniedByOne } from '../denials/denied-by-one.js';
import { opposedWords } from '../denials/opposed-words.js';
import { turnedByCut } from '../denials/turned-quotes.js';
import { droppedBound } from '../figure-differences/dropped-bounds.js';
import { figureConflicts } from '../figure-differences/figure-conflicts.js';
import {
  type FigurePair,
  numberDifferences,
  opposedFigures,
} from '../figure-differences/number-differences.js';
import { wholeAgainstPart } from '../figure-differences/whole-against-part.js';
import { features } from '../matching/features.js';
import { type Kept, keptWords } from '../matching/kept-words.js';
import { type Matching, match } from '../matching/matching.js';
import { SAME, SIMILARITY, sigmoid, weigh } from '../matching/weights.js';
import { kindDifferences, nameDifferences } from '../name-differences/name-differences.js';
import { nationalityDifference } from '../name-differences/nationalities.js';
import { speakerDifference } from '../name-differences/speaker-differences.js';
import { swappedRoles } from '../name-differences/swapped-roles.js';
import { plainWords } from '../reading/plain-words.js';
import type { Reading } from '../reading/reading.js';
import type { Side } from '../reading/side.js';
import { cutParts } from '../wording/cut-parts.js';
import { loadedDifferences } from '../wording/loaded-differences.js';
import { modalityDifferences } from '../wording/modality-differences.js';
import { droppedConditions, droppedDetails } from '../wording/omitted-parts.js';
import { conflictOf } from './conflict-of.js';

/** What was found out about two sides. */
export interface Judgement {
  readonly relation: Relation;
  /** 0 to 1. */
  readonly similarity: number;
  readonly discrepancies: readonly Discrepancy[];
  readonly by: string;
  /** Share of the shorter side's words that the other has in the same order, 0 to 1. */
  readonly kept: number;
}

/** Two sides laid side by side, before anything is decided: cheap enough for every candidate pair. */
export interface Measure {
  readonly matching: Matching;
  /** Figures of one thing that disagree. */
  readonly figures: readonly FigurePair[];
  /** Places of two words that exclude each other ("open", "closed"), or null. */
  readonly opposed: readonly [a: number, b: number] | null;
}

export function measure(a: Side, b: Side, matching: Matching = match(a.reading, b.reading)): Measure {
  return {
    matching,
    figures: opposedFigures(a.reading, b.reading, matching),
    opposed: opposedWords(a.reading, b.reading, matching),
  };
}

/** How alike two sides are worded. */
export interface Likeness {
  /** 0 (nothing shared) to 1 (the same words). */
  readonly similarity: number;
  /** Probability that both say the same, 0 to 1. */
  readonly same: number;
}

export function likeness(a: Side, b: Side, { matching }: Measure, kept?: Kept): Likeness {
  if (isSameWords(a.reading, b.reading)) return { similarity: 1, same: 1 };
  const found = features(a.reading, b.reading, matching, kept);
  return {
    similarity: Math.min(0.99, Math.max(0, weigh(SIMILARITY, found))),
    same: sigmoid(weigh(SAME, found)),
  };
}

/** The same words in the same order, marks and capitals aside? */
function isSameWords(a: Reading, b: Reading): boolean {
  const [x, y] = [plainWords(a).lower, plainWords(b).lower];
  return x.length === y.length && x.every((word, i) => word === y[i]);
}

/** From here on the words of the shorter side are the other's, cut or lightly reworded. */
export const KEPT_OF_QUOTE = 0.7;
const KEPT_OF_PROSE = 0.8;
const KEPT_OF_LONGER = 0.7;

/** From here on one side is told nearly whole by the other; below, what is missing is mostly another matter. */
const DETAIL_COVER = 0.9;

/**
 * Judges two sides that are taken to speak of the same matter: how they stand to each other, and what differs.
 */
export function judge(a: Side, b: Side, measured: Measure = measure(a, b)): Judgement {
  const { matching } = measured;
  const [left, right] = [a.reading, b.reading];
  const identical = isSameWords(left, right);
  const kept = keptWords(left, right);
  const { similarity } = likeness(a, b, measured, kept);
  const done = (relation: Relation, discrepancies: readonly Discrepancy[], by: string): Judgement => ({
    relation,
    similarity,
    discrepancies,
    by,
    kept: kept.share,
  });
  const quoted = a.quote !== 'indirect' && b.quote !== 'indirect';
  // Prose is near verbatim only where neither side says much more; a quote may be cut as short as one likes.
  const near = quoted
    ? kept.share >= KEPT_OF_QUOTE
    : (kept.share >= KEPT_OF_PROSE && kept.ofLonger >= KEPT_OF_LONGER) || isReordered(left, right);
  const speaker = (near && quoted) || identical ? speakerDifference(a.speaker, b.speaker) : null;
  const otherMouth = speaker?.conflict === true && !a.pronoun && !b.pronoun;
  const speakers = speaker === null ? [] : [speaker.row];
  if (identical) {
    const denied = deniedByOne(left, right);
    if (denied !== null) return done('conflict', [denied, ...speakers], 'negation');
    return otherMouth
      ? done('conflict', speakers, 'another-mouth')
      : done('verbatim', speakers, 'same-words');
  }
  const figures = numberDifferences(left, right, figureConflicts(left, right, matching));
  const part = figures.length === 0 ? wholeAgainstPart(left, right, matching) : null;
  const numbers = part === null ? figures : [part];
  const days = dateDifferences(left, right, dateConflicts(left, right, matching));
  const ends = days.length === 0 && isToldAlike(matching) ? openEndDifference(left, right) : null;
  const order = days.length === 0 && ends === null ? beforeAndAfter(left, right, matching) : null;
  const told = ends !== null ? [ends] : order !== null ? [order] : days;
  // "this morning" in one quote is one morning, whenever it was printed.
  const dates = near && quoted ? told.filter((row) => row.a?.toLowerCase() !== row.b?.toLowerCase()) : told;
  const found = nameDifferences(left, right, matching);
  const kinds = found.length > 0 ? found : otherNames(left, right, matching);
  const denied = denials(left, right, matching, measured.opposed);
  const negations = denied.length === 0 && near && quoted ? turnedByCut(a, b, kept) : denied;
  // "acquitted" and "convicted" of one charge is told once, as what one denies and the other affirms.
  const names = kinds.filter((row) => !negations.some(({ a: x, b: y }) => x === row.a && y === row.b));
  const parts = near && quoted ? cutParts(left, right, kept) : lostParts(left, right, matching);
  const omitted = parts.filter((row) => !isToldByDenial(row, negations));
  const lost = modalityDifferences(left, right, matching).filter((doubt) => !isCutAway(doubt, omitted));
  const bound = lost.length === 0 ? droppedBound(left, right, matching) : null;
  const doubts = bound === null ? lost : [bound];
  const rest = [...doubts, ...loadedDifferences(a, b, matching), ...omitted];
  const all = [...numbers, ...dates, ...names, ...speakers, ...negations, ...rest];
  const conflict = conflictOf(all);
  if (conflict !== null) return done('conflict', all, conflict);
  if (otherMouth) return done('conflict', all, 'another-mouth');
  return near
    ? done('near_verbatim', all, quoted ? 'kept-quote' : 'kept-words')
    : done('paraphrase', all, 'matched-words');
}

/** Nearly the same words in whatever order: "In March the mill at Brenn closed", "The mill at Brenn closed in March". */
function isReordered(a: Reading, b: Reading): boolean {
  const [x, y] = [plainWords(a).lower, plainWords(b).lower];
  const left = [...y];
  const shared = x.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  }).length;
  return (
    shared >= LEAST_REORDERED &&
    shared >= KEPT_OF_PROSE * Math.min(x.length, y.length) &&
    shared >= KEPT_OF_LONGER * Math.max(x.length, y.length)
  );
}

/** "said on Friday" and "on Friday said" are no wording of anybody's. */
const LEAST_REORDERED = 5;

/** Both sides must tell so much of the other that what they say of its end is said of one thing. */
const LEAST_COVER_OF_ENDS = 0.4;

const isToldAlike = ({ coverA, coverB }: Matching): boolean =>
  Math.max(coverA, coverB) >= LEAST_COVER_OF_ENDS;

/** Two kinds of thing, or two nations, in one place; or who did it to whom turned round. */
function otherNames(a: Reading, b: Reading, matching: Matching): Discrepancy[] {
  const kinds = kindDifferences(a, b, matching);
  if (kinds.length > 0) return kinds;
  const other = nationalityDifference(a, b, matching) ?? swappedRoles(a, b, matching);
  return other === null ? [] : [other];
}

/** Conditions always; other details only where one side is told nearly whole by the other. */
function lostParts(a: Reading, b: Reading, matching: Matching): Discrepancy[] {
  const conditions = droppedConditions(a, b, matching);
  if (Math.max(matching.coverA, matching.coverB) < DETAIL_COVER) return conditions;
  const isTold = (row: Discrepancy) => conditions.some((one) => one.a === row.a && one.b === row.b);
  return [...conditions, ...droppedDetails(a, b, matching).filter((row) => !isTold(row))];
}

/** "neither confirm nor" is what the denial was lost with: one difference, told once. */
function isToldByDenial({ a, b }: Discrepancy, negations: readonly Discrepancy[]): boolean {
  return negations.some(({ a: x, b: y }) =>
    a === null ? b !== null && y?.includes(b) === true : x?.includes(a) === true,
  );
}

/**
 * Does a doubt stand inside a part that was cut whole? Then what was kept is as sure as it was. A doubt at the end of
 * the cut part belongs to what follows: "at this stage there is nothing" without "at this stage".
 */
function isCutAway({ a, b }: Discrepancy, omitted: readonly Discrepancy[]): boolean {
  return omitted.some((part) => {
    const [whole, doubt] = a === null ? [part.b, b] : [part.a, a];
    return whole !== null && doubt !== null && whole.includes(doubt) && !whole.endsWith(doubt);
  });
}
