import type { Word } from '../words/words.js';
import { localDay } from './calendar.js';
import { clockAt } from './clock-times.js';
import { dateAt } from './dates.js';
import { day, type Moment } from './moment.js';
import { mayBeginMoment } from './moment-beginnings.js';
import { partOfYear } from './parts-of-a-year.js';
import { relativeAt } from './relative-dates.js';
import { seasonAt } from './seasons.js';

/**
 * Reads the dates and times of day of a claim.
 *
 * @param words the claim's words
 * @param publishedAt ISO 8601; "on Saturday" and "last month" are read against it. Without it they stay unread.
 */
export function moments(words: readonly Word[], publishedAt: string | null): Moment[] {
  const today = localDay(publishedAt);
  const found: Moment[] = [];
  for (let i = 0; i < words.length; ) {
    if (!mayBeginMoment(words[i]!)) {
      i++;
      continue;
    }
    const season = seasonAt(words, i, today);
    const moment =
      clockAt(words, i) ??
      partOfYear(words, i, today) ??
      dateAt(words, i, today) ??
      relativeAt(words, i, today) ??
      (season === null ? null : day(i, i + season.length, ...season.days));
    if (moment === null) i++;
    else {
      found.push(withDeadline(words, withDayAfter(words, moment)));
      i = moment.end;
    }
  }
  return found;
}

/** "closed through Wednesday" is "closed until Thursday". */
function withDayAfter(words: readonly Word[], moment: Moment): Moment {
  if (words[moment.first - 1]?.lower !== 'through' || moment.kind !== 'day') return moment;
  return { ...moment, days: moment.days.map(([from, to]) => [from, to + 1]) };
}

/** "by Friday", "no later than June 5": a day up to which something happens. */
function withDeadline(words: readonly Word[], moment: Moment): Moment {
  if (moment.kind !== 'day') return moment;
  const [before, second, third] = [1, 2, 3].map((k) => words[moment.first - k]?.lower ?? '');
  const isLatest =
    /^(?:by|before)$/.test(before!) ||
    (before === 'the' && /^(?:by|before)$/.test(second!)) ||
    (before === 'than' && second === 'later' && /^(?:no|not)$/.test(third!)) ||
    (before === 'of' && second === 'ahead');
  return isLatest ? { ...moment, latest: true } : moment;
}
