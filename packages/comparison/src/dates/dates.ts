import { ordinalOf } from '../figures/number-words.js';
import type { Word } from '../words/words.js';
import { type Days, dayOf, monthSpan, oneDay, yearOf, yearSpan } from './calendar.js';
import { day, type Moment } from './moment.js';

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
const SHORT = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

const monthOf = (lower: string) => {
  const bare = lower.replace(/\.$/, '').replace(/^(?:mid|early|late)-/, '');
  const at = MONTHS.indexOf(bare);
  return at >= 0 ? at : SHORT.indexOf(bare === 'sept' ? 'sep' : bare);
};

const isYear = (word: Word | undefined) => word !== undefined && /^(19|20)\d\d$/.test(word.lower);
const isDay = (word: Word | undefined) =>
  word !== undefined && /^(0?[1-9]|[12]\d|3[01])(st|nd|rd|th)?$/.test(word.lower);

/** "March 11, 2026", "11 March", "Jan. 4", "September 2025", "last September", "in 2019", "the 1990s". */
export function dateAt(words: readonly Word[], i: number, today: number | null): Moment | null {
  const month = monthAt(words, i);
  return month === null ? yearAt(words, i) : monthDate(words, i, month, today);
}

/** The name of a month at a place, with the number of a day in front of it. */
interface MonthName {
  readonly month: number;
  readonly number: number | null;
  /** "mid-March" */
  readonly part: boolean;
  readonly end: number;
}

function monthAt(words: readonly Word[], i: number): MonthName | null {
  const word = words[i]!;
  const part = /^(?:mid|early|late)-\p{Lu}/u.test(word.text);
  const month = part || /^\p{Lu}/u.test(word.text) ? monthOf(word.lower) : -1;
  if (month >= 0) return { month, number: null, part, end: i + 1 };
  const next = words[i + 1];
  // "the third of June", "the 3rd of June"
  const ordinal = ordinalOf(word.lower);
  if (ordinal !== null && next?.lower === 'of' && /^\p{Lu}/u.test(words[i + 2]?.text ?? '')) {
    const of = monthOf(words[i + 2]!.lower);
    if (of >= 0) return { month: of, number: ordinal, part: false, end: i + 3 };
  }
  if (next === undefined || !isDay(word) || !/^\p{Lu}/u.test(next.text)) return null;
  const behind = monthOf(next.lower);
  return behind < 0
    ? null
    : { month: behind, number: Number.parseInt(word.lower, 10), part: false, end: i + 2 };
}

function monthDate(
  words: readonly Word[],
  i: number,
  { month, number: dayBefore, part, end: behind }: MonthName,
  today: number | null,
): Moment | null {
  const lower = (at: number) => words[at]?.lower ?? '';
  let number = dayBefore;
  let end = lower(behind) === '.' ? behind + 1 : behind;
  if (number === null && isDay(words[end]) && !isYear(words[end])) {
    number = Number.parseInt(lower(end), 10);
    end++;
  }
  const year = yearBehind(words, end, today);
  // "May" and "March" alone are names of months only with a day, a year or a preposition.
  const introduced =
    part ||
    /^(in|since|last|next|until|till|by|of|from|this|during|early|late|mid|to|and)$/.test(lower(i - 1));
  if (number === null && year === null && !introduced) return null;
  const first = /^(last|next)$/.test(lower(i - 1)) ? i - 1 : i;
  const daysIn = (y: number): Days =>
    number === null ? monthSpan(y, month) : oneDay(dayOf(y, month, number));
  if (year !== null) return day(first, year.end, daysIn(year.year));
  if (today === null) return day(first, end);
  // Without a year the nearest one is meant: "in November" of an article of March is the last, or the next.
  const options = [yearOf(today) - 1, yearOf(today), yearOf(today) + 1].map(daysIn);
  const near = options.filter(([from, to]) => from - today < 330 && today - to < 330);
  return day(first, end, ...(near.length > 0 ? near : options));
}

/** ", 2026", "next year" behind a month. */
function yearBehind(
  words: readonly Word[],
  at: number,
  today: number | null,
): { year: number; end: number } | null {
  const lower = (k: number) => words[k]?.lower ?? '';
  const comma = lower(at) === ',' ? 1 : 0;
  if (isYear(words[at + comma])) return { year: Number(lower(at + comma)), end: at + comma + 1 };
  if (today === null || !/^(next|last|this)$/.test(lower(at)) || lower(at + 1) !== 'year') return null;
  const step = lower(at) === 'next' ? 1 : lower(at) === 'last' ? -1 : 0;
  return { year: yearOf(today) + step, end: at + 2 };
}

/** "in 2019", "the 1990s" */
function yearAt(words: readonly Word[], i: number): Moment | null {
  const word = words[i]!;
  if (isYear(word) && isIntroduced(words[i - 1])) return day(i, i + 1, yearSpan(Number(word.lower)));
  const decade = /^((?:19|20)\d)0s$/.exec(word.lower);
  return decade === null ? null : day(i, i + 1, yearSpan(Number(decade[1]) * 10, 10));
}

const isIntroduced = (before: Word | undefined): boolean =>
  /^(in|since|of|by|until|till|from|during|before|after|the|a|its|their|his|her|last|\(|to|late|early|year)$/.test(
    before?.lower ?? '',
  );
