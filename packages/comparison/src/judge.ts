import type { Discrepancy, Relation } from '@wirediff/domain';
import { dateDifferences } from './date-differences.js';
import { type Features, features } from './features.js';
import { loadedDifferences } from './loaded-differences.js';
import { type Matching, match } from './matching.js';
import { modalityDifferences } from './modality-differences.js';
import { numberDifferences } from './number-differences.js';
import { omittedParts } from './omitted-parts.js';
import { polarityDifferences } from './polarity-differences.js';
import type { Side } from './side.js';
import { speakerDifference } from './speaker-differences.js';
import { SAME, SIMILARITY, sigmoid, weigh } from './weights.js';

/** What was found out about two sides. */
export interface Judgement {
  readonly relation: Relation;
  /** 0 to 1. */
  readonly similarity: number;
  /** Probability that both say the same, 0 to 1. */
  readonly same: number;
  readonly discrepancies: readonly Discrepancy[];
  readonly by: string;
  readonly features: Features;
}

/** Two sides measured, before anything is decided: cheap enough for every candidate pair. */
export interface Measure {
  readonly matching: Matching;
  readonly features: Features;
  readonly similarity: number;
  readonly same: number;
}

export function measure(a: Side, b: Side): Measure {
  const matching = match(a.reading, b.reading);
  const measured = features(a.reading, b.reading, matching);
  const alike = plainWords(a) === plainWords(b);
  return {
    matching,
    features: measured,
    similarity: alike ? 1 : Math.min(0.99, Math.max(0, weigh(SIMILARITY, measured))),
    same: alike ? 1 : sigmoid(weigh(SAME, measured)),
  };
}

/** Content words and figures, without marks, case and final punctuation. */
function plainWords({ reading }: Side): string {
  return reading.words
    .filter((word) => word.kind !== 'mark')
    .map((word) => word.lower)
    .join(' ');
}

/** Shares of the shorter side's words that stand in the other in the same order. */
export function keptWords(a: Side, b: Side): number {
  const [x, y] = [a, b].map(({ reading }) =>
    reading.words.filter((word) => word.kind !== 'mark').map((word) => word.lower),
  ) as [string[], string[]];
  const shorter = Math.min(x.length, y.length);
  if (shorter === 0) return 0;
  let row = new Array<number>(y.length + 1).fill(0);
  for (const word of x) {
    const next = [0];
    for (let j = 1; j <= y.length; j++)
      next.push(word === y[j - 1] ? row[j - 1]! + 1 : Math.max(row[j]!, next[j - 1]!));
    row = next;
  }
  return row[y.length]! / shorter;
}

/** From here on the words of the shorter side are the other's, cut or lightly reworded. */
const KEPT_OF_QUOTE = 0.8;
const KEPT_OF_PROSE = 0.85;

/**
 * Judges two sides that are taken to speak of the same matter: how they stand to each other, and what differs.
 */
export function judge(a: Side, b: Side, measured: Measure = measure(a, b)): Judgement {
  const { matching, similarity, same } = measured;
  const [left, right] = [a.reading, b.reading];
  const done = (relation: Relation, discrepancies: readonly Discrepancy[], by: string): Judgement => ({
    relation,
    similarity,
    same,
    discrepancies,
    by,
    features: measured.features,
  });
  const identical = plainWords(a) === plainWords(b);
  const kept = identical ? 1 : keptWords(a, b);
  const quoted = a.quote !== 'indirect' && b.quote !== 'indirect';
  const near = kept >= (quoted ? KEPT_OF_QUOTE : KEPT_OF_PROSE);
  const speaker = near ? speakerDifference(a.speaker, b.speaker) : null;
  const speakers = speaker === null ? [] : [speaker.row];
  if (identical) {
    return speaker?.conflict === true
      ? done('conflict', speakers, 'another-mouth')
      : done('verbatim', speakers, 'same-words');
  }
  const numbers = numberDifferences(left, right, matching);
  const dates = dateDifferences(left, right, matching);
  const negations = polarityDifferences(left, right, matching);
  const rest = [
    ...modalityDifferences(left, right, matching),
    ...loadedDifferences(a, b, matching),
    ...omittedParts(left, right, matching),
  ];
  const all = [...numbers, ...dates, ...speakers, ...negations, ...rest];
  if (numbers.length > 0) return done('conflict', all, 'number');
  if (dates.length > 0) return done('conflict', all, 'date');
  if (negations.length > 0) return done('conflict', all, 'negation');
  if (speaker?.conflict === true) return done('conflict', all, 'another-mouth');
  return near
    ? done('near_verbatim', all, quoted ? 'kept-quote' : 'kept-words')
    : done('paraphrase', all, 'matched-words');
}

/** The judgement read from the other side. */
export function turnDiscrepancy({ kind, a, b }: Discrepancy): Discrepancy {
  return { kind, a: b, b: a };
}
