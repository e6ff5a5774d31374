import type { Discrepancy, Relation } from '@wirediff/domain';
import { dateConflicts } from './date-conflicts.js';
import { dateDifferences, type MomentPair, opposedMoments } from './date-differences.js';
import { features } from './features.js';
import { figureConflicts } from './figure-conflicts.js';
import { type Kept, keptWords } from './kept-words.js';
import { loadedCueDifference, loadedDifferences } from './loaded-differences.js';
import { type Matching, match } from './matching.js';
import { modalityDifferences } from './modality-differences.js';
import { kindDifferences, nameDifferences } from './name-differences.js';
import { nationalityDifference } from './nationalities.js';
import { type FigurePair, numberDifferences, opposedFigures } from './number-differences.js';
import { cutParts, droppedConditions, droppedDetails } from './omitted-parts.js';
import { openEndDifference } from './open-ended.js';
import { opposedWords } from './opposed-words.js';
import { plainWords } from './plain-words.js';
import { polarityDifferences, stateDifference } from './polarity-differences.js';
import { type Reading, read } from './reading.js';
import type { Side } from './side.js';
import { speakerDifference } from './speaker-differences.js';
import { turnedByCut } from './turned-quotes.js';
import { SAME, SIMILARITY, sigmoid, weigh } from './weights.js';
import { wholeAgainstPart } from './whole-against-part.js';

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
  /** Figures and dates of one thing that disagree. */
  readonly figures: readonly FigurePair[];
  readonly moments: readonly MomentPair[];
  /** Places of two words that exclude each other ("open", "closed"), or null. */
  readonly opposed: readonly [a: number, b: number] | null;
}

export function measure(a: Side, b: Side, matching: Matching = match(a.reading, b.reading)): Measure {
  return {
    matching,
    figures: opposedFigures(a.reading, b.reading, matching),
    moments: opposedMoments(a.reading, b.reading, matching),
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
const KEPT_OF_QUOTE = 0.7;
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
    : kept.share >= KEPT_OF_PROSE && kept.ofLonger >= KEPT_OF_LONGER;
  const speaker = (near && quoted) || identical ? speakerDifference(a.speaker, b.speaker) : null;
  const otherMouth = speaker?.conflict === true && !a.pronoun && !b.pronoun;
  const speakers = speaker === null ? [] : [speaker.row];
  if (identical) {
    return otherMouth
      ? done('conflict', speakers, 'another-mouth')
      : done('verbatim', speakers, 'same-words');
  }
  const figures = numberDifferences(left, right, figureConflicts(left, right, matching));
  const part = figures.length === 0 ? wholeAgainstPart(left, right, matching) : null;
  const numbers = part === null ? figures : [part];
  const days = dateDifferences(left, right, dateConflicts(left, right, matching));
  const ends = days.length === 0 && isToldAlike(matching) ? openEndDifference(left, right) : null;
  const told = ends === null ? days : [ends];
  // "this morning" in one quote is one morning, whenever it was printed.
  const dates = near && quoted ? told.filter((row) => row.a?.toLowerCase() !== row.b?.toLowerCase()) : told;
  const found = nameDifferences(left, right, matching);
  const kinds = found.length > 0 ? found : otherNames(left, right, matching);
  const denied = denials(left, right, measured);
  const negations = denied.length === 0 && near && quoted ? turnedByCut(a, b, kept) : denied;
  // "acquitted" and "convicted" of one charge is told once, as what one denies and the other affirms.
  const names = kinds.filter((row) => !negations.some(({ a: x, b: y }) => x === row.a && y === row.b));
  const omitted = near && quoted ? cutParts(left, right, kept) : lostParts(left, right, matching);
  const doubts = modalityDifferences(left, right, matching).filter((doubt) => !isCutAway(doubt, omitted));
  const rest = [...doubts, ...loadedDifferences(a, b, matching), ...omitted];
  const all = [...numbers, ...dates, ...names, ...speakers, ...negations, ...rest];
  if (numbers.length > 0) return done('conflict', all, 'number');
  if (dates.length > 0) return done('conflict', all, 'date');
  if (negations.length > 0) return done('conflict', all, 'negation');
  if (names.length > 0) return done('conflict', all, 'name');
  if (otherMouth) return done('conflict', all, 'another-mouth');
  return near
    ? done('near_verbatim', all, quoted ? 'kept-quote' : 'kept-words')
    : done('paraphrase', all, 'matched-words');
}

/** Both sides must tell so much of the other that what they say of its end is said of one thing. */
const LEAST_COVER_OF_ENDS = 0.4;

const isToldAlike = ({ coverA, coverB }: Matching): boolean =>
  Math.max(coverA, coverB) >= LEAST_COVER_OF_ENDS;

/** Words as they stand must be nearer than words read for what they mean. */
const SAME_WORD = 0.85;

/** What one side denies and the other affirms; where turns of phrase hide it, in the words as they stand. */
function denials(a: Reading, b: Reading, { matching, opposed }: Measure): Discrepancy[] {
  const found = polarityDifferences(a, b, matching, opposed);
  if (found.length > 0) return found;
  const [x, y] = [a.literal(), b.literal()];
  const plain = [a, b].some(({ turns }) => turns.some(({ head }) => head !== null)) ? match(x, y) : matching;
  const denied = plain === matching ? [] : polarityDifferences(x, y, plain, null, SAME_WORD);
  if (denied.length > 0) return denied;
  const state = stateDifference(a, b, matching);
  return state === null ? [] : [state];
}

/** Two kinds of thing, or two nations, in one place. */
function otherNames(a: Reading, b: Reading, matching: Matching): Discrepancy[] {
  const kinds = kindDifferences(a, b, matching);
  if (kinds.length > 0) return kinds;
  const nation = nationalityDifference(a, b, matching);
  return nation === null ? [] : [nation];
}

/** Conditions always; other details only where one side is told nearly whole by the other. */
function lostParts(a: Reading, b: Reading, matching: Matching): Discrepancy[] {
  const conditions = droppedConditions(a, b, matching);
  if (Math.max(matching.coverA, matching.coverB) < DETAIL_COVER) return conditions;
  const isTold = (row: Discrepancy) => conditions.some((one) => one.a === row.a && one.b === row.b);
  return [...conditions, ...droppedDetails(a, b, matching).filter((row) => !isTold(row))];
}

/** The judgement read from the other side. */
export function turnDiscrepancy({ kind, a, b }: Discrepancy): Discrepancy {
  return { kind, a: b, b: a };
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

/**
 * Judges two sides by what they quote, whatever stands around it; null where one quotes nothing, or the one quote is
 * not the other's, cut or reworded.
 */
export function judgeQuotes(a: Side, b: Side): Judgement | null {
  const [x, y] = [asQuote(a), asQuote(b)];
  if (x === null || y === null) return null;
  const judged = judge(x, y);
  if (judged.kept < KEPT_OF_QUOTE) return null;
  const left = judged.discrepancies.filter((row) => !isToldAround(a, b, row));
  return { ...judged, discrepancies: [...left, ...aroundQuotes(a, b, judged)] };
}

/** Share of the words of a part that must be told elsewhere. */
const LEAST_TOLD_AROUND = 0.6;

/**
 * Is a part that a quote leaves out told in the words around it? `"We have six of them on the line and no reason to think the others
 * are dead"` and `rescuers were talking to six, and there was "no reason to think the others are dead"`.
 */
function isToldAround(a: Side, b: Side, row: Discrepancy): boolean {
  if (row.kind !== 'omitted_part') return false;
  const [part, other] = row.a === null ? [row.b, a] : [row.a, b];
  if (part === null || other.quoted === other.reading) return false;
  const lost = read(part);
  return lost.content.length === 0 || match(lost, other.reading).coverA >= LEAST_TOLD_AROUND;
}

/** A loaded reporting word beside a quote, where it was not found with the quote. */
function aroundQuotes(a: Side, b: Side, { discrepancies }: Judgement): Discrepancy[] {
  if (discrepancies.some(({ kind }) => kind === 'loaded_wording')) return [];
  return loadedCueDifference(a, b);
}

/** A side cut down to what it quotes. */
function asQuote(side: Side): Side | null {
  if (side.quoted === null) return null;
  return side.quoted === side.reading ? side : { ...side, reading: side.quoted, clauses: [] };
}
