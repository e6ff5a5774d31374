import { skipAdverbs } from '../grammar/phrases.js';
import { isOutside, mentionHolding, mentionOpening, type Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import type { Mention } from '../mention.js';
import type { Run } from '../reading.js';

/** What an outlet does to a piece of its own, before the words by which it says what stands in it. */
const PRINTING =
  /^(?:issue|publish|post|update|tweet|elaborate|release|correct|run|ran|broke|write|wrote|air|print)(?:e?d|s|es)?$/;
const SAYING = /^(?:saying|reporting|claiming|stating|writing|noting)$/;

/**
 * "The Post issued a correction, saying that C", "Danas ran a story on Monday, claiming C": the outlet speaks by the participle behind
 * its deed. Null for any other sentence.
 */
export function sayingSoFrame(scene: Scene, from: number, to: number): Frame | null {
  const { lower } = scene;
  const mention = mentionOpening(scene, from);
  const verb = mention ? skipAdverbs(scene, mention.phrase[1], to) : -1;
  if (!mention || !PRINTING.test(lower[verb] ?? '')) return null;
  for (let k = verb + 2; k < Math.min(to - 3, verb + 16); k++) {
    if (!isOutside(scene, k) || (mentionHolding(scene, k) && k > verb + 1)) return null;
    if (lower[k] !== ',' || !SAYING.test(lower[k + 1]!)) continue;
    const start = lower[k + 2] === 'that' ? k + 3 : k + 2;
    return toldBy(mention, 'reports', [k + 1, k + 2], [from, start], [start, to], null, 'saying-so');
  }
  return null;
}

/** "CNN interviewed Ada Lind, who said C", "CNN spoke to Ada Lind, who said C": whom the outlet asked. Null for any other sentence. */
export function interviewedFrame(scene: Scene, from: number, to: number): Frame | null {
  const { lower } = scene;
  const mention = mentionOpening(scene, from);
  const verb = mention ? skipAdverbs(scene, mention.phrase[1], to) : -1;
  const spoke =
    /^(?:spoke|speaks|talked|talks)$/.test(lower[verb] ?? '') && /^(?:to|with)$/.test(lower[verb + 1] ?? '');
  if (!mention || !(spoke || /^(?:interviewed|interviews)$/.test(lower[verb] ?? ''))) return null;
  const asked = spoke ? verb + 1 : verb;
  for (let k = asked + 2; k < Math.min(to - 3, asked + 20); k++) {
    if (lower[k] !== 'who' || !/^(?:said|says|told|recalled|described|claimed|insisted)$/.test(lower[k + 1]!))
      continue;
    const told = lower[k + 1] === 'told' && /^(?:it|them)$/.test(lower[k + 2]!) ? k + 3 : k + 2;
    const start = lower[told] === 'that' ? told + 1 : told;
    const speaker: Run = [asked + 1, lower[k - 1] === ',' ? k - 1 : k];
    return toldBy(mention, 'recipient', [verb, verb + 1], [from, start], [start, to], speaker, 'interviewed');
  }
  return null;
}

/** "He gave an interview with Danas in which he called it off": what he said there. Null for any other sentence. */
export function interviewInWhich(scene: Scene, from: number, to: number): Frame | null {
  const { lower, tag } = scene;
  for (let k = from + 4; k < to - 4; k++) {
    const which = lower[k] === 'in' && lower[k + 1] === 'which' ? k + 2 : lower[k] === 'where' ? k + 1 : -1;
    if (which < 0 || !/^(?:PRP|NNP|DT)$/.test(tag[which] ?? '')) continue;
    for (let at = k - 1; at > from + 2 && at > k - 9; at--) {
      const mention = mentionOpening(scene, at);
      const link = /^(?:to|with)$/.test(lower[at - 1] ?? '') ? at - 1 : -1;
      if (!mention || link < 0 || lower[link - 1] !== 'interview') continue;
      const gave = [2, 3, 4]
        .map((back) => link - back)
        .find((one) => /^(?:gave|granted)$/.test(lower[one] ?? ''));
      if (gave === undefined || gave <= from) return null;
      const end = endOfClause(scene, which, to);
      return toldBy(mention, 'recipient', [gave, at], [gave, which], [which, end], [from, gave], 'spoken-to');
    }
  }
  return null;
}

/** To the comma before ", AFP reported", or the end. */
function endOfClause(scene: Scene, from: number, to: number): number {
  for (let k = to - 1; k > from + 3; k--)
    if (scene.lower[k] === ',' && isOutside(scene, k) && mentionOpening(scene, k + 1)) return k;
  return to;
}

function toldBy(
  mention: Mention,
  role: 'reports' | 'recipient',
  cue: Run,
  segment: Run,
  content: Run,
  speaker: Run | null,
  by: string,
): Frame {
  const side = role === 'recipient' ? 'inner' : 'agent';
  return {
    segment,
    content: [content],
    cue,
    hooks: [{ mention, role, cue, side, document: null, by, start: segment[0], end: mention.phrase[1] }],
    speaker,
    document: null,
    event: null,
  };
}
