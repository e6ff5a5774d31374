import { adjectiveOf } from '../cues/places.js';
import { retellingAt } from '../cues/retelling.js';
import { cueOf } from '../cues/verbs.js';
import type { Reading, Run } from '../reading.js';
import { type LaterPhrase, PIECES } from './later-phrase.js';
import type { Mention } from './mention.js';

/** How far back "the agency" looks for its name, in sentences. Dev has none that reaches further than five. */
const REACH = 6;

/**
 * The agency that a later phrase means: the last one named whose kind and country fit, within {@link REACH}; null where none does.
 *
 * @param before what was named before the phrase, in order
 * @param sentence number of the sentence that the phrase stands in
 */
export function antecedent(
  reading: Reading,
  phrase: LaterPhrase,
  before: readonly Mention[],
  kindOf: (mention: Mention) => string | null,
  placeOf: (mention: Mention) => string | null,
  credited: (mention: Mention) => boolean,
  sentence: number,
): Mention | null {
  const { lower, tokens } = reading;
  let other: Mention | null = null;
  const isCited =
    cueOf(lower[phrase.whole[0] - 1] ?? '')?.class === 'quote' || isPointedTo(lower, phrase.whole[0]);
  let place: string | null = null;
  // The last of them, "the Turkish Cypriot paper"; but "the London-based magazine" may be anybody's.
  for (let k = phrase.whole[0]; k < phrase.whole[1]; k++)
    if (!/-based$/.test(lower[k]!))
      place =
        adjectiveOf(`${tokens[k - 1]?.text} ${tokens[k]!.text}`) ??
        adjectiveOf(tokens[k]!.text.replace(/-.*/, '')) ??
        place;
  // "Tehran radio said ... monitored by the BBC ... the radio said": the one with the word in its name.
  const word = lower[phrase.whole[1] - 1]!;
  if (phrase.kind === 'air' && !isCited)
    for (let k = before.length - 1; k >= Math.max(0, before.length - 60); k--) {
      const mention = before[k]!;
      if (sentence - reading.sentenceOf[mention.run[0]]! > REACH) break;
      if (mention.kind !== 'later' && mention.agency.name.toLowerCase().split(' ').includes(word))
        return mention;
    }
  for (let k = before.length - 1; k >= 0; k--) {
    const mention = before[k]!;
    if (mention.more) continue;
    const distance = sentence - reading.sentenceOf[mention.run[0]]!;
    if (distance > REACH) return other;
    if (phrase.kind === 'it') {
      // "Ecofin, which quoted it": never the one whose clause it is; but "Delo reported C, and Ecofin quoted it".
      // "NNA said C; it also said D"
      if (distance === 0 && lower[phrase.whole[0] - 1] === ';' && credited(mention)) return mention;
      // "ANI reported fourteen, though it said that three had left": its own clause goes on.
      if (distance === 0 && goesOn(lower, phrase.whole) && heads(reading, mention) && credited(mention))
        return mention;
      if (
        distance === 0 &&
        !(
          isCited &&
          k < before.length - 1 &&
          lower.slice(mention.phrase[1], phrase.whole[0]).some((word) => word === 'and' || word === ';')
        )
      )
        continue;
      // "The statement, carried by KUNA, said ... , it said": the statement, not who carried it.
      // But "the Star said in a statement carried by KUNA ... , it said": the Star.
      if (isCarrier(lower, mention)) {
        const speaker = before[k - 1];
        const one = speaker && reading.sentenceOf[speaker.run[0]] === reading.sentenceOf[mention.run[0]];
        return one && distance <= 2 && !speaker.more && credited(speaker) ? speaker : null;
      }
      // "Danas reported it. Amazon denied all. It says": Amazon, whose sentence stands between.
      if (distance === 2 && isOthersSentence(reading, sentence - 1)) return null;
      // "Reuters, citing local media, said C. It quoted": Reuters, whose sentence it is.
      const teller = tellerOf(reading, before, k);
      if (teller && credited(teller)) return distance <= 2 ? teller : null;
      // "Tass gave no details. It quoted Granma as saying": who quotes an outlet is one, whatever it said before.
      const quotes = cueOf(lower[phrase.whole[1]] ?? '')?.class === 'quote' && heads(reading, mention);
      return distance <= 2 && (credited(mention) || quotes) ? mention : null;
    }
    if (phrase.kind === 'any' && word === 'outlet') {
      const teller = tellerOf(reading, before, k);
      if (teller && credited(teller)) return teller;
    }
    if (phrase.kind === 'piece') {
      if (distance === 0) continue;
      if (distance > (isAlone(before, mention) ? 4 : 2)) return null;
      if (!credited(mention)) continue;
      // "a report in The Telegraph that was attributed to Chosun Ilbo ... The report said": whose report it is.
      const same = before.slice(Math.max(0, k - 4), k + 1);
      const { sentenceOf } = reading;
      const near = same.filter((one) => sentenceOf[one.run[0]] === sentenceOf[mention.run[0]]);
      // "Reuters reported, citing Axios. The report said": whose report it is cites another.
      const citing = isBehindCiting(lower, mention)
        ? near.findLast((one) => one !== mention && credited(one))
        : null;
      return near.find((one) => isPieceOf(lower, one)) ?? citing ?? mention;
    }
    // "Bloomberg, quoting the Russian agency": never the one that quotes, and only one of that country.
    // Not so the object of its aside: "Delfi, which subscribes to BNS, quoted the agency".
    const isObject = /^(?:to|by|from|with|of)$/.test(lower[mention.phrase[0] - 1] ?? '');
    const words = lower.slice(mention.phrase[1], phrase.whole[0]);
    // "Delo ran the same story, crediting the paper": another.
    const own =
      /^VB[DZ]$/.test(reading.tag[mention.phrase[1]] ?? '') &&
      !words.some((one) => /^(?:and|but|while|;)$/.test(one)) &&
      (/ing$/.test(words.at(-1) ?? '') || isPointedTo(lower, phrase.whole[0]));
    // "Delo, which did not ask the minister, quoted the newspaper": the subject before an aside.
    const beforeAside = lower[mention.phrase[1]] === ',' && lower[phrase.whole[0] - 2] === ',';
    if (distance === 0 && isCited && !isObject && (own || beforeAside || words.length <= 4)) continue;
    if (distance === 0 && isRetoldBy(reading, mention, phrase.whole[0])) continue;
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

/** "Reuters, citing local media, said C", "i24 reported C, citing a report in al-Diyar": who cites the mention at `k`, or null. */
function tellerOf(
  { lower, tag, sentenceOf }: Reading,
  before: readonly Mention[],
  k: number,
): Mention | null {
  const { phrase, run } = before[k]!;
  const teller = before[k - 1];
  if (!teller || teller.more || sentenceOf[teller.run[0]] !== sentenceOf[run[0]]) return null;
  for (let at = phrase[0] - 1; at > teller.run[1] && at > phrase[0] - 7; at--) {
    if (/^(?:citing|quoting)$/.test(lower[at]!)) return lower[at - 1] === ',' ? teller : null;
    if (!/^(?:DT|JJ|NN|NNP|IN|HYPH|VBN)$/.test(tag[at]!)) return null;
  }
  return null;
}

/** Does a sentence open with the name of somebody who does something in it? */
function isOthersSentence({ sentenceOf, tokens, tag, analysis }: Reading, sentence: number): boolean {
  const first = analysis.sentences[sentence]!.firstToken;
  if (!/^NNPS?$/.test(tag[first] ?? '') || !/^\p{Lu}/u.test(tokens[first]?.text ?? '')) return false;
  for (let k = first + 1; k < first + 6 && sentenceOf[k] === sentence; k++) {
    if (/^VB[DZ]$/.test(tag[k]!)) return true;
    if (!/^(?:NNP|NNPS|POS|NN|JJ|RB)$/.test(tag[k]!)) return false;
  }
  return false;
}

/** "Fin24 repeated the forecast, linking to the newspaper", "with a link to the paper": another's than who points. */
const isPointedTo = (lower: readonly string[], at: number): boolean =>
  /^(?:to|on|from)$/.test(lower[at - 1] ?? '') &&
  /^(?:linking|pointing|referring|crediting|attributing|relying|drawing|leaning|link|credit|reference|attribution|pointer|nod)$/.test(
    lower[at - 2] ?? '',
  );

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

/** Is no other outlet named before? Then "the report" may look for it a little further. */
const isAlone = (before: readonly Mention[], { agency }: Mention): boolean =>
  before.slice(-MANY).every((one) => one.agency.id === agency.id);

/** Mentions that "the report" looks over. */
const MANY = 60;

/** Is it the subject that its sentence opens with? */
const heads = ({ sentenceOf }: Reading, { phrase }: Mention): boolean =>
  phrase[0] === 0 || sentenceOf[phrase[0] - 1] !== sentenceOf[phrase[0]];

const goesOn = (lower: readonly string[], [from, to]: Run): boolean =>
  /^(?:though|although|but|and|while)$/.test(lower[from - 1] ?? '') &&
  /^(?:says?|said|add(?:s|ed)|notes?|noted)$/.test(lower[to] ?? '');

const isCarrier = (lower: readonly string[], { phrase: [from] }: Mention): boolean =>
  lower[from - 1] === 'by' && cueOf(lower[from - 2] ?? '')?.class === 'carry';

const isBehindCiting = (lower: readonly string[], { phrase: [from] }: Mention): boolean =>
  /^(?:citing|quoting)$/.test(lower[from - 1] ?? '');

/** "the newspaper" of a site, "the website" of a paper, where nothing named fits better. */
const isLoosely = (kind: string, called: string): boolean =>
  (called === 'paper' && kind === 'web') || (called === 'web' && /^(?:paper|air)$/.test(kind));

/** "a report in The Telegraph", "an AFP story" */
function isPieceOf(lower: readonly string[], { phrase }: Mention): boolean {
  const near = [lower[phrase[0] - 2], lower[phrase[1]], lower[phrase[1] + 1]];
  return near.some((word) => word !== undefined && PIECES.has(word));
}
