import { type Moment, momentsAgree, momentsContradict } from '../dates/moment.js';
import type { Matching } from '../matching/matching.js';
import { surestPairs } from '../matching/surest-pairs.js';
import type { Reading } from '../reading/reading.js';
import type { MomentPair } from './date-differences.js';
import { type DateCandidate, dateFeatures, dateOdds } from './date-odds.js';
import { haveOwnTimes } from './later-counts.js';

/** Measured on wordings of 1,232 facts and 30 rows of stories (MEASURED.md). */
const LEAST_ODDS = 0.65;

/**
 * Dates and times of day of two linked texts that contradict each other, the surest first, each once, told from
 * what stands around them.
 *
 * @example "The ferry left on Monday" and "It sailed on Thursday" -> Monday | Thursday
 */
export function dateConflicts(a: Reading, b: Reading, matching: Matching): MomentPair[] {
  const odds = (one: DateCandidate) => dateOdds(dateFeatures(a, b, one, matching));
  return surestPairs(dateCandidates(a, b, matching), odds, LEAST_ODDS);
}

/** All pairs of free dates that cannot both be true of one thing. */
export function dateCandidates(a: Reading, b: Reading, matching: Matching): DateCandidate[] {
  if (a.dateUnits.length === 0 || b.dateUnits.length === 0 || haveOwnTimes(a, b)) return [];
  const [left, right] = [free(a, matching, 'a'), free(b, matching, 'b')];
  return left.flatMap((x) =>
    right
      .filter((y) => momentsContradict(x, y))
      .map((y) => ({ x, y, crowd: different(left) * different(right) })),
  );
}

/** "next Monday, 29 September" is one date told twice. */
const different = (list: readonly Moment[]) =>
  list.filter((one, i) => !list.slice(0, i).some((other) => momentsAgree(one, other) === true)).length;

/** Words of a dateline before its date. */
const MOST_OF_PLACE = 6;

/** "LUNDE, Sep 8 (KNA) - The port is shut": the day it was written, and not when anything happened. */
const isOfDateline = ({ words }: Reading, { first, end }: Moment) =>
  first <= MOST_OF_PLACE && words[end]?.text === '(' && words[end + 2]?.text === ')';

/** The dates that have no partner on the other side. */
function free(reading: Reading, { matches }: Matching, side: 'a' | 'b'): Moment[] {
  const matched = new Set(matches.map((m) => m[side]));
  return reading.dateUnits
    .filter((i) => !matched.has(i))
    .map((i) => reading.moments[reading.units[i]!.index]!)
    .filter((moment) => !isOfDateline(reading, moment));
}
