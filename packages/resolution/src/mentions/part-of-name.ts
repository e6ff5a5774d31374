import type { Agency } from '@wirediff/domain';
import { CARRIER_NOUNS } from '../cues/nouns.js';
import { adjectiveOf, adjectiveOfCode } from '../cues/places.js';
import { COMMON } from '../cues/traps.js';
import { cueOf } from '../cues/verbs.js';
import { type Reading, tokenAt } from '../reading.js';
import type { FoundName } from '../register/names.js';
import { isKnownName } from './outlet-names.js';
import { isCalledPerson, isPersonsName, isSurname } from './persons-name.js';

/** Words that many papers share: alone they are one of them, behind another capital they are the end of another's name. */
const SHARED =
  /^(?:Times|Sun|Star|Mirror|Express|Independent|Telegraph|Guardian|Post|Mail|Record|Herald|Standard|Globe|Observer|Journal|Tribune|Nation|Mercury|Echo|Age|Insider|Reporter|Citizen|Chronicle|Recorder|Gleaner|Advocate|Wire|Athletic|Spectator|Economist)$/;

/** "Daily News", "Sunday Times": what many towns call a paper. */
const SHARED_PAIR =
  /^(?:The )?(?:Daily|Sunday|Evening|Morning|Weekly|News|Business) (?:Times|Sun|Star|Mirror|Express|Telegraph|Post|Mail|Record|Herald|Standard|Tribune|Nation|News|International|Monitor|Graphic|Trust)$/;

/** "the Lakeville Times", "the Lakeville Times-Herald", "the Gulf Daily News", "al-Sabah", "Radio Nacional": not The Times, Sabah. */
export function isPartOfName(reading: Reading, { start, end, agencies }: FoundName): boolean {
  const { text } = reading;
  const name = text.slice(start, end).replace(/ newspaper$/, '');
  if (isPersonsName(text, start, end) || isCalledPerson(text, start, end)) return true;
  if (/(?:^|[ “"(])[Aa][a-z]{1,2}-$/.test(text.slice(Math.max(0, start - 5), start))) return true;
  if (
    /^\p{Lu}\p{Ll}+$/u.test(name) &&
    /(?:^| )(?:Radio|Diario|Canal|Televisión|Daily|Télé) $/.test(text.slice(Math.max(0, start - 12), start))
  )
    return true;
  // "Australian media", "the Australian police": of a country, and no paper.
  if (
    adjectiveOf(name) === name &&
    (!/(?:^|[ “"(])[Tt]he $/.test(text.slice(Math.max(0, start - 5), start)) || isBeforeNoun(reading, end))
  )
    return true;
  // "the Ministry of Foreign Affairs"
  if (
    /(?:Ministry|Minister|Department|Secretary|Council|Committee|Institute) (?:of|for) $/.test(
      text.slice(Math.max(0, start - 16), start),
    )
  )
    return true;
  // "the Front for the Liberation of Lunde"
  if (
    !/ /.test(name) &&
    /(?:^|[^\p{L}])\p{Lu}\p{L}{1,20} (?:for|of) the $/u.test(text.slice(Math.max(0, start - 32), start)) &&
    /^ of \p{Lu}/u.test(text.slice(end, end + 5))
  )
    return true;
  // "KCTV-5" is a station's.
  if (/^\p{Lu}+$/u.test(name) && /^-\d/.test(text.slice(end, end + 2))) return true;
  // "the mid-Atlantic states", not "the Washington Post-ABC News poll"
  if (/(?:^|[ (])\p{Ll}+-$/u.test(text.slice(Math.max(0, start - 14), start))) return true;
  // "Pravda.ru" is an address, no paper; but "Tchadinfos.com".
  if (agencies.every(({ kind }) => kind !== 'website') && /^\.\p{L}{2,5}\b/u.test(text.slice(end, end + 7)))
    return true;
  // "ZTN Prime"
  if (COMMON.has(name) && /(?:^|[ “"(])\p{Lu}{3,}\d? $/u.test(text.slice(Math.max(0, start - 9), start)))
    return true;
  // "the army newspaper Krasnaya Zvezda"
  if (
    !/ /.test(name) &&
    /(?:^| )\p{Ll}+ \p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 28), start)) &&
    isBehindKind(text, start)
  )
    return true;
  // "the news site Nova Vest": one word of a longer name that its kind introduces.
  if (
    !/ /.test(name) &&
    CARRIER_NOUNS.has(
      text
        .slice(Math.max(0, start - 16), start)
        .split(/\s/)
        .at(-2) ?? '',
    ) &&
    /^ \p{Lu}\p{Ll}+/u.test(text.slice(end, end + 24)) &&
    !/^ (?:\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December|TV|News|Online)\b/u.test(
      text.slice(end, end + 12),
    )
  )
    return true;
  // "the AFP charged him": Australia's Federal Police, whom copy of that country calls so.
  if (
    name === 'AFP' &&
    /\bthe $/i.test(text.slice(0, start)) &&
    /Australia|Federal Police|Canberra/.test(text)
  )
    return true;
  // "translated by Sport Witness": a longer name that others credit.
  if (isInKnownName(text, start, end)) return true;
  const common = COMMON.has(name);
  // "Economic Information Daily": a word of a longer name.
  if (
    common &&
    /^ (?:Daily|Times|Post|News|Herald|TV|Radio|Journal|Weekly|Tribune|Gazette|Observer)\b/.test(
      text.slice(end, end + 10),
    )
  )
    return name !== 'Sky' && name !== 'Fox' && name !== 'Market' && name !== 'Fars';
  if (isSurname(text, start, end)) return true;
  if (!SHARED.test(name) && !SHARED_PAIR.test(name)) return false;
  if (/^-\p{Lu}/u.test(text.slice(end, end + 2))) return true;
  // "told the Independent Record"
  if (SHARED.test(/^ (\p{Lu}\p{Ll}+)\b/u.exec(text.slice(end, end + 16))?.[1] ?? '')) return true;
  // "the Gazette-Standard"
  if (text[start - 1] === '-' && /\p{Lu}\p{Ll}+-$/u.test(text.slice(Math.max(0, start - 16), start)))
    return true;
  // "Tallow Daily News said": a name; "the Tallow Daily News" may be anything.
  if (
    SHARED_PAIR.test(name) &&
    /(?:^|[.,;:“"] |\n)\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 18), start)) &&
    !/(?:The|In|But|And|As|While|When) $/.test(text.slice(Math.max(0, start - 6), start))
  )
    return true;
  const before =
    text
      .slice(Math.max(0, start - 24), start)
      .split(/\s/)
      .at(-2) ?? '';
  if (!/^\p{Lu}\p{L}/u.test(before) || text[start - 1] !== ' ') return false;
  return (
    before !== 'The' &&
    // "Britain's Guardian"
    !/['’]s?$/.test(before) &&
    // "the British Star", but "the Nairobi Star" and, of a land without such a paper, "the Austrian Times"
    !(adjectiveOf(before) === before && isOfLand(before, agencies)) &&
    !/^(?:UK|US)$/.test(before) &&
    !/^(?:In|But|And|As|While|When|Citing|Quoting)$/.test(before)
  );
}

/** Is one of the agencies of a name from the land of an adjective, or from many lands? */
const isOfLand = (adjective: string, agencies: readonly Agency[]): boolean =>
  agencies.some(({ country }) => country === null || adjectiveOfCode(country) === adjective);

function isBeforeNoun(reading: Reading, end: number): boolean {
  const next = tokenAt(reading, end);
  const word = reading.lower[next] ?? '';
  // "The Namibian reports that": a noun to the tagger.
  return /^NN/.test(reading.tag[next] ?? '') && word !== 'newspaper' && cueOf(word) === null;
}

/** Is the name, with a capitalised word or two beside it, a known name of another outlet? */
function isInKnownName(text: string, start: number, end: number): boolean {
  const behind = capitalised(text.slice(end + 1, end + 40).split(' '));
  const before = capitalised(
    text
      .slice(Math.max(0, start - 30), Math.max(0, start - 1))
      .split(' ')
      .reverse(),
  ).reverse();
  const name = text.slice(start, end);
  for (let a = 0; a <= before.length; a++)
    for (let b = 0; b <= behind.length; b++)
      if (
        (a > 0 || b > 0) &&
        isKnownName([...before.slice(before.length - a), name, ...behind.slice(0, b)].join(' '))
      )
        return true;
  return false;
}

/** Does an outlet's kind stand before the word before: "newspaper Krasnaya Zvezda"? */
function isBehindKind(text: string, start: number): boolean {
  const [kind = '', word = ''] = text
    .slice(Math.max(0, start - 28), start)
    .trim()
    .split(' ')
    .slice(-2);
  // "the Windhoek daily The Namibian": an article is no word of a longer name.
  return CARRIER_NOUNS.has(kind) && word !== 'The' && adjectiveOf(word) === null;
}

/** The first one or two words that begin with a capital, a full stop behind them left off. */
function capitalised(words: readonly string[]): string[] {
  const end = words.findIndex((word) => !/^[\p{Lu}\d]/u.test(word));
  return words.slice(0, end < 0 ? 2 : Math.min(2, end)).map((word) => word.replace(/[.,;:)]{1,3}$/, ''));
}
