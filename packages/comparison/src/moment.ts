import { seasonAt } from './seasons.js';
import { spokenTime } from './spoken-clock.js';
import { unitAt } from './units.js';
import type { Word } from './words.js';

/** A stretch of days, counted from 1970-01-01, end exclusive. */
type Days = readonly [from: number, to: number];

/** A date or a time of day of a claim, and which days or minutes it allows. */
export interface Moment {
  readonly kind: 'day' | 'clock';
  /** The days meant; more than one stretch where "Monday" may be the last or the next. Empty for a time of day. */
  readonly days: readonly Days[];
  /** Minutes of the day as the place counts them, and as GMT counts them; null where not told. */
  readonly local: readonly [number, number] | null;
  readonly gmt: readonly [number, number] | null;
  /** "a quarter past four": may it be twelve hours later as well? */
  readonly eitherHalf: boolean;
  /** Its place in the claim's words, end exclusive. */
  readonly first: number;
  readonly end: number;
}

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const SHORT = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
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
const PARTS: ReadonlyMap<string, readonly [number, number]> = new Map([
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
]);

const DAY_MS = 86_400_000;
const dayOf = (year: number, month: number, day: number) => Math.floor(Date.UTC(year, month, day) / DAY_MS);
const monthOf = (lower: string) => {
  const bare = lower.replace(/\.$/, '').replace(/^(?:mid|early|late)-/, '');
  const at = MONTHS.indexOf(bare);
  return at >= 0 ? at : SHORT.indexOf(bare === 'sept' ? 'sep' : bare);
};

/**
 * Reads the dates and times of day of a claim.
 *
 * @param words the claim's words
 * @param publishedAt ISO 8601; "on Saturday" and "last month" are read against it. Without it they stay unread.
 */
export function moments(words: readonly Word[], publishedAt: string | null): Moment[] {
  const ms = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  const today = Number.isNaN(ms) ? null : localDay(publishedAt!, ms);
  const found: Moment[] = [];
  for (let i = 0; i < words.length; ) {
    const season = seasonAt(words, i, today);
    const moment =
      clockAt(words, i) ??
      dateAt(words, i, today) ??
      relativeAt(words, i, today) ??
      (season === null ? null : day(i, i + season.length, ...season.days));
    if (moment === null) i++;
    else {
      found.push(moment);
      i = moment.end;
    }
  }
  return found;
}

/** The day at the place of publication: 19:30+02:00 is read in its own zone. */
function localDay(iso: string, ms: number): number {
  const zone = /([+-])(\d{2}):?(\d{2})$/.exec(iso);
  const ahead = zone === null ? 0 : (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3]));
  return Math.floor((ms + ahead * 60_000) / DAY_MS);
}

const day = (first: number, end: number, ...days: Days[]): Moment => ({
  kind: 'day',
  days,
  local: null,
  gmt: null,
  eitherHalf: false,
  first,
  end,
});

function monthSpan(year: number, month: number): Days {
  return [dayOf(year, month, 1), dayOf(year, month + 1, 1)];
}

const yearOf = (today: number) => new Date(today * DAY_MS).getUTCFullYear();
const isYear = (word: Word | undefined) => word !== undefined && /^(19|20)\d\d$/.test(word.lower);
const isDay = (word: Word | undefined) =>
  word !== undefined && /^(0?[1-9]|[12]\d|3[01])(st|nd|rd|th)?$/.test(word.lower);

/** "March 11, 2026", "11 March", "Jan. 4", "September 2025", "last September", "in 2019". */
function dateAt(words: readonly Word[], i: number, today: number | null): Moment | null {
  const word = words[i]!;
  const lower = (at: number) => words[at]?.lower ?? '';
  const part = /^(?:mid|early|late)-\p{Lu}/u.test(word.text);
  let month = part || /^\p{Lu}/u.test(word.text) ? monthOf(word.lower) : -1;
  let number: number | null = null;
  let end = i + 1;
  if (month < 0 && isDay(word) && /^\p{Lu}/u.test(words[i + 1]?.text ?? '') && monthOf(lower(i + 1)) >= 0) {
    number = Number.parseInt(word.lower, 10);
    month = monthOf(lower(i + 1));
    end = i + 2;
  }
  if (month >= 0) {
    // "May" and "March" alone are names of months only with a day, a year or a preposition.
    if (lower(end) === '.') end++;
    if (number === null && isDay(words[end]) && !isYear(words[end])) {
      number = Number.parseInt(lower(end), 10);
      end++;
    }
    let year: number | null = null;
    const comma = lower(end) === ',' ? 1 : 0;
    if (isYear(words[end + comma])) {
      year = Number(lower(end + comma));
      end += comma + 1;
    } else if (/^(next|last|this)$/.test(lower(end)) && lower(end + 1) === 'year' && today !== null) {
      year = yearOf(today) + (lower(end) === 'next' ? 1 : lower(end) === 'last' ? -1 : 0);
      end += 2;
    }
    const introduced =
      part ||
      /^(in|since|last|next|until|till|by|of|from|this|during|early|late|mid|to|and)$/.test(lower(i - 1));
    if (number === null && year === null && !introduced) return null;
    const first = /^(last|next)$/.test(lower(i - 1)) ? i - 1 : i;
    if (year !== null) {
      return number === null
        ? day(first, end, monthSpan(year, month))
        : day(first, end, oneDay(dayOf(year, month, number)));
    }
    if (today === null) return { ...day(first, end), days: [] };
    const years = [yearOf(today) - 1, yearOf(today), yearOf(today) + 1];
    // Without a year the nearest one is meant: "in November" of an article of March is the last, or the next.
    const options = years.map(
      (y): Days => (number === null ? monthSpan(y, month) : oneDay(dayOf(y, month, number!))),
    );
    const near = options.filter(([from, to]) => from - today < 330 && today - to < 330);
    return day(first, end, ...(near.length > 0 ? near : options));
  }
  if (
    isYear(word) &&
    /^(in|since|of|by|until|till|from|during|before|after|the|a|its|their|his|her|last|\(|to|late|early|year)$/.test(
      lower(i - 1),
    )
  ) {
    const year = Number(word.lower);
    return day(i, i + 1, [dayOf(year, 0, 1), dayOf(year + 1, 0, 1)]);
  }
  const decade = /^((?:19|20)\d)0s$/.exec(word.lower);
  if (decade !== null) {
    const year = Number(decade[1]) * 10;
    return day(i, i + 1, [dayOf(year, 0, 1), dayOf(year + 10, 0, 1)]);
  }
  return null;
}

function oneDay(from: number): Days {
  return [from, from + 1];
}

/** "on Saturday", "yesterday", "last month", "this week", "three days ago", "in two weeks". */
function relativeAt(words: readonly Word[], i: number, today: number | null): Moment | null {
  const word = words[i]!;
  const lower = (at: number) => words[at]?.lower ?? '';
  const weekday = /^\p{Lu}/u.test(word.text) ? WEEKDAYS.indexOf(word.lower.replace(/'s$/, '')) : -1;
  if (weekday >= 0) {
    if (today === null) return null;
    const now = (today + 4) % 7; // 1970-01-01 was a Thursday
    const back = (now - weekday + 7) % 7;
    const past = oneDay(today - back);
    const future = oneDay(today - back + 7);
    const before = lower(i - 1);
    if (before === 'next') return day(i - 1, i + 1, future);
    if (before === 'last')
      return day(i - 1, i + 1, back === 0 ? oneDay(today - 7) : past, oneDay(today - back - 7));
    return day(i, i + 1, past, future);
  }
  if (today === null) return null;
  if (word.lower === 'today' || word.lower === 'tonight') return day(i, i + 1, oneDay(today));
  if (word.lower === 'yesterday') return day(i, i + 1, oneDay(today - 1));
  if (word.lower === 'tomorrow') return day(i, i + 1, oneDay(today + 1));
  if (
    /^(last|this|next|past|previous)$/.test(word.lower) &&
    /^(month|year|week|night|morning|afternoon|evening)$/.test(lower(i + 1))
  ) {
    const step = word.lower === 'next' ? 1 : word.lower === 'this' ? 0 : -1;
    const date = new Date(today * DAY_MS);
    const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
    switch (lower(i + 1)) {
      case 'year':
        return day(i, i + 2, [dayOf(year + step, 0, 1), dayOf(year + step + 1, 0, 1)]);
      case 'month':
        return day(i, i + 2, monthSpan(year, month + step));
      case 'week':
        return day(i, i + 2, [today + 7 * step - 6, today + 7 * step + 7]);
      default:
        return day(i, i + 2, step < 0 ? [today - 1, today + 1] : oneDay(today));
    }
  }
  return null;
}

const TIME = /^(\d{1,2})(?:[:.](\d{2}))?(am|pm)?$/;

/** "shortly before 7 a.m. (0500 GMT)", "11.40 am", "09:00", "noon", "before dawn". */
function clockAt(words: readonly Word[], i: number): Moment | null {
  const read = timeAt(words, i);
  if (read === null) return null;
  const { minutes } = read;
  let { end } = read;
  let first = i;
  const lower = (at: number) => words[at]?.lower ?? '';
  const before = lower(i - 1);
  const soft = /^(shortly|just|soon|immediately)$/.test(lower(i - 2));
  let [low, high] = minutes;
  if (/^(before|until|till|by)$/.test(before)) {
    first = soft ? i - 2 : i - 1;
    if (before === 'before') low -= soft ? 20 : 180;
  } else if (before === 'after') {
    first = soft ? i - 2 : i - 1;
    high += soft ? 20 : 180;
  } else if (/^(about|around|approximately|nearly|almost|some)$/.test(before)) {
    first = i - 1;
    [low, high] = [low - 20, high + 20];
  }
  let gmt: readonly [number, number] | null = null;
  let local: readonly [number, number] | null = null;
  if (read.zone === null) local = [low, high];
  else gmt = [low - read.zone * 60, high - read.zone * 60];
  // "(0500 GMT)" after it says the same in another zone.
  if (lower(end) === '(') {
    const other = timeAt(words, end + 1);
    if (other !== null && other.zone !== null && lower(other.end) === ')') {
      const shift = [low - minutes[0], high - minutes[1]] as const;
      gmt = [other.minutes[0] + shift[0] - other.zone * 60, other.minutes[1] + shift[1] - other.zone * 60];
      end = other.end + 1;
    }
  }
  return { kind: 'clock', days: [], local, gmt, eitherHalf: read.eitherHalf, first, end };
}

function timeAt(
  words: readonly Word[],
  i: number,
): { minutes: readonly [number, number]; zone: number | null; eitherHalf: boolean; end: number } | null {
  const word = words[i];
  if (word === undefined) return null;
  const lower = (at: number) => words[at]?.lower ?? '';
  const part = PARTS.get(word.lower);
  if (part !== undefined) return { minutes: part, zone: null, eitherHalf: false, end: i + 1 };
  const spoken = spokenTime(words, i);
  if (spoken !== null) {
    const { minutes, half, end } = spoken;
    return { minutes: [minutes, minutes], zone: null, eitherHalf: half === null, end };
  }
  if (word.kind !== 'number') return null;
  const army = /^([01]\d|2[0-3])([0-5]\d)$/.exec(word.lower);
  if (army !== null && ZONES.has(lower(i + 1))) {
    const at = Number(army[1]) * 60 + Number(army[2]);
    return { minutes: [at, at], zone: ZONES.get(lower(i + 1))!, eitherHalf: false, end: i + 2 };
  }
  const match = TIME.exec(word.lower);
  if (match === null) return null;
  let end = i + 1;
  let half = match[3] ?? null;
  if (half === null && /^([ap])\.?m\.?$/.test(lower(end))) {
    half = lower(end)[0] === 'a' ? 'am' : 'pm';
    end++;
    if (lower(end) === '.' && words[end]?.start === words[end - 1]?.end && /^[ap]\.m$/.test(lower(end - 1)))
      end++;
  }
  let hour = Number(match[1]);
  const minute = Number(match[2] ?? 0);
  // "at 16.15" is a time; "at 4.15 percent" and "at 1.20 dollars" are none.
  const pointed =
    /^\d{1,2}\.\d{2}$/.test(word.lower) &&
    /^(at|around|about|until|till|since|by|before|after)$/.test(lower(i - 1)) &&
    unitAt([1, 2, 3].map((k) => lower(i + k))) === null &&
    !/^(million|billion|trillion|points?)$/.test(lower(i + 1));
  const isClock = half !== null || ((word.lower.includes(':') || pointed) && hour < 24 && minute < 60);
  if (!isClock || hour > 24 || minute > 59) return null;
  if (half === 'pm' && hour < 12) hour += 12;
  if (half === 'am' && hour === 12) hour = 0;
  const at = hour * 60 + minute;
  let zone: number | null = null;
  if (ZONES.has(lower(end))) {
    zone = ZONES.get(lower(end))!;
    end += lower(end + 1) === 'time' ? 2 : 1;
  } else if (lower(end) === 'local' && lower(end + 1) === 'time') end += 2;
  return { minutes: [at, at], zone, eitherHalf: false, end };
}

const meet = (a: readonly [number, number], b: readonly [number, number]) => a[0] <= b[1] && b[0] <= a[1];

/**
 * Can both be true of one thing? null where it cannot be told: a date against a time of day, or times of places whose
 * zones are not known to each other.
 *
 * @example "shortly before noon" and "11.40 am" -> true; "April 30" and "March 30" -> false
 */
export function momentsAgree(a: Moment, b: Moment): boolean | null {
  if (a.kind !== b.kind) return null;
  if (a.kind === 'day') {
    if (a.days.length === 0 || b.days.length === 0) return null;
    return a.days.some((x) => b.days.some((y) => x[0] < y[1] && y[0] < x[1]));
  }
  // Across midnight GMT the same moment may be counted a day apart.
  const round = (x: readonly [number, number], shift: number): [number, number] => [
    x[0] + shift,
    x[1] + shift,
  ];
  if (a.gmt !== null && b.gmt !== null)
    return [-1440, 0, 1440].some((shift) => meet(round(a.gmt!, shift), b.gmt!));
  if (a.local !== null && b.local !== null) {
    // "shortly before midnight" and "11:50 pm": the day turns between them.
    const shifts = a.eitherHalf || b.eitherHalf ? [-1440, -720, 0, 720, 1440] : [-1440, 0, 1440];
    return shifts.some((shift) => meet(round(a.local!, shift), b.local!));
  }
  return null;
}
