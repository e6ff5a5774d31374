import type { Word } from '../words/words.js';

const PLAIN = new Set(
  "not no never none nobody nobody's nothing neither nor without cannot can't isn't aren't wasn't weren't don't doesn't didn't won't wouldn't shouldn't couldn't haven't hasn't hadn't hardly".split(
    ' ',
  ),
);
/** Is it a word that denies by itself ("not", "nobody", "mustn't"), lower case? */
export function isNegator(word: string): boolean {
  return PLAIN.has(word) || word.endsWith("n't");
}

/** "have yet to catch him" is "have not caught him". */
export const isYetTo = (words: readonly Word[], at: number): boolean =>
  words[at]!.lower === 'yet' &&
  words[at + 1]?.lower === 'to' &&
  /^(?:has|have|had|is|are|was|were)$/.test(words[at - 1]?.lower ?? '');

/** "restored instead of pulled down" */
export const isInstead = (words: readonly Word[], at: number): boolean =>
  (words[at]!.lower === 'instead' && words[at + 1]?.lower === 'of') ||
  (words[at]!.lower === 'rather' && words[at + 1]?.lower === 'than');
