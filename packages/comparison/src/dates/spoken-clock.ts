import { SMALL, TENS } from '../figures/number-words.js';
import type { Word } from '../words/words.js';

/** A time of day in words, as minutes of the half day it is told in. */
interface SpokenTime {
  /** Minutes after midnight or noon, 0 to 719; all 24 hours where `half` is told. */
  readonly minutes: number;
  /** "in the morning", "in the evening"; null where the words leave it open. */
  readonly half: 'am' | 'pm' | null;
  /** Place after its last word. */
  readonly end: number;
}

/** Words for minutes past or to an hour. */
export const MINUTES: ReadonlyMap<string, number> = new Map([
  ['quarter', 15],
  ['half', 30],
  ['five', 5],
  ['ten', 10],
  ['twenty', 20],
  ['twenty-five', 25],
]);

/**
 * "a quarter past four", "half past six", "twenty to six in the morning", "six o'clock". Null where no time is told: "ten to
 * twelve people" counts.
 *
 * @example `It fell at twenty to six in the morning, dpa said.` -> 340, am
 */
export function spokenTime(words: readonly Word[], i: number): SpokenTime | null {
  const lower = (at: number) => words[at]?.lower ?? '';
  const hourAt = (at: number) => {
    const hour = /^\d{1,2}$/.test(lower(at)) ? Number(lower(at)) : SMALL.get(lower(at));
    return hour !== undefined && hour >= 1 && hour <= 12 ? hour : null;
  };
  const whole = hourAt(i);
  if (whole !== null && /^o'?clock$/.test(lower(i + 1))) return halfOfDay(words, (whole % 12) * 60, i + 2);
  // "five in the morning": without a half of the day "five" counts.
  if (whole !== null && /^(?:in|at)$/.test(lower(i + 1))) {
    const told = halfOfDay(words, (whole % 12) * 60, i + 1);
    if (told.half !== null) return told;
  }
  // "shortly after two on Saturday", "a few minutes before six": where nothing is counted.
  if (whole !== null && isSoonBy(words, i) && isCountless(words, i + 1))
    return halfOfDay(words, (whole % 12) * 60, i + 1);
  const article = lower(i) === 'a' && lower(i + 1) === 'quarter' ? 1 : 0;
  const shift =
    MINUTES.get(lower(i + article)) ?? (lower(i + 1) === 'minutes' ? minutesOf(lower(i)) : undefined);
  if (shift === undefined) return null;
  const spelled = lower(i + article + 1) === 'minutes' ? 1 : 0;
  const at = i + article + spelled + 1;
  const joint = lower(at);
  if (joint !== 'past' && joint !== 'to') return null;
  // "fourteen minutes to two goals" counts the goals.
  if (spelled === 1 && !isCountless(words, at + 2)) return null;
  const hour = hourAt(at + 1);
  if (hour === null) return null;
  // "ten to twelve" is a time only where nothing is counted.
  const plain = shift !== 15 && shift !== 30 && joint === 'to' && spelled === 0;
  const next = words[at + 2];
  const isNextDay = next?.lower === 'the' && /^(?:next|following|same)$/.test(words[at + 3]?.lower ?? '');
  if (plain && next?.kind === 'word' && !isNextDay && !/^(in|on|at|when|and|local)$/.test(next.lower))
    return null;
  if (plain && TENS.has(lower(at + 1))) return null;
  const minutes = (((hour % 12) * 60 + (joint === 'past' ? shift : -shift)) % 720) + 720;
  return halfOfDay(words, minutes % 720, at + 2);
}

/** "shortly after", "a few minutes before" just in front? */
function isSoonBy(words: readonly Word[], i: number): boolean {
  return (
    /^(?:after|before|past)$/.test(words[i - 1]?.lower ?? '') &&
    /^(?:shortly|just|soon|immediately|minutes|moments)$/.test(words[i - 2]?.lower ?? '')
  );
}

/** Does no word follow that a figure could count? */
function isCountless(words: readonly Word[], at: number): boolean {
  const next = words[at];
  return (
    next === undefined ||
    next.kind === 'mark' ||
    /^(?:in|on|at|when|as|and|but|local|today|yesterday|that|this|last)$/.test(next.lower)
  );
}

/** "twelve" minutes, "42" minutes; undefined where no hour has so many. */
function minutesOf(word: string): number | undefined {
  const minutes = /^\d{1,2}$/.test(word) ? Number(word) : (SMALL.get(word) ?? TENS.get(word));
  return minutes !== undefined && minutes < 60 ? minutes : undefined;
}

/** Up to five "at night" is the morning: "three at night", but "eleven at night". */
const SMALL_HOURS = 300;

/**
 * What follows tells the half of the day: "in the morning", "in the afternoon", "at night".
 *
 * @param minutes of the clock face, 0 to 719
 */
export function halfOfDay(words: readonly Word[], minutes: number, end: number): SpokenTime {
  const lower = (at: number) => words[at]?.lower ?? '';
  if (lower(end) === 'in' && lower(end + 1) === 'the') {
    if (lower(end + 2) === 'morning') return { minutes, half: 'am', end: end + 3 };
    if (/^(afternoon|evening)$/.test(lower(end + 2)))
      return { minutes: minutes + 720, half: 'pm', end: end + 3 };
  }
  if (lower(end) === 'at' && lower(end + 1) === 'night')
    return minutes < SMALL_HOURS
      ? { minutes, half: 'am', end: end + 2 }
      : { minutes: minutes + 720, half: 'pm', end: end + 2 };
  return { minutes, half: null, end };
}
