import type { Reading } from '../reading.js';
import type { Sex } from './given-names.js';
import type { Person } from './persons.js';
import type { Sightings } from './sightings.js';

/** The sex of persons by last name, where the text or the given name tells it. */
export type Sexes = ReadonlyMap<string, Sex>;

/**
 * By title ("Ms Roth"), by given name, or by the first pronoun in the sentence behind one that names nobody else: "Pell runs the
 * ferry. She said ..."
 */
export function sexesOf(reading: Reading, persons: readonly Person[], named: Sightings): Sexes {
  const found = new Map<string, Sex>();
  for (const { last, sex } of persons) if (sex !== null && !found.has(last)) found.set(last, sex);
  const { analysis, lower, quotation } = reading;
  for (const [sentence, sightings] of named) {
    const one = sightings[0]!.person;
    if (found.has(one.last) || sightings.some(({ person }) => person !== one)) continue;
    const next = analysis.sentences[sentence + 1];
    if (!next || (named.get(sentence + 1)?.[0]?.at ?? Infinity) < next.endToken) continue;
    for (let k = next.firstToken; k < next.endToken; k++) {
      if (quotation[k] !== -1 || !/^(?:he|she)$/.test(lower[k]!)) continue;
      found.set(one.last, lower[k] === 'he' ? 'male' : 'female');
      break;
    }
  }
  return found;
}
