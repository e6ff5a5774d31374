import type { Discrepancy } from '@wirediff/domain';
import type { Quantity } from '../figures/figure.js';
import { nounKinship } from '../figures/noun-kinship.js';
import { phrase } from '../reading/phrase.js';
import type { Reading } from '../reading/reading.js';
import { turnDiscrepancy } from '../reading/turn-discrepancy.js';
import { closeness } from '../words/synonyms.js';

/**
 * None of a thing on one side, and a figure of it on the other; null where there is no such pair. A figure that is itself denied, or may be nought ("up to 12"), says nothing against it.
 *
 * @example "had sold no dollars" and "spent 600 million dollars" -> negation "sold no dollars" | "600 million dollars"
 */
export function noneAgainstSome(a: Reading, b: Reading): Discrepancy | null {
  const found = oneWay(a, b);
  if (found !== null) return found;
  const other = oneWay(b, a);
  return other === null ? null : turnDiscrepancy(other);
}

function oneWay(own: Reading, other: Reading): Discrepancy | null {
  const none = partOfAll(own, /^none$/);
  const part = none === null ? null : partOfAll(other, /^(?:some|several|many|most|all|both|half|dozens)$/);
  if (none !== null && part !== null && closeness(none.key, part.key) >= SAME_NOUN)
    return {
      kind: 'negation',
      a: phrase(own, none.first, none.end),
      b: phrase(other, part.first, part.end),
    };
  const counted = none === null ? null : countedOf(own, other);
  if (none !== null && counted !== null)
    return {
      kind: 'negation',
      a: phrase(own, none.first, none.end),
      b: phrase(other, counted.first, counted.end),
    };
  for (const { first, end } of own.polarity.negations) {
    if (own.words[first]?.lower !== 'no') continue;
    const noun = own.content.find((at) => at > first && at < end);
    if (noun === undefined || own.quantities.some((q) => first < q.first && q.first < end)) continue;
    const key = own.keys[noun]!;
    const some = other.quantities.find(
      (q) =>
        q.low > 0 &&
        !isDenied(other, q) &&
        (q.dimension === 'count'
          ? q.noun !== null && nounKinship(key, q.noun) >= SAME_NOUN
          : other.keys[q.end - 1] === key),
    );
    if (some === undefined) continue;
    return {
      kind: 'negation',
      a: phrase(own, Math.max(0, first - 1), noun + 1),
      b: phrase(other, some.first, nounEnd(other, some)),
    };
  }
  return null;
}

/** Words from "none of" to the noun: "none of the head of state's relatives". */
const TO_NOUN = 7;

/** "three of Varkel's relatives" beside "none of the president's relatives": the figure with the noun, or null. */
function countedOf(own: Reading, other: Reading): { first: number; end: number } | null {
  const first = own.words.findIndex(({ lower }, i) => lower === 'none' && own.words[i + 1]?.lower === 'of');
  const nouns = own.keys.slice(first + 2, first + TO_NOUN);
  for (const { dimension, first: from, end, low } of other.quantities) {
    if (dimension !== 'count' || low <= 0 || other.words[end]?.lower !== 'of') continue;
    const at = other.keys.findIndex(
      (key, k) => k > end && k < end + TO_NOUN - 2 && key !== null && nouns.includes(key),
    );
    if (at >= 0) return { first: from, end: at + 1 };
  }
  return null;
}

/** "none of the vials", "some of the doses": the noun that a word takes a part of. */
function partOfAll(
  { words, keys }: Reading,
  word: RegExp,
): { key: string; first: number; end: number } | null {
  const first = words.findIndex(({ lower }, i) => word.test(lower) && words[i + 1]?.lower === 'of');
  if (first < 0) return null;
  const at = keys.findIndex((key, i) => i > first + 1 && i < first + 5 && key !== null);
  return at < 0 ? null : { key: keys[at]!, first, end: at + 1 };
}

/** "not one new case": a negation that reaches what is counted. */
export function isDenied({ polarity }: Reading, { first, end }: Quantity): boolean {
  return polarity.negations.some((negation) => negation.first < end && first < negation.end);
}

/** "dollars" and "dollars", "casualties" and "victims". */
const SAME_NOUN = 0.6;

/** A figure with the noun it counts. */
function nounEnd(reading: Reading, { end, noun }: Quantity): number {
  const at = reading.content.find((place) => place >= end && place < end + 3 && reading.keys[place] === noun);
  return at === undefined ? end : at + 1;
}
