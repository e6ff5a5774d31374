import { CARRIER_NOUNS } from '../cues/nouns.js';
import { isOffice } from '../cues/office-agencies.js';
import { adjectiveOf } from '../cues/places.js';
import { cueOf } from '../cues/verbs.js';
import type { Reading, Run } from '../reading.js';

/** Pieces of its own that an outlet is called by later: "the report said", "the article says". */
export const PIECES = new Set(['report', 'article', 'story', 'dispatch', 'broadcast']);

/** Words that mean an agency named before: the run that is marked, and the whole with its article. */
export interface LaterPhrase {
  readonly name: Run;
  readonly whole: Run;
  /** agency, paper, air, web, any, piece, it. */
  readonly kind: string;
}

/** "the daily", "the Russian agency", "the report" that begins at `i`, or null. */
export function definiteAt({ lower, tokens, tag, sentenceOf }: Reading, i: number): LaterPhrase | null {
  // "Tehran radio said. A report, monitored by the BBC, said"
  if (
    /^an?$/.test(lower[i]!) &&
    PIECES.has(lower[i + 1] ?? '') &&
    lower[i + 2] === ',' &&
    /^(?:monitored|received|heard)$/.test(lower[i + 3] ?? '')
  )
    return { name: [i + 1, i + 2], whole: [i, i + 2], kind: 'piece' };
  // "Daily says that": the article is left out at the head of a sentence.
  if (
    /^(?:daily|newspaper|paper|agency|portal|website|weekly|magazine)$/.test(lower[i]!) &&
    (i === 0 || sentenceOf[i - 1] !== sentenceOf[i]) &&
    /^(?:say|quote)$/.test(cueOf(lower[i + 1] ?? '')?.class ?? '') &&
    /^(?:VB[DZ]|NNS)$/.test(tag[i + 1] ?? '')
  )
    return { name: [i, i + 1], whole: [i, i + 1], kind: CARRIER_NOUNS.get(lower[i]!)! };
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
      if (/^(?:group|service|press|media|organization|organisation)$/.test(word)) return null;
      if (word === 'agency' && isOffice(lower[k - 1]!)) return null;
      // "denied the foreign agency reports."
      if (k > i + 1 && lower[k + 1] === 'reports' && /^(?:[.,;]|of|about|and)$/.test(lower[k + 2] ?? '.'))
        return null;
      if (
        /^(?:site|network|channels|stations)$/.test(word) &&
        k > i + 1 &&
        // "the television network"
        !(word !== 'site' && /^(?:television|tv|radio|news|cable)$/.test(lower[k - 1]!)) &&
        // "the Italian site": of a country, as its name before.
        !(/^(?:site|network)$/.test(word) && k === i + 2 && adjectiveOf(tokens[k - 1]!.text) !== null)
      )
        return null;
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

/** The "it" at `i` that reports, is told or is quoted, or null. */
export function pronounAt({ lower, tag }: Reading, i: number): LaterPhrase | null {
  // "Its report said": of whom "it said" would be.
  if (
    lower[i] === 'its' &&
    // "Pakistan in its report said": its own.
    lower[i - 1] !== 'in' &&
    PIECES.has(lower[i + 1] ?? '') &&
    /^VB[DZ]$/.test(tag[i + 2] ?? '') &&
    cueOf(lower[i + 2] ?? '')?.class === 'say'
  )
    return { name: [i + 1, i + 2], whole: [i, i + 2], kind: 'it' };
  if (lower[i] !== 'it') return null;
  const verb = /^(?:also|later|earlier|has|had|then)$/.test(lower[i + 1] ?? '') ? i + 2 : i + 1;
  const cue = cueOf(lower[verb] ?? '');
  if (cue && (cue.class === 'say' || cue.class === 'quote') && /^VB[DZP]$/.test(tag[verb] ?? '')) {
    if (
      /^(?:expect|hope|fear|believe|find|give|put|plan|agree|count|list|name|learn|run|promise|pledge|announce|acknowledge)$/.test(
        cue.lemma,
      )
    )
      return null;
    // "the caterer had been warned, it admitted to dpa": who says something to an outlet is none.
    if (cue.class === 'say' && lower[verb + 1] === 'to') {
      const goesOn = !/^[.,;]$/.test(lower[verb + 3] ?? '.');
      if (!/^VB/.test(tag[verb + 2] ?? '') || !goesOn) return null;
    }
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
