import type { Reading } from './reading.js';

/** The words and figures of a text without its marks, and their places. */
export interface PlainWords {
  readonly lower: readonly string[];
  readonly at: readonly number[];
}

const known = new WeakMap<Reading, PlainWords>();

/** Worked out once a reading. */
export function plainWords(reading: Reading): PlainWords {
  const made = known.get(reading);
  if (made !== undefined) return made;
  const at = reading.words.flatMap((word, i) => (word.kind === 'mark' ? [] : [i]));
  const plain = { at, lower: at.map((i) => reading.words[i]!.lower) };
  known.set(reading, plain);
  return plain;
}
