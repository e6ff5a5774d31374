import type { Discrepancy } from '@wirediff/domain';
import type { Matching } from '../matching/matching.js';
import { phrase } from '../reading/phrase.js';
import type { Reading } from '../reading/reading.js';
import { isPeople, placeOf } from '../words/demonyms.js';
import { closeness } from '../words/synonyms.js';

/** Of what nation something is said to be: "German plates", "the plates were German". */
interface Nationality {
  readonly at: number;
  readonly place: number;
  /** Stem of the noun that is of that nation. */
  readonly noun: string;
}

/** "plates" and "plates", "crew" and "sailors". */
const SAME_NOUN = 0.7;

/**
 * One thing said to be of two nations; null where there is none, or where a text names both.
 *
 * @example "The van had Belgian plates" and "Its plates were German" -> name "Belgian" | "German"
 */
export function nationalityDifference(a: Reading, b: Reading, matching: Matching): Discrepancy | null {
  const [left, right] = [nationalities(a), nationalities(b)];
  const matched = new Set(matching.matches.map((m) => a.units[m.a]!.at));
  for (const x of left)
    for (const y of right) {
      if (x.place === y.place || matched.has(x.at) || closeness(x.noun, y.noun) < SAME_NOUN) continue;
      if (names(a, y.place) || names(b, x.place)) continue;
      return { kind: 'name', a: phrase(a, x.at, x.at + 1), b: phrase(b, y.at, y.at + 1) };
    }
  return null;
}

const names = ({ keys }: Reading, place: number): boolean =>
  keys.some((key) => key !== null && placeOf(key) === place);

/** Words between a nation and its noun: "Dutch number plates", "the plates on the van were German". */
const REACH = 2;

function nationalities(reading: Reading): Nationality[] {
  const { words, keys } = reading;
  const found: Nationality[] = [];
  words.forEach(({ text }, at) => {
    const key = keys[at];
    const place = key == null || !/^\p{Lu}/u.test(text) ? undefined : placeOf(key);
    if (place === undefined || !isPeople(key!)) return;
    for (const noun of isSaidOf(reading, at) ? before(reading, at) : behind(reading, at))
      found.push({ at, place, noun });
  });
  return found;
}

/** "were German", "were all Filipinos", with nothing behind it that the word would describe. */
function isSaidOf({ words, keys }: Reading, at: number): boolean {
  const back = /^(?:all|both|also|mostly|a|an)$/.test(words[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  return /^(?:is|was|are|were|be|been)$/.test(words[back]?.lower ?? '') && (keys[at + 1] ?? null) === null;
}

/** The head of a subject: the last noun before what hangs on it ("the plates | of the van from Lunde"). */
function before({ words, keys }: Reading, at: number): string[] {
  let start = at;
  while (start > 0 && !/^[,;:.]$/.test(words[start - 1]!.text)) start--;
  let end = start;
  while (end < at && !/^(?:of|on|in|from|at|with|is|was|are|were|that|which|who)$/.test(words[end]!.lower))
    end++;
  for (let k = end - 1; k >= start; k--) if (keys[k] != null) return [keys[k]!];
  return [];
}

/** What a nation stands before. */
function behind({ words, keys }: Reading, at: number): string[] {
  const found: string[] = [];
  for (let k = at + 1; k <= at + REACH && keys[k] != null && words[k]?.kind === 'word'; k++)
    found.push(keys[k]!);
  return found;
}
