import { countsPeople, tellsOfPeople } from '../words/counted-nouns.js';
import { isFunctionWord } from '../words/function-words.js';
import { stem } from '../words/stem.js';
import type { Word } from '../words/words.js';

const BE = /^(?:is|are|was|were|be|been|being|has|have|had|still|reportedly|feared)$/;

/**
 * The counted noun: of the short run after a figure the first plural or noun of people ("86 passengers", "three Kharvian border
 * guards"), else its first word.
 */
export function nounAfter(words: readonly Word[], end: number): string | null {
  let first: string | null = null;
  // "41 were injured": what befell them stands for the people.
  if (BE.test(words[end]?.lower ?? '')) {
    const verb = words.slice(end, end + 4).find(({ lower }) => !BE.test(lower) && !/ly$/.test(lower));
    return verb !== undefined && tellsOfPeople(stem(verb.lower)) ? stem(verb.lower) : null;
  }
  for (let i = end; i < Math.min(words.length, end + 4); i++) {
    const word = words[i]!;
    if (word.kind !== 'word' || (isFunctionWord(word.lower) && word.lower !== 'others')) {
      if (word.lower === 'of' && first === null) continue;
      break;
    }
    const key = stem(word.lower);
    if (/[^s]s$|people|women|children/.test(word.lower) || countsPeople(key)) return key;
    first ??= key;
    if (/ed$/.test(word.lower)) break;
  }
  return first;
}
