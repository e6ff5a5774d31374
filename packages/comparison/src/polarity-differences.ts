import type { Discrepancy } from '@wirediff/domain';
import type { Matching } from './matching.js';
import { phrase } from './phrase.js';
import type { Reading } from './reading.js';
import { areOpposite } from './synonyms.js';

/**
 * Does one side deny what the other affirms? A matched word under a negation on one side only, or two words that
 * exclude each other. At most one row: the first place where it happens tells the reader all.
 *
 * @example "is not confirmed" and "is confirmed" -> negation "not confirmed" | "confirmed"
 */
export function polarityDifferences(a: Reading, b: Reading, matching: Matching): Discrepancy[] {
  if (a.past !== b.past || Math.max(matching.coverA, matching.coverB) < LEAST_COVER) return [];
  const partners = { a: new Set<number>(), b: new Set<number>() };
  for (const m of matching.matches) {
    if (m.closeness <= 0.7) continue;
    partners.a.add(a.units[m.a]!.at);
    partners.b.add(b.units[m.b]!.at);
  }
  for (const { a: i, b: j, closeness } of matching.matches) {
    const [x, y] = [a.units[i]!, b.units[j]!];
    if (x.kind !== 'word' || closeness <= 0.7 || a.nameUnits.includes(i)) continue;
    const [left, right] = [a.polarity.negated[x.at]!, b.polarity.negated[y.at]!];
    if (left === right || saysBoth(a, x.key) || saysBoth(b, y.key)) continue;
    if (!(left ? isToldWhole(a, x.at, partners.a) : isToldWhole(b, y.at, partners.b))) continue;
    return [{ kind: 'negation', a: around(a, x.at), b: around(b, y.at) }];
  }
  return oppositeWords(a, b, matching);
}

/** "would not say" denies no report. */
const SPEAKING = new Set(['say', 'tell', 'speak', 'comment']);

/** Does a text use a word with and without negation? Then it cannot be told which of the two was matched. */
function saysBoth(reading: Reading, key: string): boolean {
  const places = reading.content.filter((at) => reading.keys[at] === key);
  return new Set(places.map((at) => reading.polarity.negated[at])).size === 2;
}

/** Of two claims that share less than this, one denies something else than the other affirms. */
const LEAST_COVER = 0.45;

/** Share of what a negation holds that the other side must tell too: "no threat to depositors" is not denied by "depositors". */
const LEAST_TOLD = 0.6;

function isToldWhole(reading: Reading, at: number, partners: ReadonlySet<number>): boolean {
  const negation = reading.polarity.negations.find(({ first, end }) => first < at && at < end);
  if (negation === undefined) return true;
  const held = reading.content.filter((place) => place > negation.first && place < negation.end);
  if (negation.direct && held[0] === at && !SPEAKING.has(reading.keys[at]!)) return true;
  return held.filter((place) => partners.has(place)).length >= LEAST_TOLD * held.length;
}

/** Two words that exclude each other, in claims that otherwise tell the same. */
function oppositeWords(a: Reading, b: Reading, { matches }: Matching): Discrepancy[] {
  const matchedA = new Set(matches.map((m) => m.a));
  const matchedB = new Set(matches.map((m) => m.b));
  for (const [i, x] of a.units.entries()) {
    if (x.kind !== 'word' || matchedA.has(i)) continue;
    for (const [j, y] of b.units.entries()) {
      if (y.kind !== 'word' || matchedB.has(j) || !areOpposite(x.key, y.key)) continue;
      if (a.polarity.negated[x.at] !== b.polarity.negated[y.at]) continue;
      return [{ kind: 'negation', a: around(a, x.at), b: around(b, y.at) }];
    }
  }
  return [];
}

/** The word with the negation that holds it, or with the two words before it. */
function around(reading: Reading, at: number): string {
  const negation = reading.polarity.negations.find(({ first, end }) => first < at && at < end);
  return phrase(reading, negation?.first ?? Math.max(0, at - 2), at + 1);
}
