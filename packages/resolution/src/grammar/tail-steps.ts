import type { Run } from '../reading.js';
import { asideEnd, isAside } from './asides.js';
import { isCiting } from './citing.js';
import { documentHead } from './document-head.js';
import { isClause } from './is-clause.js';
import { objectEnd, skipBy } from './object-end.js';
import { nounPhraseEnd, skipAdverbs, skipTime } from './phrases.js';
import { takerOf } from './piece-taker.js';
import { PREPOSITION, placeEnd } from './place-end.js';
import { isSaying, TELLING } from './quoted-end.js';
import { relayAt } from './relay-clause.js';
import { mentionEndingAt, type Scene } from './scene.js';
import { atComma } from './tail-comma.js';
import { ended, on, type Step } from './tail-step.js';

/** In this order: the first that applies is taken, and from where it leads they are asked again. */
const STEPS: readonly ((scene: Scene, at: number, limit: number, quoted: Run | null) => Step | null)[] = [
  overVia,
  overLive,
  overTime,
  overRelay,
  overWithout,
  atCondition,
  atOpening,
  atAsSaying,
  atDescribing,
  atSaying,
  atComma,
  overCiting,
  overReceived,
  overPlace,
];

/** The step from `at` in a tail, or null where nothing of a tail stands there. */
export function stepAt(scene: Scene, at: number, limit: number, quoted: Run | null): Step | null {
  for (const step of STEPS) {
    const taken = step(scene, at, limit, quoted);
    if (taken) return taken;
  }
  return null;
}

/** "write (via Le10Sport) that" */
function overVia({ lower }: Scene, at: number): Step | null {
  if (lower[at] !== '(' || lower[at + 1] !== 'via') return null;
  const close = lower.slice(at, at + 8).indexOf(')');
  return close > 0 && lower[at + close + 1] === 'that' ? on(at + close + 1) : null;
}

/** "said live on Sky News" */
function overLive({ lower }: Scene, at: number): Step | null {
  return lower[at] === 'live' && lower[at + 1] === 'on' ? on(at + 1) : null;
}

/** "said later on Monday", but not "said on Monday, the port was closed and ...": the comma begins the content. */
function overTime(scene: Scene, at: number, limit: number): Step | null {
  const end = skipTime(scene, skipAdverbs(scene, at, limit), limit);
  if (end <= at) return null;
  // "Reuters says Wednesday, AFP says Thursday": what it says; "said Thursday" is when.
  if (end === at + 1 && scene.lower[at - 1] === 'says' && /day$/.test(scene.lower[at]!)) return null;
  const opensClause =
    end < limit &&
    scene.tokens[end]!.text === ',' &&
    isClause(scene, end + 1, limit) &&
    !isAsideBeforeThat(scene, end + 1, limit);
  return opensClause ? null : on(end);
}

/** "wrote on Monday, in a report that quoted Shafaq News, that ...": an aside, not what was written. */
function isAsideBeforeThat(scene: Scene, from: number, limit: number): boolean {
  if (!isAside(scene, from)) return false;
  const end = asideEnd(scene, from, limit);
  return scene.lower[end] === ',' && scene.lower[end + 1] === 'that' && end + 2 < limit;
}

/** "in an interview that Tanjug relayed on Sunday" */
function overRelay(scene: Scene, at: number, limit: number): Step | null {
  const relay = relayAt(scene, at);
  return relay && relay.end <= limit && relay.end > at ? on(relay.end) : null;
}

/** "said without citing its sources that C": only what "that" closes is no content. */
function overWithout({ lower, tag }: Scene, at: number, limit: number): Step | null {
  if (lower[at] !== 'without' || tag[at + 1] !== 'VBG') return null;
  for (let k = at + 2; k < Math.min(limit - 2, at + 8); k++) {
    if (lower[k] === 'that') return on(k);
    if (!/^(?:DT|PRP\$|JJ|NNS?|RB|JJR)$/.test(tag[k]!)) return null;
  }
  return null;
}

/** "C, he told the agency, on condition that D": what is told stands before, and D is a part of it. */
function atCondition({ lower }: Scene, at: number): Step | null {
  return lower.slice(at, at + 4).join(' ') === ', on condition that' ? ended(at, false) : null;
}

/** "said that", "said:" */
function atOpening(scene: Scene, at: number): Step | null {
  const { lower, tag } = scene;
  // "said in a dispatch that it attributed to Danas"
  if (isCiting(scene, at)) return null;
  // "citing an interview that his sister had given to Danas"
  if (lower[at] === 'that' && takerOf(scene, at - 1, lower.length) !== null) return null;
  // "cited a survey of villas that are owned by the president": which ones, nothing told.
  const that = lower[at] === 'that' && !/^VB[DZ]|^VBP/.test(tag[at + 1] ?? '');
  return that || lower[at] === ':' ? ended(at + 1, true) : null;
}

/** "(quoted him) as saying in an interview that", "as telling reporters in Jeddah" */
function atAsSaying(scene: Scene, at: number, limit: number): Step | null {
  const { lower, tag } = scene;
  if (lower[at] !== 'as' || !isSaying(lower[at + 1])) return null;
  const end = lower[at + 1] === 'telling' ? objectEnd(scene, at + 2, limit) : at + 2;
  const by = skipBy(scene, end, limit);
  if (by > end) return on(by);
  let time = skipTime(scene, skipAdverbs(scene, end, limit), limit);
  // "as saying in an interview that the bank would ..."
  const place = PREPOSITION.test(lower[time] ?? '') ? placeEnd(scene, time, limit) : time;
  if (place > time && (lower[place] === 'that' || lower[place] === ',')) time = place;
  // "as telling reporters in Jeddah the kingdom would"
  else if (
    lower[time] === 'in' &&
    /^NNP/.test(tag[time + 1] ?? '') &&
    /^(?:DT|PRP|PRP\$|NNS|CD)$/.test(tag[time + 2] ?? '')
  )
    time += 2;
  // "C, BNS quoted Postimees as writing in its Friday edition."
  if (place > time && place >= limit - 1) return ended(limit, false);
  // "C1, Geo News quoted sources as saying, and C2"
  return ended(lower[time] === 'that' ? time + 1 : time, time < limit && lower[time] !== ',');
}

/** "was quoted by CNN | saying C" */
function atSaying(scene: Scene, at: number): Step | null {
  const { lower } = scene;
  return lower[at] === 'saying' && mentionEndingAt(scene, at) !== null
    ? ended(lower[at + 1] === 'that' ? at + 2 : at + 1, true)
    : null;
}

/** "(quoted him) describing how" */
function atDescribing({ lower }: Scene, at: number, _limit: number, quoted: Run | null): Step | null {
  if (!quoted || !TELLING.test(lower[at]!)) return null;
  return ended(/^(?:how|that)$/.test(lower[at + 1] ?? '') ? at + 2 : at + 1, true);
}

/** "said citing a source, ..." */
function overCiting(scene: Scene, at: number, limit: number): Step | null {
  if (!isCiting(scene, at)) return null;
  const end = asideEnd(scene, at, limit);
  return on(scene.lower[end] === ',' && end + 1 < limit ? end + 1 : end);
}

/** "said in a dispatch received in Bangkok", "told Delo in an interview conducted in Geneva" */
function overReceived(scene: Scene, at: number, limit: number): Step | null {
  const { lower, tag, tokens } = scene;
  const isPiece = /^NN/.test(tag[at - 1] ?? '') || lower[at - 1] === 'broadcast';
  if (!RECEIVED.test(lower[at]!) || !isPiece) return null;
  if (lower[at + 1] === 'here') return on(at + 2);
  if (/^(?:in|at)$/.test(lower[at + 1] ?? '') && /^\p{Lu}/u.test(tokens[at + 2]?.text ?? ''))
    return on(nounPhraseEnd(scene, at + 2, limit));
  const end = PREPOSITION.test(lower[at + 1] ?? '') ? placeEnd(scene, at + 1, limit) : at;
  return end > at + 1 ? on(end) : null;
}

const RECEIVED = /^(?:received|monitored|heard|datelined|dated|conducted|recorded|taped|filmed)$/;

/** "said in a statement": the place may be the document. */
function overPlace(scene: Scene, at: number, limit: number): Step | null {
  if (!PREPOSITION.test(scene.lower[at]!)) return null;
  const end = placeEnd(scene, at, limit);
  if (end <= at) return null;
  const phrase: Run = [at + 1, end];
  return on(end, documentHead(scene, phrase) === null ? null : phrase);
}
