import { CUE } from './labels.js';
import { isContent, isCue, type Part } from './parts.js';

/**
 * Gives a sequence that has content but no cue its likeliest cue: somebody must have said it, and the model was torn
 * between two wordings of the cue. (Content without a cue was left out before, which cost 2 points of content overlap.)
 * `cueChance` runs over the sequence's tokens, the first of which is token `from`.
 */
export function withCue(parts: readonly Part[], cueChance: Float64Array, from: number): readonly Part[] {
  if (!parts.some(isContent) || parts.some(isCue)) return parts;
  const taken = (token: number) => parts.some((part) => part.from <= token && token < part.to);
  let best = -1;
  for (let t = 0; t < cueChance.length; t++) {
    if ((best < 0 || cueChance[t]! > cueChance[best]!) && !taken(from + t)) best = t;
  }
  if (best < 0 || cueChance[best]! < LEAST_CHANCE) return parts;
  const cue = { from: from + best, to: from + best + 1, label: CUE };
  return [...parts, cue].sort((a, b) => a.from - b.from);
}

/** Below this the content itself is the mistake. */
const LEAST_CHANCE = 0.05;
