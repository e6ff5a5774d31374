import { skipTime } from '../grammar/phrases.js';
import type { ReportingEvent } from '../grammar/reporting-event.js';
import { isOutside, mentionOpening, type Scene } from '../grammar/scene.js';
import type { Mention } from '../mention.js';

/**
 * Does a later event of a sentence tell another agency's account beside the earlier one's? Each then has what stands behind its own
 * verb, and neither cites the other.
 *
 * @param to where the sentence ends
 *
 * @example `Reuters says twelve died, while AFP puts the toll at nine.`
 */
export function isParallel(
  scene: Scene,
  earlier: ReportingEvent,
  later: ReportingEvent,
  to: number,
): boolean {
  if (earlier.agent === null || later.agent === null || earlier.agent === later.agent) return false;
  if (earlier.inverted || later.inverted || later.passive) return false;
  if (later.boundary !== 'comma' && later.boundary !== 'conjunction') return false;
  return hasWords(scene, earlier.tail.end, later.start) && hasOwn(scene, later, to);
}

/** "Hina said they flew 340 km and Danas that they flew 350": where the second account begins in the first's content, or null. */
export function secondThat(scene: Scene, from: number, to: number): { mention: Mention; and: number } | null {
  for (let k = from + 1; k < to - 3; k++) {
    if (scene.lower[k] !== 'and' && scene.lower[k] !== 'while') continue;
    const mention = isOutside(scene, k) ? mentionOpening(scene, k + 1) : null;
    if (mention && scene.lower[mention.phrase[1]] === 'that') return { mention, and: k };
  }
  return null;
}

/** Behind "AFP said on Monday", "AFP reported, citing police" nothing is told: those pass on what stands before. */
export function hasOwn(scene: Scene, { tail }: ReportingEvent, to: number): boolean {
  // "AFP says Thursday": what it says.
  const at = scene.lower[tail.end - 1] === 'says' ? tail.end : skipTime(scene, tail.end, to);
  return scene.tokens[at]?.text !== ',' && !PLACE.test(scene.lower[at] ?? '') && hasWords(scene, at, to);
}

/** "AFP reported in its Friday edition" */
const PLACE = /^(?:in|on|at|from|by|after|later|early|late|this|last|\()$/;

/** Are there words between two places other than what joins two clauses? */
function hasWords({ tokens, lower }: Scene, from: number, to: number): boolean {
  for (let k = from; k < to; k++)
    if (/[\p{L}\p{N}]/u.test(tokens[k]!.text) && !JOINS.test(lower[k]!)) return true;
  return false;
}

/** Words that join a clause to the one before. */
export const JOINS = /^(?:and|but|while|whereas|though|although|or)$/;
