import { kindEnd } from '../cues/nouns.js';
import { adjectiveOf } from '../cues/places.js';
import { type Reading, type Run, wordsOf } from '../reading.js';
import { sexOfName } from '../speakers/given-names.js';
import { TITLES } from '../speakers/titles.js';
import { hasEdition, isCalledByKind, isProgramme, kindFollows, speaksItself } from './called-by-kind.js';
import { type Candidate, candidateOf } from './candidate.js';
import { isInTransfer } from './in-transfer.js';
import { isIntroducedByKind } from './introduced-by-kind.js';
import { isNamedBesideOutlet } from './joined-to-outlet.js';
import { isNamedAsOutlet } from './named-as-outlet.js';
import { isNoOutlet } from './no-outlet.js';
import { isOnlyOutlets } from './only-outlets.js';
import { isKnownName } from './outlet-names.js';
import { CALLSIGN, STRONG, WHOSE } from './outlet-words.js';
import { slotOf } from './slot.js';
import { standingOf } from './standing.js';
import { isToldOfQuote } from './told-quote.js';

/** A name with how much the words around it are words that outlets get (`slotOf`). */
interface Placed extends Candidate {
  readonly slot: number;
}

type Rule = (name: Placed) => boolean;

/** Whoever is named or called so is an outlet, wherever it stands. */
const WHEREVER: readonly Rule[] = [
  ({ reading, from, to }) => isCalledByKind(reading, from, to),
  isIntroducedByKind,
  isKnown,
  isRadio,
  isPaperForShort,
  isPaperByItsEnd,
  isAgencyByItsEnd,
  isBeforeWholeKind,
];

/** Why a name that does not look like an outlet's is one by the words around it. */
const BY_PLACE: readonly Rule[] = [
  isWrittenAsOne,
  ({ reading, from, to }) => isProgramme(reading, from, to),
  isCalledByKindLater,
  ({ slot, reading, from, to }) => slot > 0 && isToldOfQuote(reading, from, to),
  ({ reading, to }) => hasEdition(reading, to),
  isTitled,
  isWrittenSmallFirst,
  standsWhereOutletsDo,
  (name) => isOnlyOutlets(name) && isProper(name),
  (name) => isProper(name) && isInTransfer(name),
];

/** Is a run of capitals the name of an outlet that no register lists? */
export function isOutlet(reading: Reading, run: Run, taken: (token: number) => boolean): boolean {
  const candidate = candidateOf(reading, run, taken);
  if (isNoOutlet(candidate)) return false;
  const name: Placed = { ...candidate, slot: slotOf(reading, candidate.from, candidate.to) };
  if (WHEREVER.some((rule) => rule(name))) return true;
  // "the Evening Star rose": an outlet's words alone are none without an outlet's place.
  return isNamedAsOutlet(name)
    ? isInPlace(name) || isNamedBesideOutlet(name)
    : BY_PLACE.some((rule) => rule(name));
}

/** "Radio Vinca", "Radio Free Tibet" */
function isRadio({ reading: { tokens }, from, length, first }: Placed): boolean {
  return (
    first === 'Radio' &&
    length > 1 &&
    !/^(?:City|Shack|Corporation|Hall|Times|Caroline|Observatory|Frequency)$/.test(tokens[from + 1]!.text)
  );
}

/** "told the Post", where the passage does not say which */
function isPaperForShort({ slot, before, length, last }: Placed): boolean {
  return (
    slot > 0 &&
    before === 'the' &&
    length === 1 &&
    /^(?:Post|Mail|Journal|Herald|Tribune|Globe|Gazette|Chronicle|Examiner|Courier|Inquirer|Bee|Ledger)$/.test(
      last,
    )
  );
}

/** "a Sahara Sentinel correspondent said": whoever ends so is a paper, whatever stands beside it. */
function isPaperByItsEnd(name: Placed): boolean {
  return name.length > 1 && STRONG.test(name.last) && isNamedAsOutlet(name);
}

/** "the Lunde News Agency", "the Seld Broadcasting Corporation": two words that nobody but agencies and broadcasters end with. */
function isAgencyByItsEnd({ reading: { tokens }, to, length, last }: Placed): boolean {
  const before = tokens[to - 2]?.text ?? '';
  return (
    length > 2 &&
    ((/^(?:News|Press|Telegraph)$/.test(before) && last === 'Agency') ||
      (before === 'News' && /^(?:Network|Service)$/.test(last)) ||
      (before === 'Broadcasting' && /^(?:Corporation|Company|Service|Authority)$/.test(last)))
  );
}

/** Does a name that looks like an outlet's stand in an outlet's place, or behind its kind? */
function isInPlace({ reading: { lower }, from, slot, first, before, after }: Placed): boolean {
  // "told ABC station WABC-TV"
  if (before === 'station' && CALLSIGN.test(first)) return true;
  if (slot !== 0 || after === 'newspaper' || before === 'affiliate') return true;
  // "which had it from the local paper Nordlys"
  if (
    /^(?:newspaper|daily|weekly|tabloid|broadcaster|paper|portal|magazine|outlet|newsletter|blog)$/.test(
      before,
    )
  )
    return lower[from - 2] !== 'of';
  // "linking to the news site Nova Vest"
  return /^(?:site|website|agency|channel|service|station)$/.test(before) && lower[from - 2] === 'news';
}

/** "the Vodnik television channel", "the Seld Telegram channel": kinds of two words, which only outlets are. */
function isBeforeWholeKind({ reading: { lower, tokens }, from, to, before }: Placed): boolean {
  const isPlace = tokens.slice(from, to).some(({ text }) => adjectiveOf(text) !== null);
  return before === 'the' && kindEnd(lower, to) > to + 1 && !isPlace;
}

/** "Sport Witness": a name that others credit, wherever it stands. */
function isKnown({ reading, from, to }: Candidate): boolean {
  return isKnownName(wordsOf(reading, [from, to]));
}

/**
 * "told TechRadar": written like no person's name. But companies are written so too and also say things ("PayPal
 * said"): such a name stands where hardly anybody but outlets does, is told something or holds a word of outlets' names.
 */
function isWrittenAsOne({ reading, from, slot, length, last }: Placed): boolean {
  return (
    (slot > 1 || (slot === 1 && (isTold(reading, from) || HOLDS_OUTLET_WORD.test(last)))) &&
    length === 1 &&
    /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}|^\p{Lu}\p{Ll}+(?:TV|FM)$|^\p{Lu}{2,}News$|^\p{Ll}{1,3}\p{Lu}/u.test(last) &&
    !/^(?:Mc|Mac|De|Di|La|Le|O)\p{Lu}/u.test(last)
  );
}

/** "told X", "quoting X" */
const isTold = (reading: Reading, from: number): boolean =>
  /^(?:tell|quote)$/.test(standingOf(reading, from, from + 1).cueBefore?.class ?? '');

/** "TechRadar", "AllAfrica": parts that sites and papers name themselves with. */
const HOLDS_OUTLET_WORD =
  /(?:News|Media|Wire|Post|Times|Press|Info|Insider|Tech|Crunch|Radar|Report|Today|Daily|Online|Net|Web|Sport|Sports|Radio|Watch|Fact|Facts|Source|Sources|Journal|Herald|Leaks|Review|Politics|Life|World|Central|Live)(?:$|(?=\p{Lu}))|^(?:News|Media|Info|Press|Tech|Fact|Factu|Politi|Sport|All|El)\p{Lu}|TV$|FM$|^\p{Ll}/u;

/** "according to A Bola. The sports daily said ...": called by its kind in what follows. */
function isCalledByKindLater({ slot, reading, from, to, taken }: Placed): boolean {
  return (
    slot > 0 &&
    !TITLES.has(reading.lower[from]!) &&
    !speaksItself(reading, from, to) &&
    kindFollows(reading, to, taken)
  );
}

/** "told The Stage", "citing The Grocer": an article that is written as a part of the name. */
function isTitled(name: Placed): boolean {
  const { reading, slot, from, length } = name;
  const the = reading.tokens[from - 1]?.text ?? '';
  const inSentence = from > 1 && reading.sentenceOf[from - 2] === reading.sentenceOf[from];
  return slot > 0 && the === 'The' && inSentence && length < 4 && isProper(name) && /\p{Ll}/u.test(name.last);
}

/** "bTV", "beIN Sports" */
function isWrittenSmallFirst({ slot, first }: Placed): boolean {
  return slot > 0 && /^\p{Ll}{1,3}\p{Lu}/u.test(first);
}

/** Not "The", "Dublin-based", nor a name that goes on. */
function isProper({ reading: { tag }, last, to }: Candidate): boolean {
  return !/^(?:a|an|the)$/i.test(last) && !WHOSE.test(last) && tag[to] !== 'NNP';
}

/** "David Martin", "correspondent Martin" */
const isNamedPerson = ({ length, first, before }: Candidate): boolean =>
  (length > 1 && sexOfName(first) !== null) ||
  /^(?:correspondent|reporter|editor|journalist|columnist)$/.test(before);

/** "picked up by X", "X reported, citing Y": words that hardly anybody but outlets gets. */
function standsWhereOutletsDo(name: Placed): boolean {
  // "CBS News correspondent David Martin reported"
  return name.slot >= 2 && isProper(name) && !isNamedPerson(name);
}
