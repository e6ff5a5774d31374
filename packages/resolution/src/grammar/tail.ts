import { cueOf } from '../cues/verbs.js';
import type { Run } from '../reading.js';
import { objectEnd, skipBy } from './object-end.js';
import { skipAdverbs } from './phrases.js';
import { isSaying, isWhoSays, quotedEnd } from './quoted-end.js';
import type { Scene } from './scene.js';
import { stepAt } from './tail-steps.js';

/** What stands between the cue and the content: "told Reuters on Monday that", "reported, citing a source, that". */
export interface Tail {
  /** First token of what comes after it. */
  readonly end: number;
  /** Whom the verb quotes ("quoted Petrov as saying"), or null. */
  readonly quoted: Run | null;
  readonly document: Run | null;
  /** Did it end with a word that opens content: "that", "as saying", ":"? */
  readonly opens: boolean;
}

/** Reads the tail of a cue verb, from `from` (behind the verb) to at most `limit`. */
export function tailOf(scene: Scene, verb: number, from: number, limit: number): Tail {
  let { at, quoted } = objectOf(scene, verb, from, limit);
  let document: Run | null = null;
  while (at < limit) {
    const step = stepAt(scene, at, limit, quoted);
    if (!step) break;
    if (step.kind === 'end') return { end: step.at, quoted, document, opens: step.opens };
    at = step.at;
    document ??= step.document;
  }
  return { end: Math.min(at, limit), quoted, document, opens: false };
}

/** Over what the verb itself takes: its particle, whom it tells, whom it quotes. */
function objectOf(
  scene: Scene,
  verb: number,
  from: number,
  limit: number,
): { at: number; quoted: Run | null } {
  const { lower } = scene;
  const cue = cueOf(lower[verb]!);
  let at = from;
  // "picked up the quote"
  if (cue?.lemma === 'pick' && lower[at] === 'up') at++;
  if (cue?.lemma === 'point' && lower[at] === 'out') at++;
  // "broke the news that ..."
  if (cue?.lemma === 'break') at = Math.min(at + 2, limit);
  // "Xinhua spoke of fifty minutes": what it says.
  if (cue?.class === 'speak' && lower[at] === 'of') return { at, quoted: null };
  // "BBC Sport has been told a decision is close": who is told stands before.
  if (
    cue?.class === 'tell' &&
    /^(?:was|were|been|being|is|are)$/.test(lower[verb - 1] ?? '') &&
    !/^(?:by|on|in|that|,)$/.test(lower[at] ?? '')
  )
    return { at, quoted: null };
  if (cue?.class === 'tell' || cue?.class === 'speak')
    return { at: objectEnd(scene, at, limit), quoted: null };
  if (cue?.class === 'quote') {
    const by = skipAdverbs(scene, at, limit);
    if (lower[by] === 'by') return { at: skipBy(scene, by, limit), quoted: null };
    if (lower[at] === 'as') return { at, quoted: null };
    const end = quotedEnd(scene, at, limit);
    const who = lower[end] === ',' ? end + 1 : end;
    return {
      at: isWhoSays(lower, who) && who + 2 < limit ? who + 2 : end,
      quoted: end > at ? [at, end] : null,
    };
  }
  if (cue?.lemma === 'mention' || (cue?.lemma === 'report' && lower[at] !== ',')) {
    // "The daily mentioned sources as saying that C", "reports a spokesman as saying"
    const end = quotedEnd(scene, at, limit);
    const isNamed = !scene.tag.slice(at, end).some((kind) => /^(?:VB[DZP]|MD)$/.test(kind));
    if (end > at && lower[end] === 'as' && isSaying(lower[end + 1]) && isNamed)
      return { at: end, quoted: [at, end] };
  }
  return { at, quoted: null };
}
