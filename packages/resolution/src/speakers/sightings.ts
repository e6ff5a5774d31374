import type { Reading } from '../reading.js';
import type { Person } from './persons.js';

/** Where each sentence names a person outside quotation marks, by full or by last name. */
export type Sightings = ReadonlyMap<number, readonly { at: number; person: Person }[]>;

export function sightingsOf(reading: Reading, persons: readonly Person[]): Sightings {
  const byLast = new Map<string, Person>();
  for (const person of persons) if (!byLast.has(person.last)) byLast.set(person.last, person);
  const found = new Map<number, { at: number; person: Person }[]>();
  for (let i = 0; i < reading.tokens.length; i++) {
    const person = reading.quotation[i] === -1 ? byLast.get(reading.tokens[i]!.text) : undefined;
    if (!person) continue;
    const sentence = reading.sentenceOf[i]!;
    const list = found.get(sentence);
    if (list) list.push({ at: i, person });
    else found.set(sentence, [{ at: i, person }]);
  }
  return found;
}
