import { CARRIER_NOUNS, kindEnd } from '../cues/nouns.js';
import { countryOf } from '../cues/places.js';
import { COMPANY_AFTER } from '../cues/traps.js';
import { cueOf } from '../cues/verbs.js';
import type { Reading, Run } from '../reading.js';
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
/** Lower-case words that follow a name and belong to it: "the Tass news agency", "the Globe newspaper". */
const FOLLOWING = new Set(
  'state official business wire news press media television tv radio online state-run'.split(' '),
);

/** Broadcasters whose newsroom is called by their name and "news". */
const BROADCASTERS = /^(?:NBC|CBS|ABC|BBC|ITV|ITN|CTV|CBC|RTE|NDTV|ARY|Geo|Fox|Sky)$/;

/**
 * The whole noun phrase around a name: descriptions before it, its kind behind it.
 *
 * @example "the semi-official Fars news agency reported" -> everything before "reported"
 */
export function phraseAround(reading: Reading, [from, to]: Run): Run {
  const { lower, tokens, tag, sentenceOf } = reading;
  const sentence = sentenceOf[from];
  const inSentence = (i: number) => i >= 0 && i < tokens.length && sentenceOf[i] === sentence;
  let end = to;
  // "BBC Monitoring", "Bloomberg Politics": a part of the house.
  if (
    inSentence(end) &&
    /^(?:Monitoring|Persian|Arabic|Sport|Politics|Online|World|Radio|TV|International|Breakfast|Newsnight|Plus|Pacific|Asia|Africa|Arabia|English|Türk|Turk|Brasil|Business|Urdu|Hindi|Bangla|Hausa|Pashto|Dari|Somali|Swahili|Afrique|Mundo|Russian|Ukrainian|Tamil|Español|Verify)$/.test(
      tokens[end]!.text,
    )
  )
    end++;
  // "AFP Fact Check"
  if (inSentence(end + 1) && /^Fact[- ]Check$/.test(`${tokens[end]!.text} ${tokens[end + 1]!.text}`))
    end += 2;
  // "BBC Radio 5 Live"
  if (tokens[end - 1]!.text === 'Radio' && inSentence(end) && /^\d$/.test(tokens[end]!.text))
    end += tokens[end + 1]?.text === 'Live' ? 2 : 1;
  // "the BBC's Tigrinya service", "RIA's Crimean bureau"
  if (inSentence(end) && lower[end] === "'s")
    for (let k = end + 1; k < end + 5 && inSentence(k); k++) {
      if (/^(?:service|bureau|edition|desk|branch|arm|office)$/.test(lower[k]!)) {
        end = k + 1;
        break;
      }
      if (!/^(?:NNP|JJ|NN|HYPH)$/.test(tag[k]!)) break;
    }
  // "POLITICO Florida reported", "the news site RTL Info reported"
  if (
    inSentence(end + 1) &&
    /^\p{Lu}\p{L}+$/u.test(tokens[end]!.text) &&
    /^NNP/.test(tag[end]!) &&
    !/day$/.test(lower[end]!) &&
    // "The Washington Post Company said": the firm.
    !COMPANY_AFTER.test(lower[end]!) &&
    /^(?:say|report|write)$/.test(cueOf(lower[end + 1]!)?.lemma ?? '') &&
    tokens[end - 1]!.text !== ','
  )
    end++;
  // "the Sunday Bild newspaper", "the Frankfurter Allgemeine (FAS) Sunday newspaper"
  if (
    inSentence(end + 1) &&
    /^(?:Sunday|Saturday|Weekend)$/.test(tokens[end]!.text) &&
    /^(?:newspaper|paper|daily|tabloid)$/.test(lower[end + 1]!)
  )
    end++;
  // Words that lead to no kind ("Reuters business") are let go; parts of the house ("Al Jazeera Arabic") stay.
  const house = end;
  while (inSentence(end) && FOLLOWING.has(lower[end]!) && tokens[end]!.text === lower[end]) end++;
  // "the Sputnik press service said" is the company speaking.
  if (lower[end - 1] === 'press' && lower[end] === 'service') return [from, to];
  if (inSentence(end) && kindEnd(lower, end) > end) end = kindEnd(lower, end);
  // "NBC news", with a small letter
  else if (end > to && lower[end - 1] === 'news' && BROADCASTERS.test(tokens[to - 1]!.text)) end = to + 1;
  // "Yonhap news reported"
  else if (end > to && lower[end - 1] === 'news' && cueOf(lower[end] ?? '') !== null) end = to + 1;
  else if (end > house && !CARRIER_NOUNS.has(lower[end - 1]!)) end = house;
  let start = from;
  // "the state news agency, KCNA,": the name as an aside to its kind.
  // Not "Al Sudani quoted the radio, Anadolu quoted the daily": no comma closes it.
  // "his local paper, the Shropshire Star,"
  const comma = lower[from - 1] === 'the' ? from - 2 : from - 1;
  if (
    lower[comma] === ',' &&
    inSentence(comma - 1) &&
    CARRIER_NOUNS.has(lower[comma - 1]!) &&
    end === to &&
    (!inSentence(end) || /^[,.;)]$/.test(lower[end]!)) &&
    !isOfSource(reading, comma)
  ) {
    start = comma - 1;
    if (lower[end] === ',' && inSentence(end + 1) && /^(?:VB[DZ]|JJ)$/.test(tag[end + 1]!)) end++;
  }
  for (;;) {
    const before = start - 1;
    if (!inSentence(before)) break;
    const word = lower[before]!;
    // "a newspaper called Vodnik"
    if (word === 'called' && start === from && isKindWord(lower[before - 1] ?? '')) {
      start = before;
      continue;
    }
    // "the British tabloid The Daily Mail"
    if (tokens[before]!.text === 'The' && start === from && isKindWord(lower[before - 1] ?? '')) {
      start = before;
      continue;
    }
    const isKind = isKindWord(word) || (/^(?:affiliate|partner)$/.test(word) && tag[before]!.startsWith('N'));
    const isPlace =
      countryOf(tokens[before]!.text) !== null ||
      // "South Korea's Chosun Ilbo"
      countryOf(`${tokens[before]!.text} ${tokens[start]!.text}`) !== null ||
      // "the South African Mail & Guardian"
      (inSentence(before - 1) && countryOf(`${tokens[before - 1]!.text} ${tokens[before]!.text}`) !== null);
    const inAside = start < from - 1 && tag[before] === 'NNP' && CARRIER_NOUNS.has(lower[from - 2] ?? '');
    if (
      inAside ||
      DESCRIBING.has(word) ||
      // "Houthi-run al-Masirah", "London-based Asharq Al-Awsat"
      WHOSE.test(word) ||
      isKind ||
      isPlace ||
      // "the Tiraspol news site Novosti", "the Chur daily Vaterland"
      (/^NNP$/.test(tag[before]!) &&
        start < from &&
        (CARRIER_NOUNS.has(lower[start]!) || lower[start] === 'news') &&
        /^(?:the|a|an)$/.test(lower[before - 1] ?? '')) ||
      // "the party daily Nepszabadsag", "the army's trade magazine"
      (tag[before] === 'NN' &&
        start < from &&
        isKindWord(lower[start]!) &&
        !cueOf(word) &&
        // "According to tech blog Engadget", "by online media industry newsletter Meedia"
        opensKind(reading, /^NNS?$/.test(tag[before - 1] ?? '') ? before - 2 : before - 1)) ||
      // "the Sunday paper Vest Dan"
      (/^(?:sunday|saturday|monday|friday)$/.test(word) &&
        start < from &&
        CARRIER_NOUNS.has(lower[start]!)) ||
      (tag[before] === 'JJ' && /^(the|a|an)$/.test(lower[before - 1] ?? '')) ||
      // "Belgrade based daily Blic", "the Ankara headquartered news agency"
      (/^(?:based|headquartered)$/.test(word) &&
        start < from &&
        /^NNP/.test(tag[before - 1] ?? '') &&
        (isKindWord(lower[start]!) || lower[start] === 'news')) ||
      (/^NNP/.test(tag[before]!) && /^(?:based|headquartered)$/.test(lower[start]!)) ||
      // "the Arabic language daily Ajel"
      (word === 'language' && start < from && tag[before - 1] !== 'DT' && isKindWord(lower[start]!)) ||
      // "the country's largest newspaper Danas"
      (/^(?:JJS|RBS)$/.test(tag[before]!) &&
        start < from &&
        /^(?:the|'s|its|their)$/.test(lower[before - 1] ?? ''))
    )
      start = before;
    // "the nationally circulated Yomiuri newspaper"
    else if (
      /^(?:VBN|JJ)$/.test(tag[before]!) &&
      /ly$/.test(lower[before - 1] ?? '') &&
      /^(?:the|a|an)$/.test(lower[before - 2] ?? '')
    )
      start = before - 1;
    else if (word === "'s" && inSentence(before - 1) && /^NN/.test(tag[before - 1]!)) start = before - 1;
    else break;
  }
  if (inSentence(start - 1) && /^(the|a|an|its|our|their|his|her)$/.test(lower[start - 1]!)) start--;
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
  // "Le Temps of Geneva has taken up", "the Daily Star of Dhaka,"
  if (inSentence(end + 1) && lower[end] === 'of') {
    let next = end + 1;
    if (countryOf(tokens[next]!.text) !== null) next = end + 2;
    else if (inSentence(end + 2) && countryOf(`${tokens[next]!.text} ${tokens[end + 2]!.text}`) !== null)
      next = end + 3;
    else next = -1;
    if (
      next > 0 &&
      (!inSentence(next) || /^[,.;)]$/.test(lower[next]!) || /^(?:VB[DZPN]|IN|CC|RB)$/.test(tag[next]!))
    )
      end = next;
  }
  // "told the Breakfast programme"
  if (inSentence(end) && /^(?:programme|podcast|show)$/.test(lower[end]!)) end++;
  return [start, end];
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

/** "Citing Danas, a Belgrade daily, Delo, ...", "Citing the Danas newspaper, Delo, ...": the kind is that of the source named before it. */
function isOfSource({ lower, tokens, sentenceOf }: Reading, comma: number): boolean {
  let first = comma;
  while (first > 0 && sentenceOf[first - 1] === sentenceOf[comma]) first--;
  if (!/^(?:citing|quoting|crediting|referring)$/.test(lower[first]!)) return false;
  if (/^\p{Lu}/u.test(tokens[comma - 2]?.text ?? '') && comma - 2 > first) return true;
  let at = comma - 1;
  while (at > first && !/^(?:an?|,)$/.test(lower[at]!)) at--;
  return /^an?$/.test(lower[at]!) && lower[at - 1] === ',';
}
