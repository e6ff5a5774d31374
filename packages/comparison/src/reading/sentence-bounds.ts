import type { Reading } from './reading.js';

/** Where the sentence or quotation that a word stands in begins. */
export const startOf = ({ words }: Reading, at: number): number => {
  let first = at;
  while (first > 0 && !/^[.!?"“”]$/.test(words[first - 1]!.text)) first--;
  return first;
};

/** Per word: the number of its sentence. */
export function sentenceNumbers({ words }: Reading): number[] {
  let number = 0;
  return words.map(({ text }) => (/^[.!?]$/.test(text) ? number++ : number));
}
