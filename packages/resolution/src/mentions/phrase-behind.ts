import { CARRIER_NOUNS, kindEnd } from '../cues/nouns.js';
import { countryOf } from '../cues/places.js';
import { COMPANY_AFTER } from '../cues/traps.js';
import { cueOf } from '../cues/verbs.js';
import { type Reading, type Run, within } from '../reading.js';

/** Lower-case words that follow a name and belong to it: "the Tass news agency", "the Globe newspaper". */
const FOLLOWING = new Set(
  'state official business wire news press media television tv radio online state-run'.split(' '),
);

/** Broadcasters whose newsroom is called by their name and "news". */
const BROADCASTERS = /^(?:NBC|CBS|ABC|BBC|ITV|ITN|CTV|CBC|RTE|NDTV|ARY|Geo|Fox|Sky)$/;

/** Where the name of a house ends, with the part of it that is meant: "BBC Monitoring", "RIA's Crimean bureau". */
export function houseEnd(reading: Reading, [from, to]: Run): number {
  const { lower, tokens, tag } = reading;
  const inSentence = within(reading, from);
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
  // "the People's Daily domestic edition said"
  if (inSentence(end + 1) && lower[end + 1] === 'edition' && /^(?:JJ|NN)$/.test(tag[end]!)) end += 2;
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
  return end;
}

/** Where the kind behind a house's name ends ("the Tass news agency"), or its name; null for "the Sputnik press service". */
export function kindBehind(reading: Reading, [from, to]: Run, house: number): number | null {
  const { lower, tokens } = reading;
  const inSentence = within(reading, from);
  let end = house;
  // Words that lead to no kind ("Reuters business") are let go; parts of the house ("Al Jazeera Arabic") stay.
  while (inSentence(end) && FOLLOWING.has(lower[end]!) && tokens[end]!.text === lower[end]) end++;
  // "the Sputnik press service said" is the company speaking.
  if (lower[end - 1] === 'press' && lower[end] === 'service') return null;
  if (inSentence(end) && kindEnd(lower, end) > end) end = kindEnd(lower, end);
  // "NBC news", with a small letter
  else if (end > to && lower[end - 1] === 'news' && BROADCASTERS.test(tokens[to - 1]!.text)) end = to + 1;
  // "Yonhap news reported"
  else if (end > to && lower[end - 1] === 'news' && cueOf(lower[end] ?? '') !== null) end = to + 1;
  else if (end > house && !CARRIER_NOUNS.has(lower[end - 1]!)) end = house;
  return end;
}

/** Over the place of a name ("the Daily Star of Dhaka") and its programme. */
export function placeBehindName(reading: Reading, close: number): number {
  const { lower, tokens, tag } = reading;
  const inSentence = within(reading, close - 1);
  let end = close;
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
  // Not "figures in Pravda show": a verb, but where something is told to it.
  const told = lower.slice(Math.max(0, close - 5), close).some((word) => cueOf(word)?.class === 'tell');
  const goesOn = lower[end + 1] === 'that' || /^(?:DT|NN|NNS|NNP|JJ|CD|PRP|PRP\$)$/.test(tag[end + 1] ?? '');
  const shows = lower[end] === 'show' && /^VB/.test(tag[end]!) && goesOn && !told;
  if (inSentence(end) && /^(?:programme|podcast|show)$/.test(lower[end]!) && !shows) end++;
  return end;
}
