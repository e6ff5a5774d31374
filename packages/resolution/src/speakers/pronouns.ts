import type { Reading, Run } from '../reading.js';
import { sexOfPronoun } from './given-names.js';
import { isNamePiece, type Person } from './persons.js';
import type { Sexes } from './sexes.js';
import type { Sightings } from './sightings.js';
import { isTitle } from './titles.js';

/** Is a run a pronoun alone? */
export function isPronoun({ lower }: Reading, [from, to]: Run): boolean {
  return to - from === 1 && /^(?:he|she|they|him|her|them|who|it|i|we)$/.test(lower[from]!);
}

/** How far back "he" looks for whom it means, in sentences. */
const PRONOUN_REACH = 4;

/**
 * Whom "he" means: of the persons named in its sentence, else in the nearest sentence before that names one, who says something there,
 * else the first, since a sentence begins with whom it is about: "Lukashenko met Putin. He said ..." is Lukashenko. Who is only
 * named as an owner ("Putin's plan failed, said Ada Roth") comes last.
 */
export function subjectBefore(reading: Reading, named: Sightings, sexes: Sexes, at: number): Person | null {
  const own = sexOfPronoun(reading.lower[at]!);
  // A man is never "she", whoever else is; better nobody than the wrong one.
  const fits = ({ last }: Person) => own === null || (sexes.get(last) ?? own) === own;
  const sentence = reading.sentenceOf[at]!;
  for (let s = sentence; s >= Math.max(0, sentence - PRONOUN_REACH); s--) {
    const before = named.get(s)?.filter((one) => one.at < at && fits(one.person)) ?? [];
    const one =
      before.find((sighting) => speaks(reading, sighting.at)) ??
      before.find((sighting) => !/^['’]s?$/.test(reading.lower[sighting.at + 1] ?? '')) ??
      before[0];
    if (one) return one.person;
  }
  return null;
}

/** Titles and first names between a verb of saying and a last name. */
const MOST_BEFORE_NAME = 5;

/** Does the one whose last name stands at `at` say something: "Roth said", "said the mayor, Ada Roth"? */
function speaks(reading: Reading, at: number): boolean {
  const { lower, sentenceOf, tag } = reading;
  if (SAYS.test(lower[at + 1] ?? '')) return true;
  // "said Roth could file a complaint" is what somebody else says of him.
  if (/^(?:MD|VB[DZP])$/.test(tag[at + 1] ?? '')) return false;
  for (let k = at - 1; k > at - MOST_BEFORE_NAME && sentenceOf[k] === sentenceOf[at]; k--) {
    if (SAYS.test(lower[k]!)) return true;
    if (!isNamePiece(reading, k) && !isTitle(lower[k]!) && lower[k] !== ',') return false;
  }
  return false;
}

const SAYS =
  /^(?:said|says|told|tells|added|adds|wrote|writes|explained|argued|warned|noted|recalled|insisted)$/;
