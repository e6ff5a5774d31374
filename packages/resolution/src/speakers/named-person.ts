import type { Reading, Run } from '../reading.js';
import { indexIn, isNamed, isOfAnother, isPlainName, nameStart } from './of-another.js';
import { isNamePiece, type Person } from './persons.js';
import { isTitle, isVague, TITLES } from './titles.js';

/** Whom a run of words means: by the name beside it, by the name in it, or by a title that only one person has. */
export function personNamed(reading: Reading, persons: readonly Person[], run: Run): Person | null {
  const beside = namedBeside(reading, persons, run);
  if (beside) return beside;
  const { lower } = reading;
  const end = indexIn(lower, run, /^(?:,|who|whose|which)$/);
  const head: Run = [run[0], end];
  if (isSeveral(reading, run) || isSeveral(reading, head)) return null;
  const named = namedIn(reading, persons, head);
  // "Ada Lind, an adviser to Jon Roth": the name before the comma; "the minister, Jon Roth": the one behind it, but "a source,
  // who had met Jon Roth," is somebody else.
  if (named || lower[end] !== ',' || end >= run[1] || isNamed(reading, head)) return named;
  const aside: Run = [end + 1, indexIn(lower, [end, run[1]], /^(?:who|whose|which)$/)];
  const others = isSeveral(reading, aside) || /^(?:including|like|such|among)$/.test(lower[end + 1] ?? '');
  return others ? null : namedIn(reading, persons, aside);
}

/** "Ada Lind, Jon Roth and Mr. Vell" are three, and go by their words. */
function isSeveral(reading: Reading, run: Run): boolean {
  const { lower } = reading;
  const and = indexIn(lower, run, /^and$/);
  if (and >= run[1] - 1) return false;
  for (let k = run[0]; k < run[1]; k++)
    if (!isNamePiece(reading, k) && !/^(?:and|,|\.)$/.test(lower[k]!)) return false;
  return isNamePiece(reading, and - 1);
}

/** Whom the last capitalised words of a run name, or the title they are. */
function namedIn(reading: Reading, persons: readonly Person[], run: Run): Person | null {
  const { tokens, lower } = reading;
  for (let k = run[1] - 1; k >= run[0]; k--) {
    if (!isPlainName(reading, k)) continue;
    // Of "Ada Lind's lawyer" and "an aide to Ada Lind" the lawyer and the aide, whoever they are.
    const whose = nameStart(reading, k, run[0]);
    if (isOfAnother(reading, [whose, k + 1], run)) {
      k = whose;
      continue;
    }
    // The last: "North Korean leader Kim Jong Un"; in "Giada Conti of Filt Nord" the name before "of", and in "the president
    // of Hanamori Beverage" none.
    const head = headEnd(lower, run);
    if (k >= head) continue;
    const holding = persons.findLast(
      (one) => one.at >= run[0] && one.at < head && !isOfAnother(reading, [one.at, one.end], run),
    );
    if (holding) return fullest(persons, holding);
    const { text } = tokens[k]!;
    return persons.find((one) => one.last === text) ?? persons.find((one) => one.first === text) ?? null;
  }
  return personTitled(reading, persons, run);
}

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
  if (lower[run[0]] !== 'the' || !words.some((word) => isTitle(word) || isVague(word))) return null;
  const fits = (person: Person) => words.every((word) => person.words.has(word));
  return lastBefore(persons, run[0], fits, reading);
}

/** Where what belongs to the head of a source begins: "of", "from", "at", "in". */
function headEnd(lower: readonly string[], [from, to]: Run): number {
  for (let k = from + 1; k < to; k++) if (/^(?:of|from|at|in)$/.test(lower[k]!)) return k;
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
