import { ABBREVIATIONS, ALSO_WORDS, TITLES } from './abbreviations.js';
import { classOf, DIGIT, HALF, isLineBreak, isWordUnit, LETTER, MARK, SPACE } from './characters.js';

/** Where the tokens of a text stand: `starts[i]` to `ends[i]`, UTF-16 units, `count` of them. */
export interface TokenBounds {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly count: number;
}

const APOSTROPHE = 0x27;
const CURLY_APOSTROPHE = 0x2019;
const isApostrophe = (unit: number) => unit === APOSTROPHE || unit === CURLY_APOSTROPHE;

/**
 * Cuts a text into words, numbers and marks, in one pass and after the Penn Treebank's fashion where offsets allow it:
 * hyphenated words stay whole, "don't" is "do" + "n't", "Kremlin's" is "Kremlin" + "'s", the full stop of "Mr." and
 * "U.S." is theirs, every other mark stands alone ("..." and "--" are one).
 *
 * @example "Mr. Petrov's plan." -> "Mr." "Petrov" "'s" "plan" "."
 */
export function tokenBounds(text: string): TokenBounds {
  let starts = new Int32Array((text.length >> 2) + 16);
  let ends = new Int32Array(starts.length);
  let count = 0;
  const push = (start: number, end: number) => {
    if (count === starts.length) {
      starts = grown(starts);
      ends = grown(ends);
    }
    starts[count] = start;
    ends[count++] = end;
  };
  let at = 0;
  while (at < text.length) {
    const found = classOf(text.charCodeAt(at));
    if (found === SPACE) {
      at++;
    } else if (found === LETTER || found === DIGIT) {
      const end = wordEnd(text, at);
      const cut = contraction(text, at, end);
      if (cut > at && cut < end) {
        push(at, cut);
        push(cut, end);
      } else {
        push(at, end);
      }
      at = end;
    } else {
      const end = found === MARK ? markEnd(text, at) : halfEnd(text, at);
      push(at, end);
      at = end;
    }
  }
  return { starts, ends, count };
}

function grown(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}

/** End of the word or number that starts at `start`, its joining marks and its abbreviation's full stop included. */
function wordEnd(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isWordUnit(unit)) continue;
    if (at + 1 >= text.length || !joins(text, at, unit)) break;
  }
  if (text.charCodeAt(at) === 46 && keepsStop(text, start, at)) at++;
  return at;
}

/** Does the mark at `at` join the letters or digits on both its sides into one word? */
function joins(text: string, at: number, unit: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (!isWordUnit(next)) return false;
  // "37-year-old", "O'Brien", "AT&T", "and/or"
  if (unit === 45 || unit === 0x2010 || unit === 0x2011 || unit === 38 || unit === 47 || isApostrophe(unit))
    return true;
  const before = classOf(text.charCodeAt(at - 1));
  // "1,200", "3.5", "10:30"
  if (unit === 44 || unit === 58) return before === DIGIT && classOf(next) === DIGIT;
  if (unit !== 46) return false;
  if (before === DIGIT)
    // "3.5", "Formel1.de"
    return (
      classOf(next) === DIGIT ||
      (at > 1 && classOf(text.charCodeAt(at - 2)) === LETTER && text[at + 1]!.toLowerCase() === text[at + 1])
    );
  // "U.S", "example.org", "Krym.Realii", but not "ended.Then", where a blank is missing.
  return (
    at < 2 ||
    !isWordUnit(text.charCodeAt(at - 2)) ||
    text[at + 1]!.toLowerCase() === text[at + 1] ||
    endsAddress(text, at + 1)
  );
}

/**
 * Ends of addresses that outlets write large in their names ("Krym.Realii", "Index.HR"). A sentence that begins with "Media" or "Press" is cut
 * wrong only where the blank before it is missing too.
 */
const ADDRESS_ENDS: ReadonlySet<string> = new Set(
  'Ru RU Com COM Net NET Org ORG Info INFO Tv TV Kz KZ Ua UA Uz Kg Az AZ Ge Md Eu Uk HR RS BG Pro Press Media Online Realii'.split(
    ' ',
  ),
);
const LONGEST_END = 6;

function endsAddress(text: string, from: number): boolean {
  let end = from + 1;
  while (end < text.length && end - from <= LONGEST_END && isWordUnit(text.charCodeAt(end))) end++;
  return ADDRESS_ENDS.has(text.slice(from, end));
}

/** Days in short that are words: theirs before a date only ("Sun. June 3"). */
const DAYS = /^(?:sun|sat|mon|wed)$/;
const DATE = /^(?:\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;

function keepsStop(text: string, start: number, stop: number): boolean {
  const length = stop - start;
  if (length === 1) return text[start]! !== 'I' && /\p{Lu}/u.test(text[start]!); // "J. Petrov"
  if (text.charCodeAt(stop - 2) === 46) return true; // "U.S."
  if (length > 6) return false;
  const word = text.slice(start, stop).toLowerCase();
  if (!TITLES.has(word) && !ABBREVIATIONS.has(word)) return false;
  let next = stop + 1;
  while (next < text.length && text.charCodeAt(next) === 32) next++;
  if (next >= text.length || isLineBreak(text.charCodeAt(next)))
    return !ALSO_WORDS.has(word) && ABBREVIATIONS.has(word);
  // "the broadcaster NOS. Greek media": in capitals it is a name, as DRS is, but for "NOS. 3 and 4", "GEN. LEE WINS".
  if (length > 2 && /^\p{Lu}+$/u.test(text.slice(start, stop)))
    return /^(?:\d|\p{Lu}{2})/u.test(text.slice(next, next + 2));
  // "told the Sun. Sky Sports will ..."
  if (DAYS.test(word)) return DATE.test(text.slice(next, next + 3));
  return (
    !ALSO_WORDS.has(word) ||
    (text[start] !== text[start]!.toLowerCase() && /[\p{Lu}\p{N}]/u.test(text[next]!))
  );
}

/** Where "don't" and "Kremlin's" are cut in two; `end` where they are not. */
function contraction(text: string, start: number, end: number): number {
  for (let back = 2; back <= 3 && end - back > start; back++) {
    const unit = text.charCodeAt(end - back);
    if (!isApostrophe(unit)) continue;
    const tail = text.slice(end - back + 1, end).toLowerCase();
    if (tail === 't' && (text.charCodeAt(end - 3) | 32) === 110) return end - 3;
    return /^(?:s|d|m|re|ve|ll)$/.test(tail) ? end - back : end;
  }
  return end;
}

/** A mark is one unit, but "...", "--", "``" and "''" are one token each. */
function markEnd(text: string, start: number): number {
  const unit = text.charCodeAt(start);
  if (unit !== 46 && unit !== 45 && unit !== 96 && unit !== APOSTROPHE) return start + 1;
  let end = start + 1;
  const longest = unit === 46 || unit === 45 ? 64 : 2;
  while (end < text.length && end - start < longest && text.charCodeAt(end) === unit) end++;
  return end;
}

/** A surrogate pair is one token (an emoji); a lone half too, so that no unit is lost. */
function halfEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first > 0xdbff || start + 1 >= text.length) return start + 1;
  return classOf(text.charCodeAt(start + 1)) === HALF && text.charCodeAt(start + 1) > 0xdbff
    ? start + 2
    : start + 1;
}
