import { retellingAt } from '../cues/retelling.js';
import type { Cue } from '../cues/verbs.js';
import { firstStart, isFirstTo, isGoneOnTo } from './is-verb.js';
import { skipAdverbs, skipTime } from './phrases.js';
import { isOutside, mentionEndingAt, mentionHolding, type Scene } from './scene.js';

/** A stretch of one sentence: `lead` is its first token behind "But", "Meanwhile". */
export interface Stretch {
  readonly from: number;
  readonly lead: number;
  readonly to: number;
}

/** A cue verb with what stands in front of it up to its subject: "has since", "was also", "on Monday". */
export interface VerbGroup {
  readonly cue: Cue;
  readonly verb: number;
  readonly start: number;
  /** The words from behind the time to the verb. */
  readonly auxiliaries: readonly string[];
  readonly passive: boolean;
}

export const AUXILIARY =
  /^(?:has|have|had|is|was|were|are|be|been|being|will|would|did|does|do|could|may|might|'s)$/;
const BE = /^(?:is|was|were|are|be|been|being)$/;

/** How one speaks, behind "by": no agent. */
const MEANS = /^(?:telephone|phone|e-?mail|text|letter|fax|post|video|videolink|radio|satellite)$/;

export function verbGroup(scene: Scene, verb: number, cue: Cue, from: number): VerbGroup {
  const { lower, tag } = scene;
  let behindTime = isGoneOnTo(lower, verb)
    ? verb - 3
    : isFirstTo(lower, verb)
      ? firstStart(lower, verb)
      : verb;
  while (behindTime > from && isBeforeVerb(scene, behindTime - 1)) behindTime--;
  const auxiliaries = lower.slice(behindTime, verb);
  const passive = auxiliaries.some((word) => BE.test(word)) && /^VB[ND]$/.test(tag[verb]!);
  return { cue, verb, start: timeStart(scene, behindTime, from), auxiliaries, passive };
}

/** An auxiliary, an adverb, or "both" of "Fars and Tasnim both reported". */
function isBeforeVerb(scene: Scene, k: number): boolean {
  const { lower, tag } = scene;
  return (
    (AUXILIARY.test(lower[k]!) ||
      /^(?:RB|MD)$/.test(tag[k]!) ||
      /^(?:both|all|each)$/.test(lower[k]!) ||
      // "has since repeated"
      (lower[k] === 'since' && /^(?:has|have|had)$/.test(lower[k - 1] ?? '')) ||
      skipAdverbs(scene, k, k + 1) === k + 1) &&
    !mentionHolding(scene, k) &&
    isOutside(scene, k)
  );
}

/** "Xinhua on Monday quoted", "Kabul radio at 1503 gmt on 12 May said": where words of time between an agency and its verb begin, or `s`. */
function timeStart(scene: Scene, s: number, from: number): number {
  for (let t = Math.max(from + 1, s - 6); t < s; t++)
    if (
      skipTime(scene, skipTime(scene, t, s), s) === s &&
      skipTime(scene, t, s) > t &&
      !mentionHolding(scene, t) &&
      // "Voice of Lebanon, a radio station, on Saturday quoted": behind the aside's comma, too.
      /^(?:NN|NNS|NNP|NNPS|PRP|,)$/.test(scene.tag[t - 1] ?? '')
    )
      return t;
  return s;
}

/** Is the group no verb of a clause that reports: denied, in the passive of another, a participle behind its noun? */
export function reportsNothing(scene: Scene, group: VerbGroup, { from, lead }: Stretch): boolean {
  const { lower, tag } = scene;
  const { cue, verb, start, auxiliaries, passive } = group;
  if (auxiliaries.some((word) => /^(?:not|n't|never)$/.test(word)) && cue.class !== 'say') return true;
  // "Half of them reported for the morning shift"
  if (cue.lemma === 'report' && lower[verb + 1] === 'for' && !mentionHolding(scene, verb + 2)) return true;
  // "has reported on several films that proved fake": of what, and not that.
  if (cue.lemma === 'report' && isOnMatter(scene, verb + 1)) return true;
  // "Reuters was told that ..."
  const told = passive && cue.class === 'tell' && mentionEndingAt(scene, start) !== null;
  if (passive && cue.class !== 'quote' && !told) return true;
  // A participle without auxiliary behind a noun: "a report published in ...", "remarks carried by ..."
  // "a report by the Star later picked up by the Post"
  if (
    auxiliaries.every((word) => !AUXILIARY.test(word)) &&
    ((lower[verb + 1] === 'by' && !MEANS.test(lower[verb + 2] ?? '')) ||
      (lower[verb + 1] === 'up' && lower[verb + 2] === 'by'))
  )
    return true;
  // "Footage from Syria TV shown on Al Jazeera"
  const bare = start === verb && tag[verb] === 'VBN';
  if (
    bare &&
    /^(?:on|in)$/.test(lower[verb + 1] ?? '') &&
    mentionHolding(scene, verb + 2) &&
    retellingAt(lower, verb)?.role === 'carries'
  )
    return true;
  // "a nurse assured AFP": a participle to the tagger.
  if (bare && cue.class === 'tell' && mentionHolding(scene, verb + 1)) return false;
  if (bare && !mentionEndingAt(scene, start) && cue.class !== 'say' && !closesAside(scene, start, lead))
    return true;
  if (start <= lead && start <= from) return true;
  // "remarks that were quoted by Notimex" is no clause of its own.
  return passive && /^(?:that|which)$/.test(lower[start - 1]!);
}

/** "on several films that proved fake", but "on Monday that", "on its website that": of what, not when or where. */
function isOnMatter({ lower, tag }: Scene, on: number): boolean {
  if (lower[on] !== 'on' || /^(?:its|their|his|her|the)$/.test(lower[on + 1] ?? '')) return false;
  const that = on + lower.slice(on, on + 9).indexOf('that');
  return that > on + 1 && /^(?:VB[DZP]|MD)$/.test(tag[that + 1] ?? '');
}

/** "Delo, which also has staff there, described": a participle to the tagger, the verb of the outlet before the aside. */
function closesAside(scene: Scene, start: number, lead: number): boolean {
  const { lower } = scene;
  if (lower[start - 1] !== ',') return false;
  const subject = mentionHolding(scene, lead);
  return (
    subject !== null &&
    subject.phrase[1] < start - 1 &&
    lower[subject.phrase[1]] === ',' &&
    /^(?:which|whose|an?|the)$/.test(lower[subject.phrase[1] + 1] ?? '')
  );
}
