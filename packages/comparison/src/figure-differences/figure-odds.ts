import type { Quantity } from '../figures/figure.js';
import type { Matching } from '../matching/matching.js';
import {
  FIGURE_CONFLICT,
  FIGURE_FEATURES,
  type FigureFeatures,
  sigmoid,
  weighed,
} from '../matching/weights.js';
import { directionOf, dot, nearness } from '../reading/meaning.js';
import type { Reading } from '../reading/reading.js';
import type { Word } from '../words/words.js';
import { fatesBeside } from './fates.js';
import { beside } from './figure-kinship.js';

/** Two free figures, and what is known of all free figures of the two texts. */
export interface FigureCandidate {
  readonly x: Quantity;
  readonly y: Quantity;
  /** Is each the only free one of its kind, of its dimension? */
  readonly lone: boolean;
  readonly only: boolean;
  /** Free figures of the one side times those of the other. */
  readonly crowd: number;
}

/** Said of another time, and of what somebody wants, fears or permits: "last year", "was expected to". */
const THEN =
  /^(?:last|previous|previously|earlier|ago|before|former|then|prior|originally|initially|record|since|year)$/;
const WISHED =
  /^(?:could|may|might|would|should|want|wants|wanted|demand|demanded|demands|demanding|offer|offered|ask|asked|sought|seek|expected|expects|forecast|target|plan|planned|aim|permitted|limit|allowed|capacity|maximum|built|need|needs|needed|due|next|will|until)$/;

/** Words on each side of a figure that tell what it is about. */
const BESIDE = 4;

/** What speaks for two figures being two answers to one question. */
export function figureFeatures(
  a: Reading,
  b: Reading,
  { x, y, lone, only, crowd }: FigureCandidate,
  matching: Matching,
): FigureFeatures {
  const ratio = Math.abs(Math.log((Math.max(x.value, y.value) + 0.01) / (Math.min(x.value, y.value) + 0.01)));
  const counted = x.dimension === 'count';
  const [left, right] = [fatesBeside(a, x), fatesBeside(b, y)];
  const alike = (one: readonly Word[], other: readonly Word[]) => dot(directionOf(one), directionOf(other));
  return {
    around: Math.min(2, beside(a, b, x, y, matching)),
    counted: x.noun === null || y.noun === null ? 0 : alike(nounOf(a, x), nounOf(b, y)),
    near: nearness(a, b),
    rest: dot(directionWithoutFigures(a), directionWithoutFigures(b)),
    behind: alike(a.words.slice(x.end, x.end + BESIDE), b.words.slice(y.end, y.end + BESIDE)),
    before: alike(wordsBefore(a, x), wordsBefore(b, y)),
    least: Math.min(matching.coverA, matching.coverB),
    ratio: Math.min(4, ratio),
    apart: Math.min(16, ratio * ratio),
    count: flag(counted),
    share: flag(x.dimension === 'percent' || x.dimension === 'point'),
    time: flag(x.dimension === 'second'),
    ordinal: flag(x.dimension === 'ordinal'),
    parts: flag(x.part && y.part),
    lone: flag(lone),
    only: flag(only),
    crowd: Math.log(crowd),
    mate: flag(matching.matches.some((m) => a.units[m.a]!.kind === 'figure')),
    dated: flag(says(a, THEN) !== says(b, THEN)),
    wished: flag(says(a, WISHED) !== says(b, WISHED)),
    names: flag(hasFreeName(a, matching, 'a') && hasFreeName(b, matching, 'b')),
    fate: flag((left & right) !== 0),
    length: Math.log(Math.min(a.words.length, b.words.length)),
  };
}

/** Probability that two figures contradict each other, in texts that are linked, 0 to 1. */
export function figureOdds(found: FigureFeatures): number {
  return sigmoid(weighed(FIGURE_FEATURES, FIGURE_CONFLICT, found));
}

const flag = (is: boolean) => (is ? 1 : 0);

const says = ({ words }: Reading, what: RegExp) => words.some(({ lower }) => what.test(lower));

const wordsBefore = ({ words }: Reading, { first }: Quantity) =>
  words.slice(Math.max(0, first - BESIDE), first);

const nounOf = ({ words, keys }: Reading, { first, end, noun }: Quantity) =>
  words.slice(first, end + BESIDE).filter((_, i) => keys[first + i] === noun);

const known = new WeakMap<Reading, Float32Array>();

/** What a text is about besides its figures, worked out once. */
function directionWithoutFigures(reading: Reading): Float32Array {
  const { words, quantities } = reading;
  const made =
    known.get(reading) ??
    directionOf(words.filter((_, i) => !quantities.some(({ first, end }) => first <= i && i < end)));
  known.set(reading, made);
  return made;
}

function hasFreeName({ nameUnits }: Reading, { matches }: Matching, side: 'a' | 'b'): boolean {
  return nameUnits.some((i) => !matches.some((m) => m[side] === i));
}
