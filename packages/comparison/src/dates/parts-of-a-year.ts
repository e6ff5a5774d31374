import { ordinalOf } from '../figures/number-words.js';
import type { Word } from '../words/words.js';
import { monthSpan, yearOf } from './calendar.js';
import { day, type Moment } from './moment.js';

/** Months of a part. */
const MONTHS: ReadonlyMap<string, number> = new Map([
  ['quarter', 3],
  ['half', 6],
]);

/**
 * A quarter, half or end of a year: "the second quarter of 2026", "Q3 2026", "the first half of the year", "the end of the year". Null where none begins; a second
 * half without its year is a match's.
 *
 * @param today day of publication, for "the year" and a bare "Q3"
 *
 * @example `Closing is due in the second quarter of 2026, Reuters said.` -> April to June 2026
 */
export function partOfYear(words: readonly Word[], i: number, today: number | null): Moment | null {
  const lower = (k: number) => words[i + k]?.lower ?? '';
  if (lower(0) === 'end' && lower(1) === 'of') return endOfYear(words, i, today);
  const short = /^[qh][1-4]$/.test(lower(0)) ? lower(0) : null;
  const months = short === null ? MONTHS.get(lower(1)) : short.startsWith('q') ? 3 : 6;
  const nth = short === null ? ordinalOf(lower(0)) : Number(short[1]);
  if (months === undefined || nth === null || nth * months > 12) return null;
  const named = yearBehind(words, i + (short === null ? 2 : 1), today);
  const year = named?.year ?? (short !== null && today !== null ? yearOf(today) : null);
  if (year === null) return null;
  const [from] = monthSpan(year, (nth - 1) * months);
  const [to] = monthSpan(year, nth * months);
  return day(i, named?.end ?? i + 1, [from, to]);
}

/** "the end of the year": December. */
function endOfYear(words: readonly Word[], i: number, today: number | null): Moment | null {
  const named = yearBehind(words, i + 1, today);
  return named === null ? null : day(i, named.end, monthSpan(named.year, 11));
}

/** "of 2026", "2026", "of the year", "of this year", "of next year" at a place. */
function yearBehind(
  words: readonly Word[],
  at: number,
  today: number | null,
): { year: number; end: number } | null {
  const k = words[at]?.lower === 'of' ? at + 1 : at;
  const word = words[k]?.lower ?? '';
  if (/^(?:19|20)\d\d$/.test(word)) return { year: Number(word), end: k + 1 };
  const own = { the: 0, this: 0, next: 1, last: -1 }[word];
  if (own === undefined || words[k + 1]?.lower !== 'year' || k === at || today === null) return null;
  return { year: yearOf(today) + own, end: k + 2 };
}
