import { isDocumentNoun } from '../cues/nouns.js';
import { retellingAt } from '../cues/retelling.js';
import { cueOf } from '../cues/verbs.js';
import type { Mention } from '../mention.js';
import { skipAdverbs } from './phrases.js';
import { isOutside, mentionEndingAt, mentionOpening, type Scene } from './scene.js';

/** A clause behind a piece in which an outlet passes it on: "an interview that Tanjug passed on to clients". */
export interface RelayClause {
  readonly mention: Mention;
  readonly verb: number;
  /** Token behind the clause. */
  readonly end: number;
  readonly role: 'carries' | 'reports';
}

/** What is passed on, beside documents. */
const PIECE =
  /^(?:remarks?|comments?|words|footage|quotes?|quotation|claim|allegation|news|accounts?|figures?|announcement|accusation|line|item|images|pictures)$/;
const isPiece = (word: string): boolean => PIECE.test(word) || isDocumentNoun(word);

/** Verbs by which an outlet makes something its own: no relaying where no piece stands before ("Delo, which Reuters published"). */
const FIRST_HAND = /^(?:publish|release|post|obtain|show|use|play|share|air|run)/;

/** The clause that begins with the "that", "which" or "whose" at `at`, or null. */
export function relayAt(scene: Scene, at: number): RelayClause | null {
  const { lower, tag } = scene;
  const word = lower[at] ?? '';
  if (!/^(?:that|which|whose)$/.test(word) || !isOutside(scene, at)) return null;
  const owned = word === 'whose';
  if (owned && !isPiece(lower[at + 1] ?? '')) return null;
  const subject = owned ? at + 2 : at + 1;
  const mention = mentionOpening(scene, subject);
  if (!mention) return null;
  const comma = lower[at - 1] === ',';
  // "an interview with Delo that Reuters cited"
  const giver = mentionEndingAt(scene, at);
  const head =
    giver && /^(?:with|to|in|by|from|for|of)$/.test(lower[giver.phrase[0] - 1] ?? '')
      ? giver.phrase[0] - 1
      : at;
  const piece = owned || [1, 2].some((back) => isPiece(lower[head - back] ?? ''));
  if (!piece && !comma) return null;
  const verb = skipAdverbs(scene, mention.phrase[1], lower.length);
  const form = lower[verb] ?? '';
  const cue = cueOf(form);
  const retelling = retellingAt(lower, verb);
  if (!/^VB[DZPN]$/.test(tag[verb] ?? '') || !(retelling || cue?.class === 'carry' || cue?.class === 'quote'))
    return null;
  if (!piece && FIRST_HAND.test(form)) return null;
  const after = verb + (retelling?.particle ? 2 : 1);
  // "in an interview that Delo quoted him as giving": it takes an object of its own.
  if (
    /^(?:DT|PRP|NN|NNS|NNP|JJ|PRP\$|CD)$/.test(tag[after] ?? '') &&
    !/^(?:today|yesterday)$/.test(lower[after]!)
  )
    return null;
  if (/^(?:that|as|how)$/.test(lower[after] ?? '')) return null;
  return {
    mention,
    verb,
    end: gappedEnd(scene, clauseEnd(scene, after)),
    role: retelling?.role === 'carries' || cue?.class === 'carry' ? 'carries' : 'reports',
  };
}

/** "in Brenn and Delo in Lunde": over a second outlet, the verb left out. */
function gappedEnd(scene: Scene, end: number): number {
  const second = scene.lower[end] === 'and' ? mentionOpening(scene, end + 1) : null;
  const place = second ? second.phrase[1] : -1;
  return place > 0 && /^(?:in|on|at)$/.test(scene.lower[place] ?? '') && scene.tag[place + 1] === 'NNP'
    ? place + 2
    : end;
}

/** "to clients on Friday": up to a mark, a "that", or the next verb. */
function clauseEnd({ lower, tag, sentenceOf, quotation }: Scene, from: number): number {
  let k = from;
  while (
    k < lower.length &&
    sentenceOf[k] === sentenceOf[from - 1] &&
    quotation[k] === -1 &&
    !/^(?:[,;:.)]|[—–-]+|that|which|who|and|but)$/.test(lower[k]!) &&
    !/^(?:VBD|VBZ|VBP|MD)$/.test(tag[k]!)
  )
    k++;
  return k;
}

/** The clause whose verb stands at `verb`, or null. */
export function relayWithVerb(scene: Scene, verb: number): RelayClause | null {
  let at = verb;
  while (at > 0 && at > verb - 3 && skipAdverbs(scene, at - 1, at) === at) at--;
  const mention = mentionEndingAt(scene, at);
  if (!mention) return null;
  const start = mention.phrase[0];
  const one = relayAt(scene, start - 1) ?? relayAt(scene, start - 2);
  return one?.verb === verb ? one : null;
}
