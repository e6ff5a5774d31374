import { isOutside, mentionHolding, mentionOpening, type Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import type { Mention } from '../mention.js';
import type { Run } from '../reading.js';
import { borrowedFrame } from './subjects-of-borrowing.js';

const STORY =
  /^(?:it|story|item|report|news|claim|dispatch|account|version|remarks?|quote|words|line|figure|allegation|rumou?r|announcement|interview|article|footage)$/;
const BY_WAY = /^(?:via|through|from)$/;
const LANDED = /^(?:landed|arrived|turned|ended|surfaced|resurfaced|appeared|appears|showed|popped)$/;

/**
 * A story on its way: "The dispatch reached Reuters by way of Hina", "through Danas, it made its way to Hina". The
 * outlet that gets it stands above the one it came by.
 */
export function reachedFrames(scene: Scene, from: number, to: number): Frame[] {
  const { lower } = scene;
  const found: Frame[] = [];
  for (let k = from; k < to; k++) {
    if (!isOutside(scene, k) || mentionHolding(scene, k)) continue;
    const at = goalAt(scene, k);
    const taker = at > 0 ? mentionOpening(scene, at) : null;
    if (!taker || !isStory(scene, k, from)) continue;
    const way = wayBehind(scene, taker.phrase[1], to) ?? wayBefore(scene, k, from);
    const role = /^reach|^made|^found|^got|^came|^went/.test(lower[k]!) ? 'reports' : 'carries';
    const end = Math.max(taker.phrase[1], way?.phrase[1] ?? 0);
    const segment: Run = [startOf(scene, k, from), end];
    found.push({ ...borrowedFrame([taker], way ? [way] : [], [k, at], segment, role), through: true });
  }
  return found;
}

/** Where the outlet stands that the verb at `k` brings a story to, or 0. */
function goalAt({ lower }: Scene, k: number): number {
  const word = lower[k]!;
  if (/^(?:reached|reaches)$/.test(word)) return k + 1;
  // "made its way to", "found its way into"
  if (
    /^(?:made|makes|found|finds)$/.test(word) &&
    lower[k + 2] === 'way' &&
    /^(?:to|into|onto)$/.test(lower[k + 3] ?? '')
  )
    return k + 4;
  if (/^(?:got|came|went|travelled|traveled|passed|moved)$/.test(word) && lower[k + 1] === 'to') return k + 2;
  if (LANDED.test(word)) {
    const at = lower[k + 1] === 'up' ? k + 2 : k + 1;
    if (/^(?:in|on|at|with)$/.test(lower[at] ?? '')) return at + 1;
  }
  return 0;
}

/** Is the subject of the verb at `k` a story told before? */
function isStory(scene: Scene, k: number, from: number): boolean {
  const { lower, tag } = scene;
  for (let at = k - 1; at >= from && at > k - 4; at--) {
    if (STORY.test(lower[at]!)) {
      const before = lower[at - 1] ?? '';
      return (
        lower[at] === 'it' ||
        mentionHolding(scene, at - 1) !== null ||
        /^(?:the|this|that|its|his|her|their|same|'s)$/.test(before) ||
        tag[at - 1] === 'JJ'
      );
    }
    if (!/^(?:RB|VBD|VBP|VBZ)$/.test(tag[at]!) && !/^(?:then|since)$/.test(lower[at]!)) return false;
  }
  return false;
}

const startOf = ({ lower }: Scene, k: number, from: number): number => {
  let start = k;
  while (start > from && start > k - 4 && !/^[,;]$/.test(lower[start - 1]!)) start--;
  return start;
};

/** "two days later via Hina", "by way of Croatia's Hina" */
function wayBehind(scene: Scene, from: number, to: number): Mention | null {
  const { lower } = scene;
  for (let k = from; k < to && k < from + 7; k++) {
    const at = BY_WAY.test(lower[k]!)
      ? k + 1
      : /^(?:by|courtesy|thanks)$/.test(lower[k]!)
        ? wayEnd(lower, k)
        : 0;
    if (at > 0) return mentionOpening(scene, at);
    if (/^[,;.:]$/.test(lower[k]!)) return null;
  }
  return null;
}

function wayEnd(lower: readonly string[], k: number): number {
  if (lower[k] === 'by' && lower[k + 1] === 'way' && lower[k + 2] === 'of') return k + 3;
  return /^(?:of|to)$/.test(lower[k + 1] ?? '') && lower[k] !== 'by' ? k + 2 : 0;
}

/** "Through Delo, the story reached" */
function wayBefore(scene: Scene, k: number, from: number): Mention | null {
  const { lower } = scene;
  for (let at = k - 1; at >= from && at > k - 14; at--)
    if (/^(?:through|via)$/.test(lower[at]!)) return mentionOpening(scene, at + 1);
  return null;
}
