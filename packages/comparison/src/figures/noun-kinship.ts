import { countsPeople, tellsOfPeople } from '../words/counted-nouns.js';
import { closeness } from '../words/synonyms.js';

/** How surely two counted nouns are one thing, 0 to 1; little is known where a figure stands without a noun. */
export function nounKinship(x: string | null, y: string | null): number {
  if (x === null || y === null) return 0.2;
  if (countsPeople(x) && countsPeople(y)) return 0.6;
  if (areStateAndPeople(x, y)) return 0.5;
  return closeness(x, y);
}

/** "12 dead" and "14 people": one thing, if the same happened to both. */
export function areStateAndPeople(x: string, y: string): boolean {
  return (tellsOfPeople(x) && countsPeople(y)) || (countsPeople(x) && tellsOfPeople(y));
}
