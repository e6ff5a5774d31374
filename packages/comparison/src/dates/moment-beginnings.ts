import { ORDINALS, SMALL, TENS } from '../figures/number-words.js';
import type { Word } from '../words/words.js';
import { PARTS } from './clock-times.js';
import { NEAR, WHICH } from './relative-dates.js';
import { SEASONS } from './seasons.js';
import { MINUTES } from './spoken-clock.js';

/** Words in small letters that a date or a time of day may begin with. */
const BEGINNINGS = new Set([
  ...PARTS.keys(),
  ...MINUTES.keys(),
  ...SMALL.keys(),
  ...TENS.keys(),
  ...ORDINALS.keys(),
  ...NEAR.keys(),
  ...SEASONS.keys(),
  ...WHICH,
  'a',
  'end',
]);

/**
 * May a date or a time of day begin with a word? Names of days, months and feasts have a capital; all others in small letters
 * stand in a list, or have a figure or a hyphen ("mid-March").
 *
 * @example `It fell on Friday at noon, AFP said.` -> "Friday" and "noon" may, "fell" and "on" may not
 */
export function mayBeginMoment({ text, lower }: Word): boolean {
  const first = text.charCodeAt(0);
  return first < 97 || first > 122 || BEGINNINGS.has(lower) || /[\d-]/.test(lower);
}
