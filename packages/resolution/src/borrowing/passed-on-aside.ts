import { retellingAt } from '../cues/retelling.js';
import { cueOf } from '../cues/verbs.js';
import { namesOutlet } from '../grammar/agents.js';
import { skipAdverbs, skipTime } from '../grammar/phrases.js';
import { isOutside, mentionOpening, type Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import { isPointingNoun } from '../hooks/is-pointing.js';
import type { Mention } from '../mention.js';
import { borrowedFrame } from './subjects-of-borrowing.js';

/** What was told just before, beside the nouns that point back. */
const isPiece = (word: string): boolean =>
  isPointingNoun(word)
    ? !/^(?:it|this|same|them|move|toll)$/.test(word)
    : /^(?:line|charge|phrase|passage|sentence|verdict|response|answer|denial)$/.test(word);

/**
 * The end of a sentence that says only who passed on what an outlet was just credited with: "C, according to Danas, a report later
 * picked up by Delo", "Danas reported that C, words that Delo read out on the air". A frame without content that points back, or null.
 */
export function passedOnAside(scene: Scene, from: number, to: number): Frame | null {
  const { lower } = scene;
  for (let mark = to - 3; mark > from + 3; mark--) {
    if (!/^(?:,|[—–-]|--)$/.test(lower[mark]!) || !isOutside(scene, mark)) continue;
    const noun = pieceBehind(scene, mark + 1, to);
    const passing = noun < 0 ? null : passingBehind(scene, noun + 1, to);
    if (!passing || !endsThere(scene, passing.end, to) || !namesOutlet(scene, from, mark)) continue;
    const frame = borrowedFrame([passing.taker], [], passing.cue, [mark, passing.end], passing.role);
    // "C, a story first reported by Delo": it passes nothing on.
    const isFirst = lower.slice(noun + 1, passing.cue[0]).some((word) => /^(?:first|originally)$/.test(word));
    return isFirst ? { ...frame, borrowed: false, first: true } : frame;
  }
  return null;
}

/** "a report", "an assertion", "the same line", "words": the noun, or -1. */
function pieceBehind({ lower, tag }: Scene, at: number, to: number): number {
  const opens = /^(?:an?|the|his|her|their|its)$/.test(lower[at] ?? '');
  let noun = opens ? at + 1 : at;
  while (noun < to && noun < at + 3 && /^(?:JJ|VBN)$/.test(tag[noun]!) && !isPiece(lower[noun]!)) noun++;
  const isNoun = isPiece(lower[noun] ?? '') && /^NN/.test(tag[noun] ?? '');
  return isNoun && (opens || tag[noun] === 'NNS') ? noun : -1;
}

interface Passing {
  readonly taker: Mention;
  readonly cue: readonly [number, number];
  readonly role: 'carries' | 'reports';
  readonly end: number;
}

/** "later picked up by Delo", "also given on Monday by Delo", "that Delo read out", "Delo printed" */
function passingBehind(scene: Scene, at: number, to: number): Passing | null {
  const { lower } = scene;
  const taker = mentionOpening(scene, /^(?:that|which)$/.test(lower[at] ?? '') ? at + 1 : at);
  if (taker) {
    const verb = skipAdverbs(scene, taker.phrase[1], to);
    const role = roleAt(scene, verb);
    if (!role) return null;
    const behind = /^(?:up|out|on|over)$/.test(lower[verb + 1] ?? '') ? verb + 2 : verb + 1;
    return { taker, cue: [verb, verb + 1], role, end: behind };
  }
  const verb = skipAdverbs(scene, at, to);
  const role = roleAt(scene, verb);
  if (!role) return null;
  let by = /^(?:up|out|on|over)$/.test(lower[verb + 1] ?? '') ? verb + 2 : verb + 1;
  by = skipAdverbs(scene, by, to);
  // "repeated the next morning by"
  const day = lower[by] === 'the' ? by + 1 : by;
  by = Math.max(by, skipTime(scene, day, to));
  const carrier = lower[by] === 'by' ? mentionOpening(scene, by + 1) : null;
  return carrier && { taker: carrier, cue: [verb, by + 1], role, end: carrier.phrase[1] };
}

function roleAt({ lower, tag }: Scene, verb: number): 'carries' | 'reports' | null {
  if (!/^VB[DNZP]$/.test(tag[verb] ?? '')) return null;
  const retelling = retellingAt(lower, verb);
  if (retelling) return retelling.role === 'carries' ? 'carries' : 'reports';
  const cue = cueOf(lower[verb]!);
  if (cue?.class === 'carry') return 'carries';
  return cue?.class === 'quote' || /^(?:given|made|reported|used)$/.test(lower[verb]!) ? 'reports' : null;
}

/** Does nothing follow but words of time and place, or which outlet it credited: "two days later", "on the air"? */
function endsThere(scene: Scene, from: number, to: number): boolean {
  const { lower, tag } = scene;
  if (lower[from] === ',' && /^(?:which|who)$/.test(lower[from + 1] ?? ''))
    return /^(?:credited|cited|quoted|credits|cites|quotes)$/.test(lower[from + 2] ?? '');
  for (let k = from; k < to; k++)
    if (/^(?:VB|MD|WDT|WP|WRB)/.test(tag[k]!) || /^(?:[,;:]|and|but|that)$/.test(lower[k]!)) return false;
  return to - from < 9;
}
