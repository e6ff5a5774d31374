import { adjectiveOf } from '../cues/places.js';
import type { Reading, Run } from '../reading.js';
import { isNamePiece, type Person } from './persons.js';
import { isTitle, isVague, TITLES } from './titles.js';

/** Whom a run of words means: by the name beside it, by the name in it, or by a title that only one person has. */
export function personNamed(reading: Reading, persons: readonly Person[], run: Run): Person | null {
  const { tokens, lower } = reading;
  const beside = namedBeside(reading, persons, run);
  if (beside) return beside;
  // A name in the run: its last capitalised word.
  for (let k = run[1] - 1; k >= run[0]; k--) {
    if (!isNamePiece(reading, k) || TITLES.has(lower[k]!) || adjectiveOf(tokens[k]!.text) !== null) continue;
    // Of "Ada Lind's lawyer" and "an aide to Ada Lind" the lawyer and the aide, whoever they are.
    const whose = nameStart(reading, k, run[0]);
    if (isOfAnother(reading, [whose, k + 1], run)) {
      k = whose;
      continue;
    }
    // The last: "North Korean leader Kim Jong Un"; in "Giada Conti of Filt Nord" the name before "of", and in "the president
    // of Hanamori Beverage" none.
    const head = headEnd(lower, run);
    const holding = persons.findLast(
      (one) => one.at >= run[0] && one.at < head && !isOfAnother(reading, [one.at, one.end], run),
    );
    if (holding) return fullest(persons, holding);
    if (head < run[1] && persons.some((one) => one.at >= run[0] && one.at < run[1])) break;
    const { text } = tokens[k]!;
    return persons.find((one) => one.last === text) ?? persons.find((one) => one.first === text) ?? null;
  }
  return personTitled(reading, persons, run);
}

/** Where the words of a name that ends at `k` begin. */
function nameStart(reading: Reading, k: number, from: number): number {
  let at = k;
  while (at > from && isNamePiece(reading, at - 1)) at--;
  return at;
}

/** Does a name say whose somebody is: "Ada Lind's lawyer", "a spokesman for the mayor, Ada Lind"? */
function isOfAnother({ lower }: Reading, [start, end]: Run, [from, to]: Run): boolean {
  if (end + 1 < to && /^(?:['’]s|['’])$/.test(lower[end]!)) return true;
  let at = start - 1;
  while (at > from && (isTitle(lower[at]!) || /^(?:the|,)$/.test(lower[at]!))) at--;
  return at > from && FOR.test(lower[at]!);
}

/** What joins somebody to whom he works for, behind "spokesman", "aide", "lawyer", "source close". */
const FOR = /^(?:for|to|representing|defending|advising|alongside|near)$/;

/** The first mention of a person, or one that names him in more words. */
function fullest(persons: readonly Person[], person: Person): Person {
  const { full, last, first } = person;
  const isSame = (one: Person) =>
    one.full === full || (one.last === last && one.full.length > full.length && one.first === first);
  return persons.find(isSame) ?? person;
}

/** "the Belarusian president": a title with a nation, or a title alone that only one person has. */
function personTitled(reading: Reading, persons: readonly Person[], run: Run): Person | null {
  const { lower } = reading;
  const words = lower.slice(...run).filter((word) => !/^(?:the|a|an|his|her)$/.test(word));
  if (words.length === 0 || lower[run[0]] !== 'the') return null;
  const fits = (person: Person) => words.every((word) => person.words.has(word));
  return lastBefore(persons, run[0], fits, reading);
}

/** Where what belongs to the head of a source begins: "of", "from", "at". */
function headEnd(lower: readonly string[], [from, to]: Run): number {
  for (let k = from + 1; k < to; k++) if (/^(?:of|from|at)$/.test(lower[k]!)) return k;
  return to;
}

/** Titles may stand between: "the health officer, Dr. Ada Lind". */
const MOST_TITLES = 3;

/** The person whose name stands behind his description: "the head of the growers' chamber, Tomas Vell, as saying". */
export function namedBeside(
  { tokens, lower }: Reading,
  persons: readonly Person[],
  [from, to]: Run,
): Person | null {
  // "Brenn's oil minister, Hadi al-Rusk"
  const owned = lower.slice(from, to).some((word) => word === "'s");
  if (lower[to] !== ',' || (!owned && !/^(?:the|a|an|his|her|its|their)$/.test(lower[from]!))) return null;
  if (!tokens.slice(from, to).some(({ text }) => TITLES.has(text) || isVague(text))) return null;
  const person = persons.find(({ at }) => at > to && at <= to + 1 + MOST_TITLES);
  if (!person) return null;
  for (let k = to + 1; k < person.at; k++) if (!isTitle(lower[k]!) && lower[k] !== '.') return null;
  return person;
}

/** The last person before `at` whom the words fit, by the first mention; null where he is too far. */
function lastBefore(
  persons: readonly Person[],
  at: number,
  fits: (person: Person) => boolean,
  reading: Reading,
): Person | null {
  let best: Person | null = null;
  for (const person of persons) if (person.at < at && fits(person)) best = person;
  if (!best) return null;
  const far = reading.sentenceOf[at]! - reading.sentenceOf[best.at]!;
  return far > 8 ? null : (persons.find((one) => one.last === best!.last) ?? best);
}
