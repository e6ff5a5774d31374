import type { Word } from '../words/words.js';
import { DAY_MS, monthSpan, oneDay, yearSpan } from './calendar.js';
import { day, type Moment } from './moment.js';

const WEEKDAYS = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ');
/** Days told by a word of their own, by how far they are. */
export const NEAR: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['tonight', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
]);

/** "on Saturday", "yesterday", "last month", "this week". Null without a day they could be read against. */
export function relativeAt(words: readonly Word[], i: number, today: number | null): Moment | null {
  if (today === null) return null;
  const word = words[i]!;
  const weekday = /^\p{Lu}/u.test(word.text) ? WEEKDAYS.indexOf(word.lower.replace(/'s$/, '')) : -1;
  if (weekday >= 0) return weekdayAt(words, i, weekday, today);
  const step = NEAR.get(word.lower);
  return step === undefined ? periodAt(words, i, today) : day(i, i + 1, oneDay(today + step));
}

/** "Monday" is the last or the next one, "last Monday" the one before as well. */
function weekdayAt(words: readonly Word[], i: number, weekday: number, today: number): Moment {
  const now = (today + 4) % 7; // 1970-01-01 was a Thursday
  const back = (now - weekday + 7) % 7;
  const past = oneDay(today - back);
  const future = oneDay(today - back + 7);
  const before = words[i - 1]?.lower ?? '';
  if (before === 'next') return day(i - 1, i + 1, future);
  if (before === 'last')
    return day(i - 1, i + 1, back === 0 ? oneDay(today - 7) : past, oneDay(today - back - 7));
  return day(i, i + 1, past, future);
}

/** What a stretch of time may be told by: "last month", "this week", "next year". */
export const WHICH: ReadonlySet<string> = new Set('last this next past previous'.split(' '));

/** "last month", "this week", "next year" */
function periodAt(words: readonly Word[], i: number, today: number): Moment | null {
  const which = words[i]!.lower;
  const period = words[i + 1]?.lower ?? '';
  if (!WHICH.has(which) || !/^(month|year|week|night|morning|afternoon|evening)$/.test(period)) return null;
  const step = which === 'next' ? 1 : which === 'this' ? 0 : -1;
  const date = new Date(today * DAY_MS);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  switch (period) {
    case 'year':
      return day(i, i + 2, yearSpan(year + step));
    case 'month':
      return day(i, i + 2, monthSpan(year, month + step));
    case 'week':
      return day(i, i + 2, [today + 7 * step - 6, today + 7 * step + 7]);
    default:
      return day(i, i + 2, step < 0 ? [today - 1, today + 1] : oneDay(today));
  }
}
