import type { Reading, Run } from '../reading.js';
import { sexOfPronoun } from './given-names.js';
import type { Person } from './persons.js';
import type { Sexes } from './sexes.js';
import type { Sightings } from './sightings.js';

/** Is a run a pronoun alone? */
export function isPronoun({ lower }: Reading, [from, to]: Run): boolean {
  return to - from === 1 && /^(?:he|she|they|him|her|them|who|it|i|we)$/.test(lower[from]!);
}

/** How far back "he" looks for whom it means, in sentences. */
const PRONOUN_REACH = 4;

/**
 * Whom "he" means: the first person named in its sentence, else in the nearest sentence before that names one. The first,
 * since a sentence begins with whom it is about: "Lukashenko met Putin. He said ..." is Lukashenko.
 */
export function subjectBefore(reading: Reading, named: Sightings, sexes: Sexes, at: number): Person | null {
  const own = sexOfPronoun(reading.lower[at]!);
  // A man is never "she", whoever else is; better nobody than the wrong one.
  const fits = ({ last }: Person) => own === null || (sexes.get(last) ?? own) === own;
  const sentence = reading.sentenceOf[at]!;
  for (let s = sentence; s >= Math.max(0, sentence - PRONOUN_REACH); s--) {
    const first = named.get(s)?.find(({ person }) => fits(person));
    if (first && first.at < at) return first.person;
  }
  return null;
}
