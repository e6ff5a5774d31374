import { countsPeople } from './counted-nouns.js';
import { closeness } from './synonyms.js';

/** How surely two counted nouns are one thing, 0 to 1; little is known where a figure stands without a noun. */
export function nounKinship(x: string | null, y: string | null): number {
  if (x === null || y === null) return 0.2;
  if (countsPeople(x) && countsPeople(y)) return 0.6;
  return closeness(x, y);
}
