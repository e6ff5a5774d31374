import { unitAt } from '../figures/units.js';
import type { Word } from '../words/words.js';
import type { Moment } from './moment.js';
import { halfOfDay, spokenTime } from './spoken-clock.js';

/** Hours by which a zone is ahead of GMT. Only zones that are told in copy and mean one thing. */
const ZONES: ReadonlyMap<string, number> = new Map([
  ['gmt', 0],
  ['utc', 0],
  ['bst', 1],
  ['cet', 1],
  ['cest', 2],
  ['moscow', 3],
  ['est', -5],
  ['edt', -4],
  ['pst', -8],
  ['pdt', -7],
  ['jst', 9],
  ['beijing', 8],
]);
/** Parts of the day by name, in minutes. */
export const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['noon', [720, 720]],
  ['midday', [690, 750]],
  ['lunch', [700, 840]],
  ['lunchtime', [700, 840]],
  ['midnight', [0, 0]],
  ['dawn', [240, 420]],
  ['daybreak', [240, 420]],
  ['sunrise', [240, 480]],
  ['sunset', [990, 1320]],
  ['dusk', [990, 1350]],
  ['nightfall', [1020, 1380]],
  ['morning', [0, 720]],
  ['afternoon', [720, 1140]],
  ['evening', [1020, 1430]],
  ['night', [1080, 1860]],
  ['overnight', [1080, 1920]],
]);

/** Minutes of the day, which a bound or a zone may carry over its ends. */
type Minutes = readonly [from: number, to: number];

/** "shortly before 7 a.m. (0500 GMT)", "11.40 am", "09:00", "noon", "before dawn". */
export function clockAt(words: readonly Word[], i: number): Moment | null {
  const read = timeAt(words, i);
  if (read === null) return null;
  const { minutes, zone, eitherHalf } = read;
  const { first, low, high } = withBound(words, i, minutes);
  const local = zone === null ? ([low, high] as const) : null;
  const told = { kind: 'clock', days: [], local, eitherHalf, first } as const;
  // "(0500 GMT)" after it says the same in another zone.
  const other = words[read.end]?.lower === '(' ? timeAt(words, read.end + 1) : null;
  if (other !== null && other.zone !== null && words[other.end]?.lower === ')') {
    const [from, to] = other.minutes;
    const bounded: Minutes = [from + low - minutes[0], to + high - minutes[1]];
    return { ...told, gmt: inGmt(bounded, other.zone), end: other.end + 1 };
  }
  return { ...told, gmt: zone === null ? null : inGmt([low, high], zone), end: read.end };
}

const inGmt = ([from, to]: Minutes, zone: number): Minutes => [from - zone * 60, to - zone * 60];

/** "shortly before", "by", "around" in front of a time: which minutes they allow, and where they begin. */
function withBound(
  words: readonly Word[],
  i: number,
  [low, high]: Minutes,
): { first: number; low: number; high: number } {
  const before = words[i - 1]?.lower ?? '';
  const soft = /^(shortly|just|soon|immediately|minutes|moments)$/.test(words[i - 2]?.lower ?? '');
  // "a few minutes after six" counts no minutes.
  const few = words[i - 2]?.lower === 'minutes' && words[i - 3]?.lower === 'few' ? 2 : 0;
  const first = soft ? i - 2 - few : i - 1;
  if (before === 'before') return { first, low: low - (soft ? 20 : 180), high };
  if (/^(until|till|by)$/.test(before)) return { first, low, high };
  if (before === 'after') return { first, low, high: high + (soft ? 20 : 180) };
  if (/^(about|around|approximately|nearly|almost|some)$/.test(before))
    return { first: i - 1, low: low - 20, high: high + 20 };
  return { first: i, low, high };
}

/** A time of day without its bound. */
interface Time {
  readonly minutes: Minutes;
  /** Hours ahead of GMT, null where no zone is told. */
  readonly zone: number | null;
  readonly eitherHalf: boolean;
  readonly end: number;
}

function timeAt(words: readonly Word[], i: number): Time | null {
  const word = words[i];
  if (word === undefined) return null;
  const part = PARTS.get(word.lower);
  if (part !== undefined) return { minutes: part, zone: null, eitherHalf: false, end: i + 1 };
  const spoken = spokenTime(words, i);
  if (spoken !== null) {
    const { minutes, half, end } = spoken;
    // Whoever says "a quarter to seven" has looked at no 18:47.
    const about = ROUNDED.test(
      words
        .slice(i, end)
        .map(({ lower }) => lower)
        .join(' '),
    )
      ? SPOKEN
      : 0;
    return { minutes: [minutes - about, minutes + about], zone: null, eitherHalf: half === null, end };
  }
  return word.kind === 'number' ? (fourDigits(words, i) ?? hourAndMinute(words, i)) : null;
}

const ROUNDED = /\b(?:quarter|half) (?:past|to)\b/;
/** Minutes. */
const SPOKEN = 4;

/** "0500 GMT": four digits are a time with their zone only. */
function fourDigits(words: readonly Word[], i: number): Time | null {
  const digits = /^([01]\d|2[0-3])([0-5]\d)$/.exec(words[i]!.lower);
  const zone = ZONES.get(words[i + 1]?.lower ?? '');
  if (digits === null || zone === undefined) return null;
  const at = Number(digits[1]) * 60 + Number(digits[2]);
  return { minutes: [at, at], zone, eitherHalf: false, end: i + 2 };
}

const TIME = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm)?$/;

/** "7 a.m.", "11.40 am", "09:00 Moscow time", "at 16.15" */
function hourAndMinute(words: readonly Word[], i: number): Time | null {
  const match = TIME.exec(words[i]!.lower);
  if (match === null) return null;
  const { half, end } = match[3] === undefined ? halfBehind(words, i + 1) : { half: match[3], end: i + 1 };
  let hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  const isClock =
    half !== null || ((words[i]!.lower.includes(':') || isPointed(words, i)) && hour < 24 && minute < 60);
  if (!isClock || hour > 24 || minute > 59) return null;
  // "5.10 in the morning"
  const told = half === null && hour <= 12 ? halfOfDay(words, (hour % 12) * 60 + minute, end) : null;
  if (told !== null && told.half !== null)
    return { minutes: [told.minutes, told.minutes], eitherHalf: false, zone: null, end: told.end };
  if (half === 'pm' && hour < 12) hour += 12;
  if (half === 'am' && hour === 12) hour = 0;
  const at = hour * 60 + minute;
  return { minutes: [at, at], eitherHalf: false, ...zoneBehind(words, end) };
}

/** "a.m.", "pm" at `at`, or null. */
function halfBehind(words: readonly Word[], at: number): { half: string | null; end: number } {
  const word = words[at]?.lower ?? '';
  if (!/^([ap])\.?m\.?$/.test(word)) return { half: null, end: at };
  const stop = words[at + 1];
  const stopped = stop?.lower === '.' && stop.start === words[at]!.end && /^[ap]\.m$/.test(word);
  return { half: word[0] === 'a' ? 'am' : 'pm', end: stopped ? at + 2 : at + 1 };
}

/** "at 16.15" is a time; "at 4.15 percent" and "at 1.20 dollars" are none. */
function isPointed(words: readonly Word[], i: number): boolean {
  const lower = (at: number) => words[at]?.lower ?? '';
  return (
    /^\d{1,2}\.\d{2}$/.test(lower(i)) &&
    /^(at|around|about|until|till|since|by|before|after)$/.test(lower(i - 1)) &&
    unitAt([1, 2, 3].map((k) => lower(i + k))) === null &&
    !/^(million|billion|trillion|points?)$/.test(lower(i + 1))
  );
}

/** "GMT", "Moscow time", "local time" at `at`. */
function zoneBehind(words: readonly Word[], at: number): { zone: number | null; end: number } {
  const zone = ZONES.get(words[at]?.lower ?? '');
  const isTime = words[at + 1]?.lower === 'time';
  if (zone !== undefined) return { zone, end: isTime ? at + 2 : at + 1 };
  return { zone: null, end: words[at]?.lower === 'local' && isTime ? at + 2 : at };
}
