import { adjectiveOf } from '../cues/places.js';
import { type Reading, type Run, wordsOf } from '../reading.js';
import { type Sex, sexOfName, sexOfPronoun, sexOfTitle } from './given-names.js';

/** Titles in front of a name. Lower case, reviewed by hand. */
export const TITLES: ReadonlySet<string> = new Set(
  `mr mrs ms miss dr sir dame lord lady president prime minister premier chancellor king queen prince princess pope foreign
  defence defense interior finance health energy education trade economy justice environment transport transportation labour labor culture
  vice deputy chief former acting senator sen rep representative congressman congresswoman gov governor mayor general gen
  colonel col lt lieutenant major maj captain capt sergeant sgt admiral adm judge justice secretary state of treasury spokesman
  spokeswoman spokesperson chairman chairwoman chairperson director head leader professor prof reverend rev sheikh ayatollah
  imam archbishop bishop cardinal ambassador attorney officer commander inspector detective superintendent commissioner
  coach manager captain striker midfielder goalkeeper actor actress singer author analyst economist lawyer activist official
  eyewitness witness resident minister's correspondent reporter editor journalist expert researcher professor senior
  local supreme grand mufti crown emir sultan opposition party candidate lawmaker deputy mp ceo cfo executive founder
  co-founder prosecutor the a an his her its their president's co vice-president deputy-minister undersecretary`.split(
    /\s+/,
  ),
);

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

const NAME_LINK = /^(?:bin|al|el|de|da|del|van|von|der|den|la|le|ibn|ben|abu|ould|mac|du)$/;
const NO_NAME =
  /^(?:The|A|An|In|On|At|But|And|He|She|It|They|We|I|You|His|Her|Their|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|Chairing|When|While|As|If|After|Before|Since|Meanwhile|Earlier|Later|However|Also|For|From|That|This|These|Those|There|According|Both|Two|Three|One|Some|Many|Most|No|Not)$/;

interface Person {
  readonly full: string;
  readonly last: string;
  readonly first: string;
  readonly at: number;
  /** Token behind its last. */
  readonly end: number;
  /** Words of title and nation that stood beside the name, lower case. */
  readonly words: Set<string>;
  /** What title or given name tell, or null. */
  readonly sex: Sex | null;
}

/** Reads the persons of a text: runs of two to four capitalised words with a person's shape, and their short names. */
export function peopleOf(reading: Reading, taken: (token: number) => boolean): People {
  const persons = personsIn(reading, taken);
  const named = sightingsOf(reading, persons);
  const sexes = sexesOf(reading, persons, named);
  const personOf = (run: Run): Person | null =>
    isPronoun(reading, run)
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
    return /^the$/.test(reading.lower[b[0]]!) && !other && isVague(y) && (!one || isVague(y));
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

const isVague = (word: string): boolean =>
  /^(?:official|source|person|spokesman|spokeswoman|spokesperson|minister|president|premier|witness|officer|leader|statement|report|diplomat|commander|expert|analyst|researcher|agency|coordinator|man|woman|lawyer|professor|ministry|governor|mayor|chief|head|chairman|secretary)s?$/.test(
    word,
  );

export function isPronoun({ lower }: Reading, [from, to]: Run): boolean {
  return to - from === 1 && /^(?:he|she|they|him|her|them|who|it|i|we)$/.test(lower[from]!);
}

function isPlace({ tokens }: Reading, [from, to]: Run): boolean {
  return to - from === 1 && adjectiveOf(tokens[from]!.text) !== null;
}

function headWord({ lower, tag }: Reading, [from, to]: Run): string {
  for (let k = from; k < to; k++)
    if (/^(?:of|for|at|in|with|who|from|,|on|to|close|familiar|inside|near)$/.test(lower[k]!) && k > from)
      return lower[k - 1]!;
  void tag;
  return lower[to - 1] ?? '';
}

function personsIn(reading: Reading, taken: (token: number) => boolean): Person[] {
  const { tokens, lower, sentenceOf } = reading;
  const found: Person[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!isNamePiece(reading, i) || taken(i)) continue;
    let end = i + 1;
    while (
      end < tokens.length &&
      sentenceOf[end] === sentenceOf[i] &&
      !taken(end) &&
      (isNamePiece(reading, end) || (NAME_LINK.test(lower[end]!) && isNamePiece(reading, end + 1)))
    )
      end++;
    let start = i;
    while (
      start < end &&
      (TITLES.has(lower[start]!.replace(/\.$/, '')) ||
        (adjectiveOf(tokens[start]!.text) !== null &&
          (end - start > 2 || adjectiveOf(tokens[start]!.text) === tokens[start]!.text)))
    )
      start++;
    // "Hialeah Police Sgt. Eddie Rodriguez": the name stands behind the title.
    for (let k = end - 3; k > start; k--)
      if (TITLES.has(lower[k]!.replace(/\.$/, ''))) {
        start = k + 1;
        break;
      }
    if (
      (end - start >= 2 && end - start <= 5 && lower[end] !== "'s") ||
      (end - start >= 2 && end - start <= 4)
    ) {
      if (isNoPerson(reading, start, end)) {
        i = end - 1;
        continue;
      }
      const words = new Set<string>();
      for (let k = Math.max(0, i - 4); k < start; k++) words.add(lower[k]!);
      for (let k = end + 1; lower[end] === ',' && k < end + 8 && k < tokens.length && lower[k] !== ','; k++)
        words.add(lower[k]!);
      const last = tokens[end - 1]!.text;
      found.push({
        full: wordsOf(reading, [start, end]),
        last,
        first: tokens[start]!.text,
        at: start,
        end,
        words,
        sex: sexOfTitle(lower[start - 1] ?? '') ?? sexOfName(tokens[start]!.text),
      });
    } else if (end > start && start > i) {
      // "President Putin" alone: a name known by its title.
      const last = tokens[end - 1]!.text;
      const known = found.find((one) => one.last === last);
      for (let k = i; k < start; k++) known?.words.add(lower[k]!);
    }
    i = end - 1;
  }
  return found;
}

/** "South Korean", "the National Commission for Disaster Reduction": a nation, and what a body is for. */
function isNoPerson({ tokens, lower }: Reading, start: number, end: number): boolean {
  const nation = tokens
    .slice(start, end)
    .map(({ text }) => text)
    .join(' ');
  if (adjectiveOf(nation) === nation) return true;
  if (lower[start - 1] === 'for' && /^\p{Lu}/u.test(tokens[start - 2]?.text ?? '')) return true;
  if (!/^(?:for|of|on)$/.test(lower[start - 1] ?? '')) return false;
  return /^(?:commission|committee|council|ministry|department|office|agency|centre|center|institute|association|bureau|administration|authority|service|union|board|fund|organisation|organization|campaign|coalition)$/.test(
    lower[start - 2] ?? '',
  );
}

function isNamePiece({ tokens, quotation }: Reading, i: number): boolean {
  const text = tokens[i]?.text ?? '';
  return (
    /^(?:(?:al|el|as|ad|an|ar|ash)-)?\p{Lu}[\p{L}'’.-]*$/u.test(text) &&
    !NO_NAME.test(text) &&
    (quotation[i] ?? -1) >= -1
  );
}

/** Where each sentence names a person outside quotation marks, by full or by last name. */
type Sightings = ReadonlyMap<number, readonly { at: number; person: Person }[]>;

function sightingsOf(reading: Reading, persons: readonly Person[]): Sightings {
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

/** The sex of persons by last name, where the text or the given name tells it. */
type Sexes = ReadonlyMap<string, Sex>;

/**
 * By title ("Ms Roth"), by given name, or by the first pronoun in the sentence behind one that names nobody else: "Pell runs the
 * ferry. She said ..."
 */
function sexesOf(reading: Reading, persons: readonly Person[], named: Sightings): Sexes {
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

/** How far back "he" looks for whom it means, in sentences. */
const PRONOUN_REACH = 4;

/**
 * Whom "he" means: the first person named in its sentence, else in the nearest sentence before that names one. The first,
 * since a sentence begins with whom it is about: "Lukashenko met Putin. He said ..." is Lukashenko.
 */
function subjectBefore(reading: Reading, named: Sightings, sexes: Sexes, at: number): Person | null {
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

function personNamed(reading: Reading, persons: readonly Person[], run: Run): Person | null {
  const { tokens, lower } = reading;
  const beside = namedBeside(reading, persons, run);
  if (beside) return beside;
  // A name in the run: its last capitalised word.
  for (let k = run[1] - 1; k >= run[0]; k--) {
    if (!isNamePiece(reading, k) || TITLES.has(lower[k]!) || adjectiveOf(tokens[k]!.text) !== null) continue;
    const { text } = tokens[k]!;
    // The last: "North Korean leader Kim Jong Un"; in "Giada Conti of Filt Nord" the name before "of", and in "the president
    // of Hanamori Beverage" none.
    const holding = persons.findLast((one) => one.at >= run[0] && one.at < headEnd(lower, run));
    if (
      !holding &&
      headEnd(lower, run) < run[1] &&
      persons.some((one) => one.at >= run[0] && one.at < run[1])
    )
      break;
    if (holding)
      return (
        persons.find(
          (one) =>
            one.full === holding.full ||
            (one.last === holding.last &&
              one.full.length > holding.full.length &&
              one.first === holding.first),
        ) ?? holding
      );
    return persons.find((one) => one.last === text) ?? persons.find((one) => one.first === text) ?? null;
  }
  // "the Belarusian president": a title with a nation, or a title alone that only one person has.
  const words = Array.from({ length: run[1] - run[0] }, (_, k) => lower[run[0] + k]!).filter(
    (word) => !/^(?:the|a|an|his|her)$/.test(word),
  );
  if (words.length === 0 || !/^the$/.test(lower[run[0]]!)) return null;
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
function namedBeside({ tokens, lower }: Reading, persons: readonly Person[], [from, to]: Run): Person | null {
  // "Brenn's oil minister, Hadi al-Rusk"
  const owned = lower.slice(from, to).some((word) => word === "'s");
  if (lower[to] !== ',' || (!owned && !/^(?:the|a|an|his|her|its|their)$/.test(lower[from]!))) return null;
  if (
    !Array.from({ length: to - from }, (_, k) => tokens[from + k]!.text).some(
      (word) => TITLES.has(word) || isVague(word),
    )
  )
    return null;
  const person = persons.find(({ at }) => at > to && at <= to + 1 + MOST_TITLES);
  if (!person) return null;
  for (let k = to + 1; k < person.at; k++)
    if (!TITLES.has(lower[k]!.replace(/\.$/, '')) && lower[k] !== '.') return null;
  return person;
}

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

/** The words of a source without article and title: "the Kremlin" -> "Kremlin". */
export function tidy(words: string): string {
  // "a person familiar with the matter who spoke on condition of anonymity"
  const who = words.indexOf(' who ');
  return (who > 0 ? words.slice(0, who) : words)
    .replace(/^(?:the|a|an)\s+/i, '')
    .replace(/\s+/g, ' ')
    .trim();
}
