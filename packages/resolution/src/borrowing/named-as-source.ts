import { mentionEndingAt, mentionOpening, type Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import { NAMING, OWN, SOURCE } from '../hooks/source-words.js';
import type { Mention } from '../mention.js';
import { borrowedFrame, takersOf } from './subjects-of-borrowing.js';

/** "gave Danas as its source", "naming Danas as the source" */
export function namedAs(scene: Scene, k: number, from: number, to: number): Frame | null {
  const { lower } = scene;
  if (!NAMING.test(lower[k]!)) return null;
  // "It cites as its source Danas"
  const own = lower[k + 1] === 'as' && OWN.test(lower[k + 2] ?? '') && SOURCE.test(lower[k + 3] ?? '');
  const after = own ? mentionOpening(scene, k + 4) : null;
  const taker = after ? takersOf(scene, k, from) : null;
  if (after && taker)
    return borrowedFrame(taker.above, [after], [k, k + 4], [taker.start, after.phrase[1]], 'reports');
  const source = mentionOpening(scene, k + 1);
  if (!source || lower[source.phrase[1]] !== 'as') return null;
  let at = source.phrase[1] + 1;
  while (at < to && OWN.test(lower[at]!)) at++;
  const first = firstToSay(scene, at);
  if (!SOURCE.test(lower[at] ?? '') && first < 0) return null;
  const subject = takersOf(scene, k, from) ?? sharedTaker(scene, k, from);
  const end = Math.max(at + 1, first);
  return subject && borrowedFrame(subject.above, [source], [k, k + 1], [subject.start, end], 'reports');
}

/** "first to have said so", "first to report it": behind it, or -1. */
function firstToSay({ lower }: Scene, at: number): number {
  if (lower[at] !== 'to' || lower[at - 1] !== 'first') return -1;
  const verb = lower[at + 1] === 'have' ? at + 2 : at + 1;
  if (
    !/^(?:said|say|reported|report|told|tell|had|have|published|publish|broken|break)$/.test(
      lower[verb] ?? '',
    )
  )
    return -1;
  return /^(?:so|it|this|them)$/.test(lower[verb + 1] ?? '') ? verb + 2 : verb + 1;
}

/** "Delo said as much and gave Danas as its source", ", Delo said, and named Danas": the outlet before the verb that "and" joins. */
function sharedTaker(scene: Scene, k: number, from: number): { above: Mention[]; start: number } | null {
  if (scene.lower[k - 1] !== 'and') return null;
  for (let at = k - 2; at > from; at--) {
    const mention = mentionEndingAt(scene, at);
    if (!mention || mention.never) continue;
    const isSubject =
      /^VB[DZ]$/.test(scene.tag[at] ?? '') &&
      !/^(?:from|to|by|of|in)$/.test(scene.lower[mention.phrase[0] - 1] ?? '');
    return isSubject ? { above: [mention], start: k - 1 } : null;
  }
  return null;
}
