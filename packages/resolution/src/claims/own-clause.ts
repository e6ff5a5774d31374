import { hasVerb } from '../grammar/has-verb.js';
import { mentionHolding, type Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';

const JOINT = /^(?:although|though|but|and|while|whereas|because|so|yet|explaining)$/;
const LEAST_WORDS = 5;

/**
 * How far the words of reporting reach: up to a clause of the outlet's own that follows them in the sentence.
 *
 * @example `C, AP reported, although nobody was held.` -> up to "although"
 */
export function untilOwnClause(scene: Scene, [from, to]: Run, cue: Run): Run {
  const { lower, tag, quotation } = scene;
  for (let k = cue[1]; k < to - LEAST_WORDS; k++) {
    if (!/^(?:,|;|-|--|–|—)$/.test(lower[k]!) || quotation[k] !== -1) continue;
    if (!JOINT.test(lower[k + 1]!) || mentionHolding(scene, k + 2) !== null) continue;
    if (hasVerb(tag, [k + 2, to])) return [from, k];
  }
  return [from, to];
}
