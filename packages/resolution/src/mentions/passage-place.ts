import { adjectiveOf } from '../cues/places.js';
import type { Reading, Run } from '../reading.js';

/** The adjective of the country that the word names, with the one or two before it: "South Korean", "Kosovo's", "LIMA", "New South Wales"; or null. */
export function placeAt({ tokens, lower }: Pick<Reading, 'tokens' | 'lower'>, k: number): string | null {
  const last = lower[k] === "'s" ? k - 1 : k;
  let name = titled(tokens[last]?.text ?? '');
  let place = adjectiveOf(name);
  // The longest name: "Papua New Guinea" is no Guinea.
  for (let first = last - 1; first >= Math.max(0, last - 2); first--) {
    name = `${titled(tokens[first]!.text)} ${name}`;
    place = adjectiveOf(name) ?? place;
  }
  return place;
}

/** "ADDIS ABABA" of a dateline as it stands in a sentence; "US" and "DPRK" as they are. */
const titled = (word: string): string =>
  /^\p{Lu}{4,}$/u.test(word) && adjectiveOf(word) === null ? word[0]! + word.slice(1).toLowerCase() : word;

/** "Hungary's state media", "South Sudan's state television": the country whose carrier it is, or "". */
export function placeBefore(reading: Reading, start: number): string {
  if (reading.lower[start - 1] !== "'s") return '';
  return placeAt(reading, start - 1) ?? koreaOf(reading, start - 2);
}

/** "the North's state radio" in a text on Korea */
function koreaOf({ tokens, lower, text }: Reading, k: number): string {
  const half = tokens[k]?.text ?? '';
  return /^(?:North|South)$/.test(half) && lower[k - 1] === 'the' && /\bKorea/.test(text)
    ? `${half} Korean`
    : '';
}

/** "state radio in Bamako", "media in Australia", "media reports in Argentina", "the state radio of the DPRK": the place just behind, or "". */
export function placeBehind(reading: Reading, [, end]: Run): string {
  const { lower } = reading;
  const at = lower[end] === 'reports' ? end + 1 : end;
  if (!/^(?:in|of)$/.test(lower[at] ?? '')) return '';
  const place = lower[at + 1] === 'the' ? at + 2 : at + 1;
  return placeAt(reading, place) ?? placeAt(reading, place + 1) ?? '';
}

/** How many tokens back a state's carrier looks for its country, half as many ahead; and a local one, that looks for one only. */
const NEAR = 60;
const FAR = 120;

interface Told {
  readonly adjective: string;
  /** In the sentence of the carrier. */
  readonly here: boolean;
  /** Where something happened: "in Bamako", "off the coast of Fiji". */
  readonly scene: boolean;
}

/**
 * Whose carrier it is where its own words don't say. "Quoting state media" about Russia's ministry: the first country of the
 * sentence, else of the text. "Local media": the country the passage is about, where it tells of one only, or of one as the
 * place where things happened; else "", for a wrong country is worse than none.
 *
 * @example "A ship ran aground off Fiji, local media said. Australia's ministry ..." -> "Fijian"
 */
export function placeOfPassage(
  reading: Reading,
  words: string,
  [from]: Run,
  taken: (token: number) => boolean,
): string {
  if (!/^(?:state|government|national|official|local|domestic) ?/i.test(words)) return '';
  const { tokens, sentenceOf } = reading;
  const all: (Told & { readonly at: number })[] = [];
  const reach = /^(?:local|domestic)/i.test(words) ? FAR : NEAR;
  for (let i = Math.max(0, from - reach); i < Math.min(tokens.length, from + reach / 2); i++) {
    // "France 24" tells of no country.
    const adjective = taken(i) ? null : placeAt(reading, i);
    if (adjective)
      all.push({ at: i, adjective, here: sentenceOf[i] === sentenceOf[from], scene: isScene(reading, i) });
  }
  // Where it was written counts only where no other place is told.
  const begin = datelineEnd(reading);
  const about = all.filter(({ at }) => at >= begin);
  const told: readonly Told[] = about.length > 0 ? about : all;
  const here = told.filter((one) => one.here);
  if (!/^(?:local|domestic)/i.test(words)) return (here[0] ?? told[0])?.adjective ?? '';
  // Afghan soldiers held at the Canadian border, "local media reported": whose media these are is not told.
  const scenes = told.filter(({ scene }) => scene);
  return only(told) || only(here.filter(({ scene }) => scene)) || only(here) || only(scenes);
}

/** "DUBAI, Feb 9 (Reuters) - Iran has begun": where it was written, and not what it is about. Index of the token behind its dash. */
function datelineEnd({ tokens, text }: Reading): number {
  const line = /^\p{Lu}[\p{Lu} '.-]+(?:, [^()\n]{1,30})? ?\([^()\n]{2,30}\) ?[-–—]+/u.exec(text)?.[0] ?? '';
  const end = tokens.findIndex(({ start }) => start >= line.length);
  return line === '' ? 0 : end;
}

/** The one country that all of them are, or "". */
function only(told: readonly Told[]): string {
  const first = told[0]?.adjective ?? '';
  return told.every(({ adjective }) => adjective === first) ? first : '';
}

/** "in southern Mali", "near Kayes", "off the coast of Fiji" */
function isScene({ lower, tokens, sentenceOf }: Reading, place: number): boolean {
  // "at the Canadian border" is on both sides of it.
  const word = tokens[place]!.text;
  if (lower[place] === "'s" || adjectiveOf(word) === word) return false;
  for (let k = place - 1; k >= Math.max(0, place - 4) && sentenceOf[k] === sentenceOf[place]; k--) {
    if (/^(?:in|near|outside|off|at|around|across|throughout|inside|over)$/.test(lower[k]!)) return true;
    if (
      !/^(?:the|coast|of|city|town|province|state|region|capital)$/.test(lower[k]!) &&
      !/^\p{Lu}|ern$/u.test(tokens[k]!.text)
    )
      return false;
  }
  return false;
}
