import type { Reading } from '../reading.js';

/** Words of a name that its letters leave out. */
const SMALL = /^(?:of|for|the|and|de|del|la|on|in|to|&|'s)$/i;
const COMPANY = /^(?:Co|Corp|Inc|Ltd|Company)\.?$/;
/** Tokens back in which such a name begins. */
const FAR = 12;

export const isSmallWord = (word: string): boolean => SMALL.test(word);

/**
 * Where a name that letters stand for begins, if it ends at token `last` and its words begin with them; else -1.
 *
 * @example "the Palestinian Authority (PA)", `last` at "Authority", "PA" -> the place of "Palestinian"
 */
export function spelledFrom(tokens: Reading['tokens'], last: number, letters: string): number {
  let letter = letters.length - 1;
  for (let k = last; k >= 0 && k > last - FAR; k--) {
    const word = tokens[k]!.text;
    if (word[0] === letters[letter]) {
      if (--letter < 0) return k;
      continue;
    }
    // "the Lunde Broadcasting Co (LBC)"
    if (!SMALL.test(word) && !(k === last && COMPANY.test(word))) return -1;
  }
  return -1;
}
