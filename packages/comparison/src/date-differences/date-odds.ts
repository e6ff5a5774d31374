import type { Moment } from '../dates/moment.js';
import type { Matching } from '../matching/matching.js';
import { DATE_CONFLICT, DATE_FEATURES, type DateFeatures, sigmoid, weighed } from '../matching/weights.js';
import { directionOf, dot, nearness } from '../reading/meaning.js';
import type { Reading } from '../reading/reading.js';

/** Two free dates that disagree, and what is known of all free dates of the two texts. */
export interface DateCandidate {
  readonly x: Moment;
  readonly y: Moment;
  /** Free dates of the one side times those of the other. */
  readonly crowd: number;
}

/** Words before a date that tell what happened on it. */
const BEFORE = 5;
/** Words at which a neighbour counts half. */
const BESIDE = 4;

const AHEAD = /^(?:will|would|to|expected|due|planned|scheduled|next|tomorrow|shall)$/;
const BOUND = /^(?:since|until|till|by|before|after|from|for)$/;

/** What speaks for two dates being two answers to one question. */
export function dateFeatures(
  a: Reading,
  b: Reading,
  { x, y, crowd }: DateCandidate,
  matching: Matching,
): DateFeatures {
  const alike = (of: (reading: Reading, moment: Moment) => Reading['words']) =>
    dot(directionOf(of(a, x)), directionOf(of(b, y)));
  const [left, right] = [prepositionOf(a, x), prepositionOf(b, y)];
  const apart = gapOf(x, y);
  return {
    near: nearness(a, b),
    rest: alike(({ words, moments }) =>
      words.filter((_, i) => !moments.some(({ first, end }) => first <= i && i < end)),
    ),
    before: alike(({ words }, { first }) => words.slice(Math.max(0, first - BEFORE), first)),
    least: Math.min(matching.coverA, matching.coverB),
    most: Math.max(matching.coverA, matching.coverB),
    around: Math.min(2, around(a, b, x, y, matching)),
    opener: flag(left !== '' && left === right),
    clock: flag(x.kind === 'clock'),
    lone: flag(crowd === 1),
    crowd: Math.log(crowd),
    far: flag(apart > 200),
    wide: Math.min(6, Math.log1p(Math.max(widthOf(x), widthOf(y)))),
    years: flag(x.kind === 'day' && Math.max(widthOf(x), widthOf(y)) > 300),
    ahead: flag(says(a) !== says(b)),
    bound: flag(BOUND.test(left) !== BOUND.test(right)),
    longer: Math.log(Math.max(a.words.length, b.words.length)),
  };
}

/** Probability that two dates contradict each other, in texts that are linked, 0 to 1. */
export function dateOdds(found: DateFeatures): number {
  return sigmoid(weighed(DATE_FEATURES, DATE_CONFLICT, found));
}

const flag = (is: boolean) => (is ? 1 : 0);

const says = ({ words }: Reading) => words.some(({ lower }) => AHEAD.test(lower));

const prepositionOf = ({ words }: Reading, { first }: Moment) => {
  const opening = words[first]?.lower ?? '';
  return BOUND.test(opening) ? opening : (words[first - 1]?.lower ?? '');
};

/** Matched words by closeness, those near both dates the most. */
function around(a: Reading, b: Reading, x: Moment, y: Moment, { matches }: Matching): number {
  const nearby = (at: number, { first, end }: Moment) =>
    1 / (1 + Math.max(first - at, at - end + 1, 0) / BESIDE);
  let sum = 0;
  for (const m of matches) {
    const [u, v] = [a.units[m.a]!, b.units[m.b]!];
    if (u.kind !== 'word' || a.inName[m.a] || m.closeness < 0.4) continue;
    sum += m.closeness * nearby(u.at, x) * nearby(v.at, y);
  }
  return sum;
}

/** Days between two days; 0 for times of day. */
function gapOf(x: Moment, y: Moment): number {
  if (x.days.length === 0 || y.days.length === 0) return 0;
  return Math.min(...x.days.flatMap((p) => y.days.map((q) => Math.max(p[0] - q[1] + 1, q[0] - p[1] + 1, 0))));
}

/** Days, or hours of a time of day, that a date leaves open. */
function widthOf({ days, gmt, local }: Moment): number {
  if (days.length > 0) return Math.max(...days.map(([from, to]) => to - from));
  const clock = gmt ?? local;
  return clock === null ? 0 : (clock[1] - clock[0]) / 60;
}
