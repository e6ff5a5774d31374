import { stem } from './stem.js';
import { closeness } from './synonyms.js';

/** Nouns that count people: "12 workers" and "14 people" speak of the same. */
const PEOPLE = new Set(
  'people person worker resident passenger customer consumer civilian soldier troop villager protester demonstrator victim tourist souls others other crew body child woman man student employee migrant inmate patient member survivor casualty miner pupil fan police officer kid local guest'
    .split(' ')
    .map(stem),
);

/** Is the stem a noun that counts people? */
export function countsPeople(noun: string): boolean {
  return PEOPLE.has(noun);
}

/** How surely two counted nouns are one thing, 0 to 1; little is known where a figure stands without a noun. */
export function nounKinship(x: string | null, y: string | null): number {
  if (x === null || y === null) return 0.2;
  if (countsPeople(x) && countsPeople(y)) return 0.6;
  return closeness(x, y);
}
