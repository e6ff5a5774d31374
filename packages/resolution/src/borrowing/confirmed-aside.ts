import { namesOutlet } from '../grammar/agents.js';
import { skipAdverbs } from '../grammar/phrases.js';
import { isOutside, mentionHolding, type Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import { isPointingNoun } from '../hooks/is-pointing.js';
import type { Mention } from '../mention.js';
import { borrowedFrame } from './subjects-of-borrowing.js';

/** What the one does to the other's report who has the same from elsewhere. */
const CONFIRMING = /^(?:confirming|corroborating|matching|supporting|backing|bolstering|verifying)$/;

/**
 * The end of a sentence by which another outlet had the same before: "A source told Delo that C, confirming an earlier report by
 * Danas". Danas is credited with it too; Delo has it from the source, and cites nobody. Null where the sentence ends otherwise.
 */
export function confirmedAside(scene: Scene, from: number, to: number): Frame | null {
  const { lower } = scene;
  for (let mark = to - 3; mark > from + 3; mark--) {
    if (lower[mark] !== ',' || !CONFIRMING.test(lower[mark + 1]!) || !isOutside(scene, mark)) continue;
    const up = lower[mark + 2] === 'up' ? mark + 3 : mark + 2;
    const owner = ownerOfReport(scene, up, to);
    // "The minister confirmed it" alone says nothing of reports: an outlet must stand before.
    if (!owner || owner.phrase[1] < to - 3 || !namesOutlet(scene, from, mark)) return null;
    const frame = borrowedFrame([owner], [], [mark + 1, mark + 2], [mark, to], 'reports');
    return { ...frame, first: true };
  }
  return null;
}

/** "an earlier report by Danas", "Danas's story", "the Danas report": whose the report is, or null. */
function ownerOfReport(scene: Scene, from: number, to: number): Mention | null {
  const { lower, tag } = scene;
  let piece = false;
  for (let k = from; k < to && k < from + 9; k++) {
    const mention = mentionHolding(scene, k);
    if (mention) {
      if (mention.never || mention.phrase[0] > k) return null;
      const end = /^'s?$/.test(lower[mention.phrase[1]] ?? '') ? mention.phrase[1] + 1 : mention.phrase[1];
      const owned = isPointingNoun(lower[skipAdverbs(scene, end, to)] ?? '');
      return piece || owned ? mention : null;
    }
    piece ||= isPointingNoun(lower[k]!);
    if (!/^(?:DT|JJ|JJR|NN|NNS|IN|VBN|RB)$/.test(tag[k]!)) return null;
  }
  return null;
}
