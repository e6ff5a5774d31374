import { CARRIER_NOUNS } from '../cues/nouns.js';
import { isOffice } from '../cues/office-agencies.js';
import { countryOf } from '../cues/places.js';
import { wordsOf } from '../reading.js';
import type { Candidate } from './candidate.js';
import { NO_OUTLETS } from './outlet-words.js';

/** Ends of names of bodies that report too, and are no outlets. */
const ORGANISATION =
  /^(?:Office|Commission|Department|Ministry|Committee|Bureau|Foundation|Institute|Association|Corporation|Center|Centre|Council|Airlines|Airways|Bank|University|Court|Police|Fund|Service|Authority|Organization|Organisation|Group|Research|Alliance|Federation|Society|Coalition|Movement|Guild|Board|Academy|Trust|Holdings|Corp|Inc|Ltd|Ministries)$/;

/** "the Congressional Budget Office reported", but "the Syrian Press Center news site" */
export function isBody({ reading: { tokens }, from, to, last, after }: Candidate): boolean {
  return (
    ORGANISATION.test(last) &&
    after !== 'news' &&
    // "the Syrian Press Center", "the Seld Broadcasting Corporation"; but "the Press Complaints Commission"
    !(
      /^(?:Center|Centre|Corporation|Service|Bureau|Office|Authority|Group)$/.test(last) &&
      tokens.slice(from, to).some(({ text }) => /^(?:News|Press|Media|Information|Broadcasting)$/.test(text))
    )
  );
}

/** "Le Pen", "El Al" */
export function isListedOther({ reading, from, to }: Candidate): boolean {
  return NO_OUTLETS.has(wordsOf(reading, [from, to]).replace(/\.$/, ''));
}

/** "the Syrian Network for Human Rights", "Voice for Animals" */
export function isForCause({ reading: { tokens }, to, after }: Candidate): boolean {
  return after === 'for' && /^\p{Lu}/u.test(tokens[to + 1]?.text ?? '');
}

/** "the Sudan Doctors Network", "the Human Rights Monitor": of people, no station's and no paper's. */
export function isOfPeople({ reading, from, to, last }: Candidate): boolean {
  return (
    /^(?:Network|Monitor|Watch)$/.test(last) &&
    reading.tokens
      .slice(from, to - 1)
      .some(({ text }) =>
        /^(?:Doctors|Rights|Aid|Relief|Refugees?|Climate|Health|Teachers|Women|Policy|Research|Action|Support)$/.test(
          text,
        ),
      )
  );
}

/** "the Communist Party", "the Kremlin": they tell, and print nothing. */
export function isPower({ last }: Candidate): boolean {
  return /^(?:Party|Ministry|Army|Government|Church|Council|Union|Kremlin)$/.test(last);
}

/** Capitalised words that begin a name of somebody else. */
const OTHERS =
  /^(?:Sheikh|Sheik|Emir|Ayatollah|Cardinal|Archbishop|Bishop|Professor|Mr|Mrs|Ms|Dr|Sir|Lord|Lady|President|Prime|Minister|Senator|Sen|Rep|Gov|Governor|General|Gen|Col|Colonel|Lt|Sgt|Judge|Justice|King|Queen|Prince|Princess|Pope|Congress|Parliament|Senate|House|Court|Supreme|Pentagon|Kremlin|White|Treasury|Commission|Council|Committee|Ministry|Department|Bank|University|Institute|Party|Union|Police|Army|Navy|God|Twitter|Facebook|Telegram|Instagram|WhatsApp|YouTube|TikTok|LinkedIn|PayPal|OpenAI|DeepMind|SpaceX|FedEx|JetBlue|YouGov|Google|Apple|Amazon|Microsoft|I|He|She|It|We|They|The|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** What a story is told in: "reprinted the item in English". */
const LANGUAGES =
  /^(?:English|Arabic|Persian|Farsi|Dari|Pashto|Urdu|Hindi|Bengali|Tamil|Mandarin|Cantonese|Swahili|Hausa|Amharic|Hebrew|Yiddish|Kurdish|Azeri|Catalan|Basque|Flemish|Gaelic|Malay|Tagalog|Burmese|Khmer|Latin)$/;

/** What people are called before their names. */
const SPEAKING_FOR =
  /^(?:spokesman|spokeswoman|spokesperson|minister|president|director|manager|chairman|chairwoman|analyst|economist|professor|lawyer|mayor|governor|senator|coach|striker|midfielder|defender|goalkeeper)$/;

/** "President Varga", "Twitter", "Hungary", "the Turkish Cypriot paper", "in English" */
export function isSomebodyElse({ reading, from, to, first, length }: Candidate): boolean {
  // "the Sunday Vision": of the days only this one begins a paper's name.
  const sunday = first === 'Sunday' && length > 1;
  // "an Iraqi named Rana al-Tamimi"
  if (
    /^(?:named|nicknamed)$/.test(reading.lower[from - 1] ?? '') &&
    !CARRIER_NOUNS.has(reading.lower[from - 2] ?? '')
  )
    return true;
  // "VW spokesman Ortwin Witzel"
  if (length > 1 && SPEAKING_FOR.test(reading.lower[from - 1] ?? '')) return true;
  return (
    (OTHERS.test(first.replace(/\.$/, '')) && !sunday) ||
    countryOf(wordsOf(reading, [from, to])) !== null ||
    reading.tokens
      .slice(from, to)
      // "the British Sunday paper"
      .every(
        ({ text }) => LANGUAGES.test(text) || countryOf(text) !== null || /^(?:Sun|Satur)day$/.test(text),
      )
  );
}

/** "Western media", "the Arab press" */
export function isRegion({ length, first }: Candidate): boolean {
  return (
    length === 1 &&
    /^(?:Western|Eastern|Northern|Southern|Arab|European|African|Asian|Latin|Kurdish|Gulf|Soviet|Korean|Nordic|Scandinavian|Balkan|Baltic|Caribbean|Catalan|Basque|Flemish|Scottish|Welsh|English|Chechen|Tibetan|Uyghur|Hebrew|Arabic|Persian)$/.test(
      first,
    )
  );
}

/** What agencies are called that supply no news. */
/** "Aid agencies say", "the Rating agency": no outlets. */
export function isOtherAgency({ last, after }: Candidate): boolean {
  return /^agenc(?:y|ies)$/.test(after) && isOffice(last.toLowerCase());
}
