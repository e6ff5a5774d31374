import type { AgencyRef } from '@wirediff/domain';
import { adjectiveOf } from '../cues/places.js';
import type { Mention } from '../mention.js';
import { type Reading, type Run, spanOf, wordsOf } from '../reading.js';
import { genericRef, sameWords } from './generic-ref.js';
import { isCarrier, stateRun } from './is-carrier.js';
import { placeAt, placeBefore, placeBehind, placeOfPassage } from './passage-place.js';
import { phraseAround } from './phrase.js';
import { reportsOfPlace } from './reports-of-place.js';
import { unlistedMention } from './unlisted-mention.js';

/** Words that make a kind of outlet a carrier though no name stands there: "state media", "a local daily". */
const QUALIFIERS = new Set(
  `state state-run state-owned state-controlled state-backed official semi-official local national regional foreign
  international domestic many numerous government public opposition independent pro-government social-democratic western russian-language
  military other several hebrew-language arabic-language persian-language english-language chinese-language kurdish-language
  gulf jihadist islamist militant extremist gossip tech korean arab arabic kurdish african asian european scandinavian nordic balkan
  catalan basque latin some various multiple two three four five pro-kremlin kremlin-backed financial business sports tabloid
  provincial private rebel exile`.split(/\s+/),
);
/** Says how great they are and makes no kind: "Russia's main news outlets". */
const RANKING = /^(?:main|leading|top|major|mainstream|biggest|largest)$/;
const HEADS = new Set(
  `services media television tv radio newspaper newspapers magazine broadcaster broadcasters channel channels station stations daily
  dailies press state-media state-television state-radio state-tv publication publications outlet outlets tabloid tabloids agencies paper papers website websites site sites agency`.split(
    /\s+/,
  ),
);
const MIDDLE = new Set('wire news television tv radio media press cable satellite'.split(' '));

/**
 * Carriers that are called by their kind only: "Russian state media", "local television", "a South Korean newspaper",
 * "media reports". Their name is the words of the mention, with the country where the passage tells it; a country's one state
 * agency goes by its own name.
 */
export function genericMentions(
  reading: Reading,
  taken: (token: number) => boolean,
  agencyBefore: (token: number) => boolean,
  national: (adjective: string) => AgencyRef | null,
): Mention[] {
  const found: Mention[] = [];
  const { lower, tokens, sentenceOf } = reading;
  for (let i = 0; i < tokens.length; i++) {
    const reports = taken(i) ? null : reportsOfPlace(reading, i);
    if (reports) found.push(reports);
    if (!HEADS.has(lower[i]!) || taken(i)) continue;
    if ((HEADS.has(lower[i + 1] ?? '') || lower[i + 1] === 'network') && sentenceOf[i + 1] === sentenceOf[i])
      continue;
    // "the Kigali daily The New Times", "the Argentine papers Clarín and Ámbito": what the one named next is.
    if (taken(i + 1) && sentenceOf[i + 1] === sentenceOf[i]) continue;
    const sentence = sentenceOf[i];
    let start = i;
    let qualified = false;
    let place = '';
    for (let k = i - 1; k >= 0 && sentenceOf[k] === sentence && !taken(k); k--) {
      const word = lower[k]!;
      const adjective = placeAt(reading, k);
      if (adjective) place ||= adjective;
      else if (QUALIFIERS.has(word)) qualified = true;
      else if (!MIDDLE.has(word) && !(RANKING.test(word) && k < i)) break;
      if (!adjective || !/'s$/.test(word)) start = k;
    }
    if (lower[start] === "'s") start++;
    // "a Hong Kong daily"
    const isTwo = adjectiveOf(`${tokens[start - 1]?.text} ${tokens[start]!.text}`) !== null;
    const lead = isTwo && lower[start - 1] !== 'the' ? start - 1 : start;
    place ||= placeBefore(reading, start);
    // "the state news agency": the one named before, else the country's own.
    // "RTS, the Serbian public broadcaster, reported": what the one just named is.
    // "Euroradio, an independent Belarusian station based in Poland"
    if (
      /^(?:the|an?)$/.test(lower[lead - 1] ?? '') &&
      lower[lead - 2] === ',' &&
      taken(lead - 3) &&
      (/^(?:,|based|run|owned|that|which|broadcasting|published)$/.test(lower[i + 1] ?? '') ||
        // "told Danas, a Belgrade daily."
        (/^an?$/.test(lower[lead - 1]!) && /^[.;]$/.test(lower[i + 1] ?? '.')))
    )
      continue;
    const isAgency =
      lower[i] === 'agency' && lower[i - 1] === 'news' && stateRun(lower, start, i) && !agencyBefore(i);
    if (!isAgency && !isCarrier(reading, start, i, qualified, place)) continue;
    // A place of its own before it ("a South Korean newspaper") belongs to the phrase, not to the mention.
    const proper: Run = [firstProper(reading, start, i), i + 1];
    const city = cityBefore(reading, i);
    if (city >= 0) {
      found.push(unlistedMention(reading, [city, i + 1]));
      continue;
    }
    if (isHouse(reading, proper)) {
      found.push(unlistedMention(reading, [start, i + 1]));
      continue;
    }
    const words = wordsOf(reading, proper);
    const where = place || placeBehind(reading, proper) || placeOfPassage(reading, words, proper, taken);
    // "Hungary's state news agency": there is one.
    const official = lower[i] === 'agency' && stateRun(lower, start, i);
    found.push({
      span: spanOf(reading, proper),
      run: proper,
      phrase: phraseAround(reading, [start, i + 1]),
      agency: (official ? national(where) : null) ?? knownAs(found, words, where) ?? genericRef(words, where),
      kind: 'generic',
      never: null,
    });
  }
  return found;
}

/** "The state radio of the DPRK ... the state radio said": whose it is was told before. */
function knownAs(found: readonly Mention[], words: string, where: string): AgencyRef | null {
  if (where !== '' || !/^state /.test(words)) return null;
  return (
    found.findLast(({ agency }) => agency.generic && agency.name.endsWith(` ${sameWords(words)}`))?.agency ??
    null
  );
}

/** "Vietnam Television", "Czech Radio": in capitals it is a name. */
function isHouse({ tokens }: Reading, [from, to]: Run): boolean {
  return (
    to - from === 1 &&
    /^(?:Television|Radio|TV)$/.test(tokens[from]!.text) &&
    /^\p{Lu}/u.test(tokens[from - 1]?.text ?? '')
  );
}

/** "Baghdad radio", "Israel radio": a place's own goes by the place; the token where it begins, or -1. */
function cityBefore({ tokens, lower }: Reading, head: number): number {
  if (!/^(?:radio|television|tv)$/.test(lower[head]!) || head === 0) return -1;
  for (const start of [head - 2, head - 1]) {
    if (start < 0) continue;
    const words = tokens
      .slice(start, head)
      .map(({ text }) => text)
      .join(' ');
    const place = /^\p{Lu}/u.test(words) ? adjectiveOf(words) : null;
    if (place !== null && place !== words && !/'s/.test(words) && !/^(?:UK|US)$/.test(words)) return start;
  }
  return -1;
}

function firstProper(reading: Reading, start: number, head: number): number {
  let at = start;
  while (
    at < head &&
    (placeAt(reading, at) !== null ||
      /^(several|some|other|various|multiple|numerous|many|two|three|four|five)$/.test(reading.lower[at]!) ||
      RANKING.test(reading.lower[at]!))
  )
    at++;
  return at;
}
