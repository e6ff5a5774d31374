import { CARRIER_NOUNS } from '../cues/nouns.js';
import { adjectiveOf } from '../cues/places.js';
import { retellingAt } from '../cues/retelling.js';
import { cueOf } from '../cues/verbs.js';
import { type Reading, type Run, spanOf } from '../reading.js';
import type { Mention } from './mention.js';

/** Pieces of its own that an outlet is called by later: "the report said", "the article says". */
const PIECES = new Set(['report', 'article', 'story', 'dispatch', 'broadcast']);
/** How far back "the agency" looks for its name, in sentences. Dev has none that reaches further than five. */
const REACH = 6;

/**
 * Later mentions of an agency named before: "the agency", "the financial daily", "the Denver station", "it said". The
 * last agency named whose kind fits is meant; "it" only right behind a sentence that credits one.
 *
 * @example "..., APS reported. ... , it said." -> "it" is APS
 */
export function laterMentions(
  reading: Reading,
  earlier: readonly Mention[],
  kindOf: (mention: Mention) => string | null,
  placeOf: (mention: Mention) => string | null,
  credited: (mention: Mention) => boolean,
): Mention[] {
  const found: Mention[] = [];
  const { tokens, sentenceOf } = reading;
  const all = [...earlier];
  const taken = new Set(earlier.flatMap(({ phrase }) => range(phrase)));
  let next = 0;
  const before: Mention[] = [];
  for (let i = 0; i < tokens.length; i++) {
    while (next < all.length && all[next]!.run[0] < i) {
      if (all[next]!.never === null) before.push(all[next]!);
      next++;
    }
    if (taken.has(i)) continue;
    const owner = before.at(-1);
    if (owner && isReporting(reading, owner, i) && credited(owner)) {
      const mention: Mention = {
        ...owner,
        span: spanOf(reading, [i, i + 1]),
        run: [i, i + 1],
        phrase: [i, i + 1],
        kind: 'later',
      };
      found.push(mention);
      continue;
    }
    const phrase = definiteAt(reading, i) ?? pronounAt(reading, i);
    if (!phrase) continue;
    // "Xinhua, the official Chinese news agency, wrote": an aside, no new mention.
    if (reading.lower[i - 1] === ',' && taken.has(i - 2) && reading.lower[phrase.whole[1]] === ',') continue;
    const meant = antecedent(reading, phrase, before, kindOf, placeOf, credited, sentenceOf[i]!);
    if (!meant) continue;
    const mention: Mention = {
      span: spanOf(reading, phrase.name),
      run: phrase.name,
      phrase: phrase.whole,
      agency: meant.agency,
      kind: 'later',
      never: null,
    };
    found.push(mention);
    before.push(mention);
  }
  return found;
}

/** "told Al Jazeera, which said ...": an object that goes on to report something of its own. */
function isReporting({ lower, tag }: Reading, owner: Mention, i: number): boolean {
  if (lower[i] !== 'which' || lower[i - 1] !== ',' || owner.phrase[1] !== i - 1 || owner.more) return false;
  if (!/^(?:to|by|with|told|telling|in)$/.test(lower[owner.phrase[0] - 1] ?? '')) return false;
  const verb = /^(?:also|later|then)$/.test(lower[i + 1] ?? '') ? i + 2 : i + 1;
  return (
    /^(?:say|add|report|write|note|confirm|claim|state|reveal)$/.test(
      cueOf(lower[verb] ?? '')?.lemma ?? '',
    ) && /^VB[DZ]$/.test(tag[verb] ?? '')
  );
}

interface Phrase {
  readonly name: Run;
  readonly whole: Run;
  /** agency, paper, air, web, any, piece, it. */
  readonly kind: string;
}

function definiteAt({ lower, tokens, tag, sentenceOf }: Reading, i: number): Phrase | null {
  // "Tehran radio said. A report, monitored by the BBC, said"
  if (
    /^an?$/.test(lower[i]!) &&
    PIECES.has(lower[i + 1] ?? '') &&
    lower[i + 2] === ',' &&
    /^(?:monitored|received|heard)$/.test(lower[i + 3] ?? '')
  )
    return { name: [i + 1, i + 2], whole: [i, i + 2], kind: 'piece' };
  if (!/^(?:the|that|this)$/.test(lower[i]!)) return null;
  // "the daily", "the Russian agency", "the official news agency", "the financial daily"
  for (let k = i + 1; k < Math.min(i + 5, tokens.length) && sentenceOf[k] === sentenceOf[i]; k++) {
    const word = lower[k]!;
    // "The original report": another's.
    if (word === 'original') return null;
    const more = CARRIER_NOUNS.has(lower[k + 1] ?? '') && /^(?:news|press|radio|television|tv)$/.test(word);
    if (more) continue;
    // "cited the Ukrainian one"
    const one = word === 'one' && k === i + 2 && adjectiveOf(tokens[k - 1]!.text) !== null ? 'any' : null;
    const kind = CARRIER_NOUNS.get(word) ?? one ?? (PIECES.has(word) ? 'piece' : null);
    if (kind && word === tokens[k]!.text) {
      if (/^(?:NN|NNS|NNP)$/.test(tag[k + 1] ?? '') && !cueOf(lower[k + 1] ?? '')) return null;
      if (
        /^(?:group|service|press|media|organization|organisation|site|network|channels|stations)$/.test(
          word,
        ) &&
        k > i + 1 &&
        // "the television network"
        !(
          /^(?:network|channels|stations)$/.test(word) &&
          /^(?:television|tv|radio|news|cable)$/.test(lower[k - 1]!)
        ) &&
        // "the Italian site": of a country, as its name before.
        !(/^(?:site|network)$/.test(word) && k === i + 2 && adjectiveOf(tokens[k - 1]!.text) !== null)
      )
        return null;
      if (/^(?:group|service|press|media|organization|organisation)$/.test(word)) return null;
      const start =
        /^(?:NNP|JJ)$/.test(tag[k - 1] ?? '') &&
        k - 1 > i &&
        /^\p{Ll}/u.test(tokens[k - 1]!.text) &&
        word !== 'agency'
          ? k - 1
          : k;
      return { name: [start, k + 1], whole: [i, k + 1], kind };
    }
    if (!/^(?:JJ|NN|NNPS?|VBN|HYPH|CD)$/.test(tag[k]!)) return null;
  }
  return null;
}

function pronounAt({ lower, tag }: Reading, i: number): Phrase | null {
  if (lower[i] !== 'it' && !(lower[i] === 'which' && /^(?:,)$/.test(lower[i - 1] ?? ''))) return null;
  if (lower[i] === 'which') return null;
  const verb = /^(?:also|later|earlier|has|had|then)$/.test(lower[i + 1] ?? '') ? i + 2 : i + 1;
  const cue = cueOf(lower[verb] ?? '');
  if (cue && (cue.class === 'say' || cue.class === 'quote') && /^VB[DZP]$/.test(tag[verb] ?? '')) {
    if (
      /^(?:expect|hope|fear|believe|find|give|put|plan|agree|count|list|name|learn|run|promise|pledge|announce|acknowledge)$/.test(
        cue.lemma,
      )
    )
      return null;
    return { name: [i, i + 1], whole: [i, i + 1], kind: 'it' };
  }
  // "a guide told it", the outlet's name one sentence before
  if (cueOf(lower[i - 1] ?? '')?.class === 'tell' && /^(?:[.,:]|on|in|that)$/.test(lower[i + 1] ?? '.'))
    return { name: [i, i + 1], whole: [i, i + 1], kind: 'it' };
  if (
    cueOf(lower[i - 1] ?? '')?.class === 'quote' &&
    /^(?:[,.;]|the|on|an|later|in|at|and)$/.test(lower[i + 1] ?? '.')
  )
    return { name: [i, i + 1], whole: [i, i + 1], kind: 'it' };
  return null;
}

function antecedent(
  reading: Reading,
  phrase: Phrase,
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
      // "Tass gave no details. It quoted Granma as saying": who quotes an outlet is one, whatever it said before.
      const quotes = cueOf(lower[phrase.whole[1]] ?? '')?.class === 'quote' && heads(reading, mention);
      return distance <= 2 && (credited(mention) || quotes) ? mention : null;
    }
    if (phrase.kind === 'piece') {
      if (distance === 0) continue;
      if (distance > 2) return null;
      if (!credited(mention)) continue;
      // "a report in The Telegraph that was attributed to Chosun Ilbo ... The report said": whose report it is.
      const same = before.slice(Math.max(0, k - 4), k + 1);
      const { sentenceOf } = reading;
      return (
        same.find((one) => sentenceOf[one.run[0]] === sentenceOf[mention.run[0]] && isPieceOf(lower, one)) ??
        mention
      );
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
    // "The Hindustan Times reproduced the paper's figure": another's.
    if (
      distance === 0 &&
      phrase.whole[0] - mention.phrase[1] <= 3 &&
      retellingAt(lower, phrase.whole[0] - 1) !== null
    )
      continue;
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

/** "Fin24 repeated the forecast, linking to the newspaper", "with a link to the paper": another's than who points. */
const isPointedTo = (lower: readonly string[], at: number): boolean =>
  /^(?:to|on|from)$/.test(lower[at - 1] ?? '') &&
  /^(?:linking|pointing|referring|crediting|attributing|relying|drawing|leaning|link|credit|reference|attribution|pointer|nod)$/.test(
    lower[at - 2] ?? '',
  );

/** Is it the subject that its sentence opens with? */
const heads = ({ sentenceOf }: Reading, { phrase }: Mention): boolean =>
  phrase[0] === 0 || sentenceOf[phrase[0] - 1] !== sentenceOf[phrase[0]];

const isCarrier = (lower: readonly string[], { phrase: [from] }: Mention): boolean =>
  lower[from - 1] === 'by' && cueOf(lower[from - 2] ?? '')?.class === 'carry';

/** "the newspaper" of a site, "the website" of a paper, where nothing named fits better. */
const isLoosely = (kind: string, called: string): boolean =>
  (called === 'paper' && kind === 'web') || (called === 'web' && /^(?:paper|air)$/.test(kind));

/** "a report in The Telegraph", "an AFP story" */
function isPieceOf(lower: readonly string[], { phrase }: Mention): boolean {
  const near = [lower[phrase[0] - 2], lower[phrase[1]], lower[phrase[1] + 1]];
  return near.some((word) => word !== undefined && PIECES.has(word));
}

function range([from, to]: Run): number[] {
  return Array.from({ length: to - from }, (_, k) => from + k);
}
