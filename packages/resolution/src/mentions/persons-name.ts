import { CARRIER_NOUNS } from '../cues/nouns.js';
import { adjectiveOf } from '../cues/places.js';
import { COMMON } from '../cues/traps.js';
import { sexOfName } from '../speakers/given-names.js';

/** UTF-16 units on each side in which the rest of a person's name stands. */
const BESIDE = 24;
const TITLE =
  /^(?:Minister|President|Premier|Chancellor|Senator|Governor|Mayor|General|Colonel|Captain|Judge|Justice|Bishop|Chairman|Chairwoman|Secretary|Ambassador|Spokesman|Spokeswoman|Professor|Dr|Mr|Mrs|Ms|Sir|Dame|Lord|Lady)$/;
/** "Per Danas", "Will Tanjug say so": given names that are words. */
const WORDS = /^(?:Per|Will|May|Mark|Grant|Bill|Pat|Rob|Sue|Rich)$/;
const CALENDAR =
  /^(?:\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December)$/u;

/**
 * Is a name of one word that of a person: a given name before a surname ("Jana Terelic"), a surname behind a given name ("Eva
 * Antara"), or behind a title ("Minister Lusa Lind")?
 */
export function isPersonsName(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  if (!/^\p{Lu}\p{Ll}+$/u.test(name)) return false;
  const next = /^ (\p{Lu}\p{Ll}+)(?![\p{L}-])/u.exec(text.slice(end, end + BESIDE))?.[1] ?? null;
  // "In Florence Reuters said": a town that women are called by.
  const [, preposition, before = ''] =
    /(?:^|[^\p{L}’'-])((?:[Ii]n|[Ff]rom|[Aa]t|[Nn]ear) )?(\p{Lu}\p{Ll}+) $/u.exec(
      text.slice(Math.max(0, start - BESIDE), start),
    ) ?? [];
  const hasSurname = next !== null && !CALENDAR.test(next) && !CARRIER_NOUNS.has(next.toLowerCase());
  if (hasSurname && (sexOfName(name) !== null || TITLE.test(before))) return true;
  return preposition === undefined && before !== '' && sexOfName(before) !== null && !WORDS.test(before);
}

/** "Guardian said" where the text names Ada Guardian: the person, but for "the Guardian". */
export function isCalledPerson(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end);
  if (!COMMON.has(name) || /\b[Tt]he $/.test(text.slice(Math.max(0, start - 4), start))) return false;
  for (let at = text.indexOf(` ${name}`); at >= 0; at = text.indexOf(` ${name}`, at + 1)) {
    const [, title = '', given] =
      /(?:^|[^\p{L}’'-])(?:(\p{Lu}\p{Ll}+) )?(\p{Lu}\p{Ll}+)$/u.exec(
        text.slice(Math.max(0, at - BESIDE), at),
      ) ?? [];
    if (given === undefined || WORDS.test(given)) continue;
    if (sexOfName(given) !== null || TITLE.test(title)) return true;
  }
  return false;
}

/** Names of agencies and outlets that people have too. */
const SURNAMES = /^(?:Rai|Petra|Fars|Beta|Ana|Stern|Sana|Marca|Mina|Sabah|Figaro|Monde|Focus|Bernama)$/;

/** "in a talk with Manish Rai": the end of a person's name, whatever his first one. */
export function isSurname(text: string, start: number, end: number): boolean {
  const given = / (\p{Lu}\p{Ll}+) $/u.exec(text.slice(Math.max(0, start - BESIDE), start))?.[1];
  return (
    SURNAMES.test(text.slice(start, end)) &&
    given !== undefined &&
    adjectiveOf(given) === null &&
    !/^(?:The|State|Public|Radio|National|Local)$/.test(given)
  );
}
