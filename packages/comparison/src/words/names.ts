import { isFunctionWord } from './function-words.js';
import { isOrdinary } from './rarity.js';
import { isShouted } from './shouted.js';
import { stem } from './stem.js';
import type { Word } from './words.js';

/** A run of capitalised words that names somebody or something. Places in the words, end exclusive. */
export interface Name {
  readonly first: number;
  readonly end: number;
  /** Stems of its words. */
  readonly keys: readonly string[];
}

/** The names of a text, but for days and months. */
export function names(list: readonly Word[], taken: ReadonlySet<number>): Name[] {
  const found: Name[] = [];
  for (let i = 0; i < list.length; ) {
    if (!isNamePart(list, i) || taken.has(i)) {
      i++;
      continue;
    }
    let end = i + 1;
    while (end < list.length && isNamePart(list, end) && !taken.has(end)) end++;
    found.push({ first: i, end, keys: list.slice(i, end).map((word) => stem(word.lower)) });
    i = end;
  }
  return found;
}

function isNamePart(list: readonly Word[], i: number): boolean {
  const word = list[i]!;
  if (word.kind !== 'word' || !/^\p{Lu}/u.test(word.text) || isFunctionWord(word.lower) || isShouted(word))
    return false;
  const before = list[i - 1];
  const opens = before === undefined || /^["'“‘.!?:(]$/u.test(before.text);
  // "Rescuers said": a capital that opens a sentence names nobody, unless the word is no ordinary one.
  return !opens || !isOrdinary(stem(word.lower)) || /^\p{Lu}/u.test(list[i + 1]?.text ?? '');
}
