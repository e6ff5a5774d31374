import { CARRIER_NOUNS } from '../cues/nouns.js';
import { countryOf } from '../cues/places.js';
import { cueOf } from '../cues/verbs.js';
import { type Reading, type Run, within } from '../reading.js';
import { WHOSE } from './outlet-words.js';

/** Words that stand between an article and an agency's name. */
const DESCRIBING = new Set(
  `state state-run state-owned state-controlled semi-official official semi-state government government-run
  government-owned national local regional independent private privately-owned opposition pro-government daily weekly
  leading influential public financial business sports foreign international domestic news state-funded -run
  conservative liberal respected popular other several various online english-language russian-language arabic-language semi`.split(
    /\s+/,
  ),
);

/** Where the phrase of a name begins: over what the outlet is, its article, and "the Sunday edition of". */
export function describedFrom(reading: Reading, name: Run, opens: number): number {
  const start = overArticle(reading, overDescription(reading, name, opens));
  return overEdition(reading, start);
}

/** "the >state news agency< KCNA", "the >nationally circulated< Yomiuri newspaper" */
function overDescription(reading: Reading, [from]: Run, opens: number): number {
  let start = opens;
  for (let next = oneBefore(reading, from, start); next < start; next = oneBefore(reading, from, start))
    start = next;
  return start;
}

/** One word of description further to the left, or `start` where none stands there. */
function oneBefore(reading: Reading, from: number, start: number): number {
  const { lower, tokens, tag } = reading;
  const inSentence = within(reading, from);
  const before = start - 1;
  if (!inSentence(before)) return start;
  const word = lower[before]!;
  // "a newspaper called Vodnik", "the British tabloid The Daily Mail"
  if (
    (word === 'called' || tokens[before]!.text === 'The') &&
    start === from &&
    isKindWord(lower[before - 1] ?? '')
  )
    return before;
  const inAside = start < from - 1 && tag[before] === 'NNP' && CARRIER_NOUNS.has(lower[from - 2] ?? '');
  if (inAside || isDescribing(reading, before, start, start < from)) return before;
  // "the nationally circulated Yomiuri newspaper"
  const isHow =
    /^(?:VBN|JJ)$/.test(tag[before]!) &&
    /ly$/.test(lower[before - 1] ?? '') &&
    /^(?:the|a|an)$/.test(lower[before - 2] ?? '');
  const isWhose = word === "'s" && inSentence(before - 1) && /^NN/.test(tag[before - 1]!);
  return isHow || isWhose ? before - 1 : start;
}

/** Does the word before a phrase say what the outlet is, by itself or with the word it stands before? */
function isDescribing(reading: Reading, before: number, start: number, described: boolean): boolean {
  const { lower, tag } = reading;
  const word = lower[before]!;
  return (
    DESCRIBING.has(word) ||
    // "Houthi-run al-Masirah", "London-based Asharq Al-Awsat"
    WHOSE.test(word) ||
    isKindWord(word) ||
    (/^(?:affiliate|partner)$/.test(word) && tag[before]!.startsWith('N')) ||
    isPlace(reading, before, start) ||
    (tag[before] === 'JJ' && /^(the|a|an)$/.test(lower[before - 1] ?? '')) ||
    (/^NNP/.test(tag[before]!) && /^(?:based|headquartered)$/.test(lower[start]!)) ||
    (described && isBeforeKind(reading, before, start))
  );
}

/** "Belgrade", "South Korea's Chosun Ilbo", "the South African Mail & Guardian" */
function isPlace(reading: Reading, before: number, start: number): boolean {
  const word = (at: number) => reading.tokens[at]!.text;
  return (
    countryOf(word(before)) !== null ||
    countryOf(`${word(before)} ${word(start)}`) !== null ||
    (within(reading, start)(before - 1) && countryOf(`${word(before - 1)} ${word(before)}`) !== null)
  );
}

/** Words that describe only before a kind: "the >Chur< daily", "the >party< daily", "the >Sunday< paper", "Belgrade >based< daily". */
function isBeforeKind(reading: Reading, before: number, start: number): boolean {
  const { lower, tag } = reading;
  const word = lower[before]!;
  const kind = lower[start]!;
  const last = lower[before - 1] ?? '';
  return (
    // "the Tiraspol news site Novosti", "the Chur daily Vaterland"
    (tag[before] === 'NNP' && (CARRIER_NOUNS.has(kind) || kind === 'news') && /^(?:the|a|an)$/.test(last)) ||
    // "the party daily Nepszabadsag", "the army's trade magazine"
    (tag[before] === 'NN' &&
      isKindWord(kind) &&
      !cueOf(word) &&
      // "According to tech blog Engadget", "by online media industry newsletter Meedia"
      opensKind(reading, /^NNS?$/.test(tag[before - 1] ?? '') ? before - 2 : before - 1)) ||
    // "the Sunday paper Vest Dan"
    (/^(?:sunday|saturday|monday|friday)$/.test(word) && CARRIER_NOUNS.has(kind)) ||
    // "Belgrade based daily Blic", "the Ankara headquartered news agency"
    (/^(?:based|headquartered)$/.test(word) &&
      /^NNP/.test(tag[before - 1] ?? '') &&
      (isKindWord(kind) || kind === 'news')) ||
    // "the Arabic language daily Ajel"
    (word === 'language' && tag[before - 1] !== 'DT' && isKindWord(kind)) ||
    // "the country's largest newspaper Danas"
    (/^(?:JJS|RBS)$/.test(tag[before]!) && /^(?:the|'s|its|their)$/.test(last))
  );
}

/** "the", "its", "his" before a phrase. */
function overArticle(reading: Reading, start: number): number {
  const isArticle = /^(the|a|an|its|our|their|his|her)$/.test(reading.lower[start - 1] ?? '');
  return isArticle && within(reading, start)(start - 1) ? start - 1 : start;
}

/** "the Sunday edition of" before a phrase. */
function overEdition(reading: Reading, opens: number): number {
  const { lower, tag } = reading;
  const inSentence = within(reading, opens);
  let start = opens;
  // "told the Sunday edition of the Belgrade daily Blic"
  if (lower[start - 1] === 'of' && /^(?:edition|issue|service|desk|branch)$/.test(lower[start - 2] ?? ''))
    for (let k = start - 3; k > start - 7 && inSentence(k); k--) {
      // "this morning's edition of Tuttosport"
      if (lower[k] === "'s" && /^NNP?$/.test(tag[k - 1] ?? '')) {
        start = /^(?:the|this)$/.test(lower[k - 2] ?? '') ? k - 2 : k - 1;
        break;
      }
      if (/^(?:the|its|'s)$/.test(lower[k]!) || /^(?:told|to|by|in)$/.test(lower[k - 1] ?? '')) {
        start = k;
        break;
      }
    }
  return start;
}

/** A kind of outlet, of the press or of its newsletters. */
function isKindWord(word: string): boolean {
  return CARRIER_NOUNS.has(word) || word === 'newsletter';
}

/** What stands before a kind of outlet described by nouns. */
function opensKind({ lower }: Reading, before: number): boolean {
  const word = lower[before] ?? '';
  return /^(?:the|a|an|'s|to|by|from|told|citing|quoting|per|via)$/.test(word) || DESCRIBING.has(word);
}
