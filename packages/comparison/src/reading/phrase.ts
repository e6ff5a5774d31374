import type { Reading } from './reading.js';

/** The exact characters of a run of words, end exclusive. */
export function phrase(reading: Reading, first: number, end: number): string {
  const from = reading.words[Math.max(0, first)];
  const to = reading.words[Math.min(reading.words.length, end) - 1];
  return from === undefined || to === undefined ? '' : reading.text.slice(from.start, to.end);
}
