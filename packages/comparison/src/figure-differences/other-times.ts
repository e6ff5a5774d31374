import type { Quantity } from '../figures/figure.js';
import type { Reading } from '../reading/reading.js';

/** Words on each side of a figure that date it. */
const BESIDE = 8;

const THEN = /^(?:previous|previously|earlier|formerly|initially|originally)$/;
/** Two words that together tell of another time. */
const PAIRS: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:year|month|decade|week)$/, /^before$/],
  [/^(?:last|prior)$/, /^(?:year|year's|time|season|election|decade)$/],
  [/^years$/, /^ago$/],
];

/**
 * Is a figure said to be of an earlier time? Then it says nothing against what is told of now.
 *
 * @example `A year earlier the mill had employed 450 people, AFP said.`
 */
export function isOfOtherTime({ words }: Reading, { first, end }: Quantity): boolean {
  const near = words.slice(Math.max(0, first - BESIDE), end + BESIDE).map(({ lower }) => lower);
  return near.some(
    (word, i) =>
      THEN.test(word) || PAIRS.some(([one, next]) => one.test(word) && next.test(near[i + 1] ?? '')),
  );
}
