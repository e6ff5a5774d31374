import type { Discrepancy } from '@wirediff/domain';
import { tellsDirection } from '../directions/direction-words.js';
import type { Matching } from '../matching/matching.js';
import { isNegator } from '../negation/negators.js';
import { phrase } from '../reading/phrase.js';
import type { Reading } from '../reading/reading.js';
import { areOpposite } from '../words/synonyms.js';
import { comesToNothing } from './comes-to-nothing.js';
import { isBlocked, isDeedTold, isOnlyLater, isOnlyNotAll, isToldWhole } from './denied-deeds.js';
import { isAsked, isDeed, isDoer, isNoLonger, isNoun, isStillSo, saysSo } from './denied-words.js';
import { noDateYet } from './no-date-yet.js';
import { noneAgainstSome } from './none-against-some.js';
import { areSaidOfOne } from './opposed-words.js';

/**
 * Does one side deny what the other affirms? A matched word under a negation on one side only, or two words that
 * exclude each other. At most one row: the first place where it happens tells the reader all.
 *
 * @param leastCloseness how alike, 0 to 1, a word must be to one that is denied
 *
 * @example "is not confirmed" and "is confirmed" -> negation "not confirmed" | "confirmed"
 */
export function polarityDifferences(
  a: Reading,
  b: Reading,
  matching: Matching,
  opposed: readonly [number, number] | null,
  leastCloseness = CLOSE,
): Discrepancy[] {
  // What never happened did not happen in 1974 either.
  if (a.past !== b.past && !saysNever(a.past ? b : a)) return [];
  const none = noneAgainstSome(a, b) ?? noDateYet(a, b, matching);
  if (none !== null) return [none];
  const cover = Math.max(matching.coverA, matching.coverB);
  const partners = { a: new Set<number>(), b: new Set<number>() };
  for (const m of matching.matches) {
    if (m.closeness <= CLOSE) continue;
    partners.a.add(a.units[m.a]!.at);
    partners.b.add(b.units[m.b]!.at);
  }
  const both = deniedByBoth(a, b, matching);
  for (const { a: i, b: j, closeness } of matching.matches) {
    const [x, y] = [a.units[i]!, b.units[j]!];
    if (cover < LEAST_COVER || x.kind !== 'word' || closeness <= leastCloseness || a.inName[i]) continue;
    const [left, right] = [a.polarity.negated[x.at]!, b.polarity.negated[y.at]!];
    if (left === right || saysBoth(a, x.key) || saysBoth(b, y.key)) continue;
    if (left ? saysOtherwise(a, x.at, b, partners.b) : saysOtherwise(b, y.at, a, partners.a)) continue;
    if (isDeniedByBoth(left ? a : b, left ? x.at : y.at, both[left ? 'a' : 'b'])) continue;
    if (isDoer(x.key) !== isDoer(y.key) && closeness < 0.9) continue;
    const denying = left ? a : b;
    if (!isDeedTold(denying, left ? x.at : y.at, partners[left ? 'a' : 'b'])) continue;
    if (isOnlyLater(denying, left ? x.at : y.at)) continue;
    if (
      isBlocked(left ? b : a, partners[left ? 'b' : 'a']) ||
      isOnlyNotAll(denying, left ? x.at : y.at, left ? b : a)
    )
      continue;
    if (!(left ? isToldWhole(a, x.at, partners.a) : isToldWhole(b, y.at, partners.b))) continue;
    const [other, told] = left ? [b, y.at] : [a, x.at];
    if ((!isDeed(denying, left ? x.at : y.at) || isNoun(other, told)) && comesToNothing(other, told))
      continue;
    if (saysSo(a, y.key, right) || saysSo(b, x.key, left)) continue;
    if (isAsked(a, x.at) || isAsked(b, y.at)) continue;
    if (isNoLonger(denying, left ? x.at : y.at) && !isStillSo(left ? b : a)) continue;
    if (placeWord(a, x.at, left) !== placeWord(b, y.at, right)) continue;
    return [{ kind: 'negation', a: around(a, x.at), b: around(b, y.at) }];
  }
  if (opposed === null || cover < LEAST_COVER_OF_OPPOSITES) return [];
  // What goes up and what goes down are asked for what moves (`direction-differences.ts`).
  if (tellsDirection(a.keys[opposed[0]]!) && tellsDirection(b.keys[opposed[1]]!)) return [];
  if (!areSaidOfOne(a, b, opposed, matching)) return [];
  return [{ kind: 'negation', a: around(a, opposed[0]), b: around(b, opposed[1]) }];
}

const saysNever = ({ words }: Reading): boolean => words.some(({ lower }) => lower === 'never');

/** Places of the matched words that are denied on both sides. */
function deniedByBoth(a: Reading, b: Reading, { matches }: Matching) {
  const pairs = matches
    .filter(({ closeness }) => closeness > CLOSE)
    .map((m) => [a.units[m.a]!.at, b.units[m.b]!.at] as const)
    .filter(([x, y]) => a.polarity.negated[x]! && b.polarity.negated[y]!);
  return { a: pairs.map(([x]) => x), b: pairs.map(([, y]) => y) };
}

/**
 * Does the negation that holds a word hold another that both sides deny? "sold no dollars" and "not a dollar was sold"
 * deny the same, though only one of the two negations reaches the selling.
 */
function isDeniedByBoth({ polarity }: Reading, at: number, places: readonly number[]): boolean {
  const negation = polarity.negations.find(({ first, end }) => first < at && at < end);
  return negation !== undefined && places.some((place) => negation.first < place && place < negation.end);
}

/**
 * Does the other side say the same in a word of its own: "has not been found" and "is still missing", "not seen since Friday"
 * and "last seen on Friday"?
 */
function saysOtherwise(own: Reading, at: number, other: Reading, partners: ReadonlySet<number>): boolean {
  const negation = own.polarity.negations.find(({ first, end }) => first < at && at < end);
  if (negation === undefined) return false;
  const says = (reading: Reading, word: string) => reading.words.some(({ lower }) => lower === word);
  if (says(own, 'since') && says(other, 'last')) return true;
  const head = own.content.find((place) => negation.first < place && place < negation.end);
  return [at, head ?? at].some((place) =>
    other.content.some(
      (free) =>
        !partners.has(free) &&
        !other.polarity.negated[free]! &&
        areOpposite(own.keys[place]!, other.keys[free]!),
    ),
  );
}

/** Does a text use a word with and without negation? Then it cannot be told which of the two was matched. */
function saysBoth(reading: Reading, key: string): boolean {
  const places = reading.content.filter((at) => reading.keys[at] === key);
  return new Set(places.map((at) => reading.polarity.negated[at])).size === 2;
}

/** Words closer than this say the same. */
const CLOSE = 0.7;

/** Of two claims that share less than this, one denies something else than the other affirms. */
const LEAST_COVER = 0.3;
/** "reopened" and "closed" say more by themselves than a "not" does. */
export const LEAST_COVER_OF_OPPOSITES = 0.1;

/**
 * "were not on the manifest" denies a place, and not the manifest: the preposition before a denied word, which the other side must
 * have too; null where none stands there. Of a word that is not denied, the one before it where it has one.
 */
function placeWord({ words, polarity }: Reading, at: number, denied: boolean): string | null {
  const from = denied
    ? (polarity.negations.find(({ first, end }) => first < at && at < end)?.first ?? -1)
    : -1;
  for (let k = at - 1; k > Math.max(from, at - 4); k--) {
    const word = words[k]!.lower;
    if (/^(?:on|in|inside|at|from|among|near)$/.test(word)) return word;
    if (!/^(?:the|a|an|its|his|her|their|this|that|own)$/.test(word)) return null;
  }
  return null;
}

/** The word, or the turn of phrase that it opens, with the negation that holds it; bare where it is affirmed. */
function around(reading: Reading, at: number): string {
  const negation = reading.polarity.negations.find(({ first, end }) => first < at && at < end);
  const turn = reading.turns.find(({ head, first, end }) => head !== null && first <= at && at < end);
  // "have detained nobody": the negating word stands behind what it denies.
  const behind = negation !== undefined && isNegator(reading.words[negation.end]?.lower ?? '');
  // "contamination was ruled out"
  if (negation && at < negation.end && reading.words[negation.end]?.lower === 'ruled')
    return phrase(reading, at, negation.end + 2);
  const end = behind ? negation.end + 1 : (turn?.end ?? at + 1);
  return phrase(reading, Math.max(0, negation?.first ?? turn?.first ?? at), end);
}
