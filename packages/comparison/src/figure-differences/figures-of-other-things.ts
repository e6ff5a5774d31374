import type { Quantity } from '../figures/figure.js';
import { nounKinship } from '../figures/noun-kinship.js';
import type { Reading } from '../reading/reading.js';
import { isPeople, placeOf } from '../words/demonyms.js';

/** Words from a count to the verb that makes those counted a source. */
const TO_SAYING = 4;

/** "two residents said by telephone" counts who speaks. */
function countsSources({ words }: Reading, { dimension, end }: Quantity): boolean {
  return (
    dimension === 'count' &&
    words
      .slice(end, end + TO_SAYING)
      .some(({ lower }) => /^(?:say|says|said|told|tell|tells|added|recalled)$/.test(lower))
  );
}

/** Things that are numbered: "coach nine", "on platform 3", "reactor two". */
const NUMBERED =
  /^(?:coach|carriage|platform|gate|room|ward|cell|floor|line|unit|reactor|berth|lane|row|seat|flight|route|bus|tram|channel|page|chapter|day|week|phase|stage|level|block|pier|runway|sector|zone|year|number|no)$/;

/** Is it the number that something bears? */
function isNumberOf({ words }: Reading, { dimension, noun, first, end }: Quantity): boolean {
  return (
    dimension === 'count' &&
    end - first === 1 &&
    noun === null &&
    NUMBERED.test(words[first - 1]?.lower ?? '')
  );
}

/** Words from a part to the whole it is of: "four of the train's nine coaches". */
const TO_PART = 5;

/** "four of the train's nine coaches": the nine are what four are a part of. */
function isWholeOfPart({ words, quantities }: Reading, { first }: Quantity): boolean {
  const of = words.findLastIndex(({ lower }, at) => at < first && at >= first - TO_PART && lower === 'of');
  return of >= 0 && quantities.some((part) => part.first < of && part.end >= of && part.first < first);
}

/** "75 prisoners each", "75 for 75": is the other figure what both make together? */
function makesDouble({ words }: Reading, x: Quantity, y: Quantity): boolean {
  if (Math.abs(2 * x.value - y.value) > 1e-9) return false;
  return (
    words.slice(x.end, x.end + TO_SAYING).some(({ lower }) => /^(?:each|apiece)$/.test(lower)) ||
    words.some(({ lower }, at) => lower === 'for' && words[at - 1]?.lower === words[at + 1]?.lower) ||
    words.some(({ lower }, at) => lower === 'as' && words[at + 1]?.lower === 'many')
  );
}

/** Words from asking to what is asked for: "had asked for a sentence of seven years". */
const TO_ASKED = 7;

/** "Prosecutors had asked for seven years": what somebody would have. */
function isAskedFor({ words }: Reading, { first }: Quantity): boolean {
  const before = words.slice(Math.max(0, first - TO_ASKED), first).map(({ lower }) => lower);
  return before.some(
    (word, at) =>
      /^(?:sought|seeking|demanded|requested|requests|requesting|urged|recommended)$/.test(word) ||
      (/^ask(?:ed|ing|s)?$/.test(word) && before[at + 1] === 'for'),
  );
}

/** "two Dutch crew" and "five foreign crew": a count of those of one nation is a part of all, whatever it is. */
function areOfTwoOrigins(a: Reading, x: Quantity, b: Reading, y: Quantity): boolean {
  if (x.dimension !== 'count' || y.dimension !== 'count') return false;
  const [left, right] = [originOf(a, x), originOf(b, y)];
  return left !== null && right !== null && left !== right;
}

/** The nation of what is counted, or a word that tells it from the people of the place; null where neither stands before the noun. */
function originOf({ words, keys }: Reading, { end }: Quantity): number | string | null {
  const [word, key] = [words[end], keys[end]];
  if (word === undefined) return null;
  if (/^(?:foreign|local|overseas|migrant|expatriate)$/.test(word.lower)) return word.lower;
  return key != null && isPeople(key) ? (placeOf(key) ?? null) : null;
}

/** Does one of two figures tell of something that the other cannot be a rival count of? */
export function isAside(a: Reading, x: Quantity, b: Reading, y: Quantity): boolean {
  if (countsSources(a, x) || countsSources(b, y) || isNumberOf(a, x) || isNumberOf(b, y)) return true;
  if (isWholeOfPart(a, x) !== isWholeOfPart(b, y)) return true;
  if (isAskedFor(a, x) !== isAskedFor(b, y) || areOfTwoOrigins(a, x, b, y)) return true;
  // "the first time", "his third marriage"; "the second of the cycle" is of what stands before it.
  const ofBefore = [a.words[x.end], b.words[y.end]].some((word) => word?.lower === 'of');
  if (x.dimension === 'ordinal' && !ofBefore && nounKinship(x.noun, y.noun) < 0.5) return true;
  return makesDouble(a, x, y) || makesDouble(b, y, x);
}
