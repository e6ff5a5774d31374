import type { Atom } from './atoms.js';
import { type FormedFigure, formedFigure } from './formed-figure.js';
import { SMALL, TENS } from './number-words.js';

/** Parts of a running time, with how many seconds one is. */
const PARTS: readonly (readonly [RegExp, number])[] = [
  [/^years?$/, 31_557_600],
  [/^months?$/, 2_629_800],
  [/^weeks?$/, 604_800],
  [/^days?$/, 86_400],
  [/^(?:h|hr|hrs|hours?)$/, 3600],
  [/^(?:m|min|mins|minutes?)$/, 60],
  [/^(?:s|sec|secs|seconds?)$/, 1],
];
/** "2:03:12", "29:58.4"; two parts are a running time only where no clock has such an hour. */
const COLONS = /^(\d{1,2}):(\d{2}):(\d{2}(?:\.\d+)?)$/;
const MINUTES = /^(\d{2}):(\d{2}(?:\.\d+)?)$/;

/**
 * A stretch of time in several parts: "a year and two months", "30 minutes 12.4 seconds", "2hr 03min 12sec", "2:03:12", "29:58". Null where none begins.
 *
 * @example `Tarvik won in 30 minutes 12.4 seconds, AFP said.` -> 1812.4 seconds
 */
export function compoundDuration(list: readonly Atom[], i: number): FormedFigure | null {
  const word = list[i]!.lower;
  const three = COLONS.exec(word);
  if (three !== null)
    return made(list, i, 1, Number(three[1]) * 3600 + Number(three[2]) * 60 + Number(three[3]));
  const two = MINUTES.exec(word);
  if (two !== null && Number(two[1]) >= 25) return made(list, i, 1, Number(two[1]) * 60 + Number(two[2]));
  // Nearly every word ends here: none of the parts can begin with it.
  if (!/^\d/.test(word) && amountOf(word) === null) return null;
  let at = i;
  let seconds = 0;
  let parts = 0;
  for (const [unit, worth] of PARTS) {
    const glued = /^(\d+(?:\.\d+)?)([a-z]+)$/.exec(list[at]?.lower ?? '');
    const plain = amountOf(list[at]?.lower ?? '');
    if (glued !== null && unit.test(glued[2]!)) {
      seconds += Number(glued[1]) * worth;
      at += 1;
    } else if (plain !== null && unit.test(list[at + 1]?.lower ?? '')) {
      seconds += plain * worth;
      at += 2;
    } else continue;
    parts++;
    const next = list[at + 1]?.lower ?? '';
    // "the better part of a day, 14 hours" tells one time twice.
    if (parts === 1 && list[at]?.lower === ',' && /^an?$/.test(list[i]!.lower)) return null;
    if (/^(?:,|and)$/.test(list[at]?.lower ?? '') && (/^\d/.test(next) || amountOf(next) !== null)) at++;
  }
  if (parts < 2) return null;
  const length = at - i - (/^(?:,|and)$/.test(list[at - 1]!.lower) ? 1 : 0);
  return made(list, i, length, seconds);
}

/** "30", "12.4", "two", "a" */
function amountOf(word: string): number | null {
  if (/^\d+(?:\.\d+)?$/.test(word)) return Number(word);
  return /^an?$/.test(word) ? 1 : (SMALL.get(word) ?? TENS.get(word) ?? null);
}

const made = (list: readonly Atom[], i: number, length: number, seconds: number): FormedFigure =>
  formedFigure(list, i, length, { dimension: 'second', value: seconds });
