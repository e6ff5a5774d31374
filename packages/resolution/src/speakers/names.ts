import { adjectiveOf } from '../cues/places.js';
import { type Reading, type Run, wordsOf } from '../reading.js';
import { sexOfPronoun } from './given-names.js';
import { namedBeside, personNamed } from './named-person.js';
import { type Person, personsIn } from './persons.js';
import { isPronoun, subjectBefore } from './pronouns.js';
import { sexesOf } from './sexes.js';
import { sightingsOf } from './sightings.js';
import { isVague } from './titles.js';

/** Who is called by what: the full names of persons in a text, and the titles and nationalities they go by. */
export interface People {
  /** The full name of whom a run of words means, or the words themselves. */
  nameOf(run: Run): string;
  /** A run with the name that stands behind it: "the head of the port, Tomas Vell" for "the head of the port". */
  withName(run: Run): Run;
  /** Is a run the name, or the known title, of a person of the text? */
  isKnown(run: Run): boolean;
  /** Do two runs mean the same person, as far as the text tells? */
  same(a: Run, b: Run): boolean;
}

/** Reads the persons of a text, and who is meant where by name, title or pronoun. */
export function peopleOf(reading: Reading, taken: (token: number) => boolean): People {
  const persons = personsIn(reading, taken);
  const named = sightingsOf(reading, persons);
  const sexes = sexesOf(reading, persons, named);
  // "I" is whoever writes.
  const isWriter = ([from, to]: Run) => to - from === 1 && /^(?:i|we)$/.test(reading.lower[from]!);
  const personOf = (run: Run): Person | null =>
    isWriter(run)
      ? null
      : isPronoun(reading, run)
        ? subjectBefore(reading, named, sexes, run[0])
        : personNamed(reading, persons, run);
  const nameOf = (run: Run): string => {
    const person = personOf(run);
    return person?.full ?? tidy(wordsOf(reading, run));
  };
  /** "Bruno Keel ... she said": nobody that the pronoun could mean. */
  const isOther = (a: Run, pronoun: number): boolean => {
    const person = isPronoun(reading, a) ? null : personOf(a);
    const sex = isPronoun(reading, a) ? sexOfPronoun(reading.lower[a[0]]!) : person && sexes.get(person.last);
    const own = sexOfPronoun(reading.lower[pronoun]!);
    return Boolean(sex) && own !== null && sex !== own;
  };
  const same = (a: Run, b: Run): boolean => {
    if (isPronoun(reading, b)) return !isPlace(reading, a) && !isOther(a, b[0]);
    const [one, other] = [personOf(a), personOf(b)];
    if (one && other) return one === other;
    const [x, y] = [headWord(reading, a), headWord(reading, b)];
    if (x !== '' && x === y) return true;
    // "a law enforcement source ... the person added"
    return /^the$/.test(reading.lower[b[0]]!) && !other && isVague(y);
  };
  return {
    nameOf,
    withName: (run) => {
      const person = namedBeside(reading, persons, run);
      return person ? [run[0], person.end] : run;
    },
    same,
    isKnown: (run) => !isPronoun(reading, run) && personOf(run) !== null,
  };
}

function isPlace({ tokens }: Reading, [from, to]: Run): boolean {
  return to - from === 1 && adjectiveOf(tokens[from]!.text) !== null;
}

/** The head of a source: "source" of "a source close to the talks". */
function headWord({ lower }: Reading, [from, to]: Run): string {
  for (let k = from; k < to; k++)
    if (/^(?:of|for|at|in|with|who|from|,|on|to|close|familiar|inside|near)$/.test(lower[k]!) && k > from)
      return lower[k - 1]!;
  return lower[to - 1] ?? '';
}

/** The words of a source without article and title: "the Kremlin" -> "Kremlin". */
function tidy(words: string): string {
  // "a person familiar with the matter who spoke on condition of anonymity", "Lind's Atlas of Elections, which covers them"
  const who = words.search(/,? (?:who|which|whose) /);
  return (who > 0 ? words.slice(0, who) : words)
    .replace(/^(?:the|a|an)\s+/i, '')
    .replace(/\s+/g, ' ')
    .trim();
}
