import type { Word } from '../words/words.js';

/**
 * Does the negating word at a place deny nothing? "no more than keep the door open", "no fewer than 11", "not a day before" measure;
 * "No. 4" counts; "had never seen such a flood before" tells of a first time.
 *
 * @example `No fewer than 11 boats sank, AFP said.` -> true at "No": they sank
 */
export const affirms = (words: readonly Word[], at: number): boolean =>
  (words[at]!.lower === 'no' && words[at + 1]?.lower === '.') ||
  isMeasure(words, at) ||
  isStretch(words, at) ||
  (words[at]!.lower === 'never' && isFirstTime(words, at));

const isMeasure = (words: readonly Word[], at: number): boolean =>
  /^(?:not|no)$/.test(words[at]!.lower) &&
  /^(?:more|less|fewer|later|earlier)$/.test(words[at + 1]?.lower ?? '') &&
  // 'growers would get "no less" than their costs'
  words.slice(at + 2, at + 4).find(({ kind }) => kind !== 'mark')?.lower === 'than';

/** "not a day before", "not one minute too soon" */
const isStretch = (words: readonly Word[], at: number): boolean =>
  words[at]!.lower === 'not' &&
  /^(?:an?|one)$/.test(words[at + 1]?.lower ?? '') &&
  /^(?:second|minute|moment|hour|day|week|month|year)$/.test(words[at + 2]?.lower ?? '') &&
  /^(?:before|earlier|later|longer|more|less|too)$/.test(words[at + 3]?.lower ?? '');

/** "had never seen such a flood before", "never have so many voted": it was the first time, and it happened. */
function isFirstTime(words: readonly Word[], at: number): boolean {
  for (let j = at + 1; j < words.length && !/^[,;:.!?]$/.test(words[j]!.text); j++)
    if (
      words[j]!.lower === 'before' ||
      (words[j]!.lower === 'so' && /^(many|much|few|little)$/.test(words[j + 1]?.lower ?? ''))
    )
      return true;
  return false;
}
