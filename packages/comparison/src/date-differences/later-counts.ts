import { type Moment, momentsAgree } from '../dates/moment.js';
import type { Quantity } from '../figures/figure.js';
import type { Reading } from '../reading/reading.js';

/** "rose to 34", "has meanwhile grown to 30", "raising to four": the figure that another has come to. */
const COMES =
  /^(?:rose|risen|rises|rising|grew|grown|grows|growing|climbed|climbs|climbing|raised|raises|raising|increased|increases|increasing|swelled|swollen|brought|brings|bringing)$/;
const REACHES = /^(?:reached|reaches|topped|passed)$/;
/** Words between the verb and its figure: "raising the number of dead to four". */
const REACH = 8;

/** Is a figure told as what a smaller one has become? */
function hasGrown({ words }: Reading, { first }: Quantity): boolean {
  if (REACHES.test(words[first - 1]?.lower ?? '')) return true;
  if (words[first - 1]?.lower !== 'to') return false;
  return words.slice(Math.max(0, first - 1 - REACH), first - 1).some(({ lower }) => COMES.test(lower));
}

/** "by noon", "as of 9 a.m.": up to when a count goes. */
const countedUntil = ({ words, moments, quantities }: Reading): Moment | undefined =>
  quantities.length === 0
    ? undefined
    : moments.find(({ first }) => {
        const [last, next, own] = [-2, -1, 0].map((k) => words[first + k]?.lower);
        return own === 'by' || next === 'by' || (last === 'as' && next === 'of');
      });

/** Do both give a count up to a time of its own? Neither date then says anything against the other. */
export function haveOwnTimes(a: Reading, b: Reading): boolean {
  const [until, other] = [countedUntil(a), countedUntil(b)];
  if (until === undefined || other === undefined) return false;
  // A deadline allows what is earlier; a count is of its own hour.
  return momentsAgree({ ...until, latest: false }, { ...other, latest: false }) === false;
}

/**
 * Do two figures count the same at two times? The greater is then news of the smaller, and no contradiction.
 *
 * @example `A commission of 22 officers is being formed.` and `The commission has grown to 30 officers.` -> true
 * @example `Four men had been caught by noon.` and `Six were back in custody by 4 p.m.` -> true
 */
export function areOfTwoTimes(a: Reading, x: Quantity, b: Reading, y: Quantity): boolean {
  if (x.value < y.value && hasGrown(b, y) && !hasGrown(a, x)) return true;
  if (y.value < x.value && hasGrown(a, x) && !hasGrown(b, y)) return true;
  return haveOwnTimes(a, b);
}
