import { dependenceEnd } from '../cues/dependence.js';
import { isDocumentNoun } from '../cues/nouns.js';
import { retoldBy } from '../cues/retelling.js';
import { sourcingWords } from '../cues/sourcing.js';
import { cueOf } from '../cues/verbs.js';
import { skipTime } from './phrases.js';
import { mentionOpening, type Scene } from './scene.js';

/** Participles by which an outlet names its source. */
export const CITING = /^(?:citing|quoting|referring|attributing|crediting|sourcing)$/;
/** "both citing X", "all of which quoted X", "each of them crediting X": where the word of citing stands, or `i` itself. */
export function behindBoth({ lower }: Scene, i: number): number {
  if (!/^(?:both|all|each)$/.test(lower[i] ?? '')) return i;
  if (CITING.test(lower[i + 1] ?? '')) return i + 1;
  if (lower[i + 1] !== 'of' || !/^(?:which|whom|them)$/.test(lower[i + 2] ?? '')) return i;
  return /^(?:cit|quot|credit|attribut|sourc)(?:ed|es|ing|e|s)$/.test(lower[i + 3] ?? '') ? i + 3 : i;
}

/** Participles by which a piece is another's, with the word before the other's name: "a story sourced to X", "taken from X". */
const SOURCED: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?:sourced|credited|attributed|ascribed|traced|pointing|linking)$/, /^to$/],
  [/^(?:taken|lifted|drawn|borrowed|copied|translated)$/, /^from$/],
];

/** "on information from X", ", having it from X", ", from X, that" */
function isFrom(scene: Scene, i: number): boolean {
  const { lower } = scene;
  const words = [lower[i], lower[i + 1], lower[i + 2]].join(' ');
  if (/^(?:on information (?:from|by)|having (?:it|this|that) from)$/.test(words)) return true;
  if (!/^(?:from|after)$/.test(lower[i] ?? '') || lower[i - 1] !== ',') return false;
  const mention = mentionOpening(scene, i + 1);
  return mention !== null && lower[mention.phrase[1]] === ',';
}

/** "a report that cited Danas", "a dispatch that it attributed to Danas" */
export function isClauseOfSource(scene: Scene, i: number): boolean {
  const { lower } = scene;
  // "a story from Luanda that credited Danas"
  const placed =
    /^(?:from|in)$/.test(lower[i - 2] ?? '') && /^NNP/.test(scene.tag[i - 1] ?? '') ? i - 3 : i - 1;
  if (!/^(?:that|which)$/.test(lower[i] ?? '') || !isDocumentNoun(lower[placed] ?? '')) return false;
  const verb = lower[i + 1] === 'it' ? i + 2 : i + 1;
  if (sourcingWords(lower[verb] ?? '') === null) return false;
  return [1, 2, 3, 4].some((step) => mentionOpening(scene, verb + step) !== null);
}

/** "with Danas as its only source" */
export function isWithSource(scene: Scene, i: number): boolean {
  const { lower } = scene;
  const mention = lower[i] === 'with' ? mentionOpening(scene, i + 1) : null;
  if (!mention || lower[mention.phrase[1]] !== 'as') return false;
  return [1, 2, 3].some((step) => /^(?:source|authority)$/.test(lower[mention.phrase[1] + step] ?? ''));
}

/** Does a clause of citing begin at `i`: "citing", "with credit to", "cited by", "monitored by"? */
export function isCiting(scene: Scene, i: number): boolean {
  const { lower } = scene;
  const word = lower[i] ?? '';
  if (CITING.test(word) || behindBoth(scene, i) > i) return true;
  if (SOURCED.some(([verb, join]) => verb.test(word) && join.test(lower[i + 1] ?? ''))) return true;
  const depends = lower[i - 1] === ',' ? dependenceEnd(lower, i) : null;
  if (depends !== null && mentionOpening(scene, depends) !== null) return true;
  if (isFrom(scene, i) || isClauseOfSource(scene, i) || isWithSource(scene, i)) return true;
  // "in a piece largely based on Danas"
  if (/^(?:largely|mainly|partly|solely|entirely|wholly|chiefly)$/.test(word)) return isCiting(scene, i + 1);
  if (word === 'based' && /^(?:on|upon)$/.test(lower[i + 1] ?? '')) return true;
  if (
    /^(?:leaning|relying|drawing|basing)$/.test(word) &&
    [1, 2, 3].some((step) => /^(?:on|upon)$/.test(lower[i + step] ?? ''))
  )
    return true;
  if (word === 'with') {
    const noun = lower[i + 1] === 'a' ? i + 2 : i + 1;
    if (/^(?:reference|credit|attribution|link)$/.test(lower[noun] ?? '')) return true;
  }
  if (word === 'in' && lower[i + 1] === 'reference') return true;
  // "quoted from there by Tanjug"
  if (lower[i + 1] === 'from' && lower[i + 2] === 'there' && lower[i + 3] === 'by') return /ed$/.test(word);
  const first = word === 'as' || word === 'later' || word === 'first' || word === 'also' ? i + 1 : i;
  const verb = lower[first] === 'first' ? first + 1 : first;
  const cue = cueOf(lower[verb] ?? '');
  const retold = cue ? null : retoldBy(lower, verb);
  if (retold) return lower[retold.particle === null ? verb + 1 : verb + 2] === 'by';
  if (!cue || !/ed$|^(?:seen|run|told|broadcast)$/.test(lower[verb]!)) return false;
  // "cited on Nov 19 by"
  const time = skipTime(scene, verb + 1, lower.length);
  // "monitored in Seoul by Yonhap"
  const place =
    /^(?:in|at)$/.test(lower[time] ?? '') && /^NNP/.test(scene.tag[time + 1] ?? '') ? time + 2 : time;
  if (place > time && lower[place] === 'by') return mentionOpening(scene, place + 1) !== null;
  return (
    (lower[time] === 'by' && (time === verb + 1 || mentionOpening(scene, time + 1) !== null)) ||
    (lower[verb + 1] === 'up' && lower[verb + 2] === 'by') ||
    (lower[verb + 1] === 'as' && lower[verb + 3] === 'by') ||
    // "a Hina dispatch printed in Danas"
    (/^(?:printed|published|reprinted|reproduced|run)$/.test(lower[verb]!) &&
      /^(?:in|on)$/.test(lower[verb + 1] ?? '') &&
      mentionOpening(scene, verb + 2) !== null) ||
    // "as quoted in the Post"
    (word === 'as' && /^(?:in|on)$/.test(lower[verb + 1] ?? '') && mentionOpening(scene, verb + 2) !== null)
  );
}
