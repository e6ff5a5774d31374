import { isOrdinary } from './rarity.js';
import { stem } from './stem.js';
import type { Word } from './words.js';

/** "KNEW", "ENGINE": an ordinary word in capitals. Acronyms are not ordinary words. */
export function isShouted(word: Word): boolean {
  return (
    word.text.length >= 4 &&
    word.text === word.text.toUpperCase() &&
    isOrdinary(stem(word.lower)) &&
    /\p{L}{4}/u.test(word.text)
  );
}
