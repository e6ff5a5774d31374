import type { Fingerprint } from './fingerprint.js';
import { isQuotedRun } from './quoted-runs.js';

/** Articles further apart than this tell of two events, or of a follow-up that is a story of its own. */
const MOST_DAYS = 4;
/**
 * Cosine from which two articles tell of one event. On the dev stories the loosest story holds together down to 0.289,
 * and articles of different stories reach 0.18; on the look-alikes of group.test.ts 0.45 and 0.24.
 */
const LEAST_SHARED = 0.26;
/**
 * A tabloid tells an event in words of its own; that it has the governor, the firm and the village says enough. A
 * recalled event brings its place and its country, two names.
 */
const MANY_NAMES = 3;
/** So many are of the event wherever they stand: a headline's one loud word leaves little weight for all others. */
const NAMES_ENOUGH = 6;
/**
 * "We had warned the owners for years" is said of two events in one country; where two names are common besides, and one of them stands
 * early on both sides, of one.
 */
const NAMES_WITH_QUOTE = 2;
/**
 * One of the many must stand early on both sides: a round-up names another country's election, its winner and its capital in
 * its last line. A share of the heaviest term's weight, what is left of a name told in the sixth sentence.
 */
const EARLY = 0.25;
const LEAST_OF_MANY = 0.13;
/** No two articles of a lower score are on one event: what an index may leave out. */
export const LEAST_SCORE = LEAST_OF_MANY;
/** The cosine for two articles that share no name: two ferries aground in one week are not one event. */
const LEAST_WITHOUT_NAME = 0.45;

/**
 * Do two articles report one event? Depends on nothing but the two, so that the order in which articles arrive cannot
 * matter. Symmetric.
 */
export function sameEvent(a: Fingerprint, b: Fingerprint): { same: boolean; score: number } {
  const of = new Map(a.terms.map((term, i) => [term, a.weights[i]!]));
  const shared = b.terms.flatMap((term, i) => {
    const [x, y] = [of.get(term), b.weights[i]!];
    if (x === undefined) return [];
    const early = x >= EARLY * a.weights[0]! && y >= EARLY * b.weights[0]!;
    return [{ term, product: x * y, early }];
  });
  // Added up from the smallest, so that the sum is the same from both sides to the last bit.
  const sum = (list: typeof shared) =>
    list
      .map(({ product }) => product)
      .sort((x, y) => x - y)
      .reduce((total, x) => total + x, 0);
  const told = shared.filter(({ term }) => !isQuotedRun(term));
  const likeness = sum(told);
  const score = Math.min(1, Math.round(sum(shared) * 1e4) / 1e4);
  const apart = a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day);
  const names = told.filter(({ term }) => a.names.includes(term) || b.names.includes(term));
  const isEarly = names.some(({ early }) => early);
  const many = (names.length >= MANY_NAMES && isEarly) || names.length >= NAMES_ENOUGH;
  const least = many ? LEAST_OF_MANY : names.length > 0 ? LEAST_SHARED : LEAST_WITHOUT_NAME;
  const quoted = told.length < shared.length && names.length >= NAMES_WITH_QUOTE && isEarly;
  return { same: apart <= MOST_DAYS && (quoted || likeness >= least), score };
}
