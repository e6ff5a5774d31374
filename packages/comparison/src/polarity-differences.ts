import type { Discrepancy } from '@wirediff/domain';
import type { Matching } from './matching.js';
import { noneAgainstSome } from './none-against-some.js';
import { phrase } from './phrase.js';
import { isNegator } from './polarity.js';
import type { Reading } from './reading.js';
import { stem } from './stem.js';
import { areOpposite, hasOpposite } from './synonyms.js';

/**
 * Does one side deny what the other affirms? A matched word under a negation on one side only, or two words that
 * exclude each other. At most one row: the first place where it happens tells the reader all.
 *
 * @example "is not confirmed" and "is confirmed" -> negation "not confirmed" | "confirmed"
 */
export function polarityDifferences(
  a: Reading,
  b: Reading,
  matching: Matching,
  opposed: readonly [number, number] | null,
): Discrepancy[] {
  if (a.past !== b.past) return [];
  const none = noneAgainstSome(a, b);
  if (none !== null) return [none];
  const cover = Math.max(matching.coverA, matching.coverB);
  const partners = { a: new Set<number>(), b: new Set<number>() };
  for (const m of matching.matches) {
    if (m.closeness <= 0.7) continue;
    partners.a.add(a.units[m.a]!.at);
    partners.b.add(b.units[m.b]!.at);
  }
  const both = deniedByBoth(a, b, matching);
  for (const { a: i, b: j, closeness } of matching.matches) {
    const [x, y] = [a.units[i]!, b.units[j]!];
    if (cover < LEAST_COVER || x.kind !== 'word' || closeness <= 0.7 || a.inName[i]) continue;
    const [left, right] = [a.polarity.negated[x.at]!, b.polarity.negated[y.at]!];
    if (left === right || saysBoth(a, x.key) || saysBoth(b, y.key)) continue;
    if (left ? saysOtherwise(a, x.at, b, partners.b) : saysOtherwise(b, y.at, a, partners.a)) continue;
    if (isDeniedByBoth(left ? a : b, left ? x.at : y.at, both[left ? 'a' : 'b'])) continue;
    if (!(left ? isToldWhole(a, x.at, partners.a) : isToldWhole(b, y.at, partners.b))) continue;
    if (placeWord(a, x.at, left) !== placeWord(b, y.at, right)) continue;
    return [{ kind: 'negation', a: around(a, x.at), b: around(b, y.at) }];
  }
  if (opposed === null || cover < LEAST_COVER_OF_OPPOSITES) return [];
  return [{ kind: 'negation', a: around(a, opposed[0]), b: around(b, opposed[1]) }];
}

/** Places of the matched words that are denied on both sides. */
function deniedByBoth(a: Reading, b: Reading, { matches }: Matching) {
  const pairs = matches
    .filter(({ closeness }) => closeness > 0.7)
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

/** "would not say" denies no report. */
const SPEAKING = new Set(['say', 'tell', 'speak', 'comment']);

/** Does a text use a word with and without negation? Then it cannot be told which of the two was matched. */
function saysBoth(reading: Reading, key: string): boolean {
  const places = reading.content.filter((at) => reading.keys[at] === key);
  return new Set(places.map((at) => reading.polarity.negated[at])).size === 2;
}

/** Of two claims that share less than this, one denies something else than the other affirms. */
const LEAST_COVER = 0.3;
/** "reopened" and "closed" say more by themselves than a "not" does. */
const LEAST_COVER_OF_OPPOSITES = 0.25;

/** Share of what a negation holds that the other side must tell too: "no threat to depositors" is not denied by "depositors". */
const LEAST_TOLD = 0.5;

function isToldWhole(reading: Reading, at: number, partners: ReadonlySet<number>): boolean {
  const negation = reading.polarity.negations.find(({ first, end }) => first < at && at < end);
  if (negation === undefined) return true;
  const held = reading.content.filter((place) => place > negation.first && place < negation.end);
  if (negation.direct && held[0] === at && !SPEAKING.has(reading.keys[at]!)) return true;
  // "no ice on the lake" denies the ice and not the lake.
  const noun = reading.words[negation.first]?.lower === 'no' ? held[0] : undefined;
  if (noun !== undefined && !partners.has(noun) && !HOLLOW.has(reading.keys[noun]!)) return false;
  // "None of the bottles was exported" denies the exporting, "nobody eats a battery" the eating.
  const word = reading.words[negation.first]?.lower ?? '';
  const verb = /^(?:none|neither)$/.test(word)
    ? held.at(-1)
    : /^(?:nor|nobody)$/.test(word)
      ? held[0]
      : undefined;
  if (verb !== undefined && !partners.has(verb)) return false;
  return held.filter((place) => partners.has(place)).length >= LEAST_TOLD * held.length;
}

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

/** "no plan to cancel", "no sign of damage": nouns that say nothing without what follows them. */
const HOLLOW = new Set(
  'plan intention intent need sign evidence trace reason chance hope question doubt wish desire way attempt proof indication word mention talk'
    .split(' ')
    .map(stem),
);

/** "23 were killed", "140 were hurt" and "the driver is alive" tell of three; that a minister was killed and was hurt cannot both be. */
const CASUALTIES = new Set(
  'kill die dead death perish injure hurt wound casualty victim survive survivor alive live living unhurt unharmed'
    .split(' ')
    .map(stem),
);

/** "the driver, 34, survived" tells an age and counts nobody. */
const countsMany = ({ quantities, words }: Reading) =>
  quantities.some(
    ({ dimension, high, first, end }) =>
      dimension === 'count' && high > 1 && !(words[first - 1]?.text === ',' && words[end]?.text === ','),
  );

const known = new WeakMap<Reading, readonly number[]>();

/** Indexes of the units that have an opposite at all. */
function withOpposites(reading: Reading): readonly number[] {
  const made = known.get(reading);
  if (made !== undefined) return made;
  const found = reading.units.flatMap((unit, i) =>
    unit.kind === 'word' && hasOpposite(unit.key) ? [i] : [],
  );
  known.set(reading, found);
  return found;
}

/** Places of two free words that exclude each other, none of them denied: what is "not open" is closed. */
export function opposedWords(a: Reading, b: Reading, { matches }: Matching): [number, number] | null {
  const [left, right] = [withOpposites(a), withOpposites(b)];
  if (left.length === 0 || right.length === 0) return null;
  const matchedA = new Set(matches.map((m) => m.a));
  const matchedB = new Set(matches.map((m) => m.b));
  for (const i of left) {
    const x = a.units[i]!;
    if (matchedA.has(i)) continue;
    for (const j of right) {
      const y = b.units[j]!;
      if (matchedB.has(j) || !areOpposite(x.key, y.key)) continue;
      if (CASUALTIES.has(x.key) && CASUALTIES.has(y.key) && (countsMany(a) || countsMany(b))) continue;
      if (a.polarity.negated[x.at] === b.polarity.negated[y.at]) return [x.at, y.at];
    }
  }
  return null;
}

/** The word, or the turn of phrase that it opens, with the negation that holds it; bare where it is affirmed. */
function around(reading: Reading, at: number): string {
  const negation = reading.polarity.negations.find(({ first, end }) => first < at && at < end);
  const turn = reading.turns.find(({ head, first, end }) => head !== null && first <= at && at < end);
  // "have detained nobody": the negating word stands behind what it denies.
  const behind = negation !== undefined && isNegator(reading.words[negation.end]?.lower ?? '');
  const end = behind ? negation.end + 1 : (turn?.end ?? at + 1);
  return phrase(reading, Math.max(0, negation?.first ?? turn?.first ?? at), end);
}
