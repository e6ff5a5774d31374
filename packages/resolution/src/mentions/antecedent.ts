import { retellingAt } from '../cues/retelling.js';
import type { Mention } from '../mention.js';
import type { Reading } from '../reading.js';
import { meantByIt } from './antecedent-of-it.js';
import { meantByPiece } from './antecedent-of-piece.js';
import {
  creditedTeller,
  distanceOf,
  isCited,
  isPointedTo,
  nounOf,
  placeOfPhrase,
  type SearchBack,
} from './search-back.js';

/** How far back "the agency" looks for its name, in sentences. Dev has none that reaches further than five. */
const REACH = 6;

/** The agency that a later phrase means: the last one named whose kind and country fit, within {@link REACH}; null where none does. */
export function antecedent(search: SearchBack): Mention | null {
  const { phrase, before, kindOf, placeOf } = search;
  const station = stationByWord(search);
  if (station) return station;
  const word = nounOf(search);
  const place = placeOfPhrase(search);
  let other: Mention | null = null;
  for (let k = before.length - 1; k >= 0; k--) {
    const mention = before[k]!;
    if (mention.more) continue;
    if (distanceOf(search, mention) > REACH) return other;
    if (phrase.kind === 'it' || phrase.kind === 'piece') {
      const verdict = phrase.kind === 'it' ? meantByIt(search, k) : meantByPiece(search, k);
      if (verdict === 'further') continue;
      return verdict;
    }
    const teller = phrase.kind === 'any' && word === 'outlet' ? creditedTeller(search, k) : null;
    if (teller) return teller;
    if (isOwnClause(search, mention)) continue;
    const country = placeOf(mention);
    if (place && country && country !== place) continue;
    const kind = kindOf(mention);
    // "Newsweek ... Delo ... the magazine": the one that is, where one is near.
    if (kind === 'magazine' || word === 'magazine') {
      if (kind === 'magazine' && /^(?:magazine|weekly|paper)$/.test(phrase.kind === 'paper' ? word : ''))
        return mention;
      if (kind === 'paper' || phrase.kind === 'paper') {
        other ??= mention;
        continue;
      }
    }
    // "according to media reports ... the news agency said": who is named an agency, where one is.
    if (kind === 'any' && mention.kind === 'generic' && phrase.kind !== 'any') {
      other ??= mention;
      continue;
    }
    if (kind === null || kind === 'any' || phrase.kind === 'any' || kind === phrase.kind) return mention;
    // "Army Radio ... The Times of Israel ... the Jerusalem website": a paper's rather than a station's.
    if (isLoosely(kind, phrase.kind) && (!other || (kind === 'paper' && kindOf(other) === 'air')))
      other = mention;
  }
  return other;
}

/** Mentions that "the radio" looks over for one with the word in its name. */
const MANY = 60;

/** "Tehran radio said ... monitored by the BBC ... the radio said": the one with the word in its name. */
function stationByWord(search: SearchBack): Mention | null {
  const { phrase, before } = search;
  if (phrase.kind !== 'air' || isCited(search)) return null;
  const word = nounOf(search);
  for (let k = before.length - 1; k >= Math.max(0, before.length - MANY); k--) {
    const mention = before[k]!;
    if (distanceOf(search, mention) > REACH) return null;
    if (mention.kind !== 'later' && mention.agency.name.toLowerCase().split(' ').includes(word))
      return mention;
  }
  return null;
}

/** "Bloomberg, quoting the Russian agency", "The Hindustan Times reproduced the paper's figure": never the one that quotes. */
function isOwnClause(search: SearchBack, mention: Mention): boolean {
  const { reading, phrase } = search;
  const { lower, tag } = reading;
  const at = phrase.whole[0];
  if (distanceOf(search, mention) > 0) return false;
  // Not so the object of its aside: "Delfi, which subscribes to BNS, quoted the agency".
  const isObject = /^(?:to|by|from|with|of)$/.test(lower[mention.phrase[0] - 1] ?? '');
  const words = lower.slice(mention.phrase[1], at);
  // "Delo ran the same story, crediting the paper": another.
  const own =
    /^VB[DZ]$/.test(tag[mention.phrase[1]] ?? '') &&
    !words.some((one) => /^(?:and|but|while|;)$/.test(one)) &&
    (/ing$/.test(words.at(-1) ?? '') || isPointedTo(lower, at));
  // "Delo, which did not ask the minister, quoted the newspaper": the subject before an aside.
  const beforeAside = lower[mention.phrase[1]] === ',' && lower[at - 2] === ',';
  if (isCited(search) && !isObject && (own || beforeAside || words.length <= 4)) return true;
  return isRetoldBy(reading, mention, at);
}

/**
 * "The Hindustan Times reproduced the paper's figure", "Portfolio and Telex both relayed the paper's account", "Delo and Vest quoted her
 * remarks to the station": another's than who retells.
 */
function isRetoldBy({ lower, tag }: Reading, { phrase: [, end] }: Mention, at: number): boolean {
  const isVerb = (k: number) => /^(?:VB|MD)/.test(tag[k]!);
  let verb = end;
  while (verb < at && !isVerb(verb)) verb++;
  if (verb === at || at - verb > 6 || verb - end > 8 || retellingAt(lower, verb) === null) return false;
  for (let k = verb + 1; k < at; k++) if (isVerb(k) || /^(?:[,;:]|and|but)$/.test(lower[k]!)) return false;
  return verb - end <= 2 || lower[end] === 'and';
}

/** "the newspaper" of a site, "the website" of a paper, where nothing named fits better. */
const isLoosely = (kind: string, called: string): boolean =>
  (called === 'paper' && kind === 'web') || (called === 'web' && /^(?:paper|air)$/.test(kind));
