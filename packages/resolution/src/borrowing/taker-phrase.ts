import { CARRIER_NOUNS } from '../cues/nouns.js';
import { mentionEndingAt, type Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';

/** What an outlet itself calls its piece. */
const PIECE =
  /^(?:report|story|item|dispatch|account|article|piece|bulletin|broadcast|account|information|news|version|claim|figures?)$/;

/**
 * The phrase in front of token `end` by which a sentence means the outlet of the sentence before, where no name was found for it: "The
 * Dakar site", "The daily's item", "Its report". Null for anything else.
 */
export function outletPhrase(scene: Scene, behind: number, from: number): Run | null {
  const { lower, tag } = scene;
  const end = beforeAside(scene, behind, from);
  const head = lower[end - 1] ?? '';
  if (!CARRIER_NOUNS.has(head) && !PIECE.test(head)) return null;
  if (/^(?:group|service|organization|organisation|organ)$/.test(head)) return null;
  for (let k = end - 2; k >= from && k > end - 7; k--) {
    // "Delo, the Slovenian daily,": what the outlet named before it is.
    if (lower[k - 1] === ',' && mentionEndingAt(scene, k - 1)) return null;
    if (/^(?:the|its|their|this|that)$/.test(lower[k]!)) return [k, behind];
    if (!/^(?:JJ|NN|NNP|NNPS|POS|HYPH|CD|VBN)$/.test(tag[k]!)) return null;
  }
  return null;
}

/** "The daily's item, all of four lines, is attributed to": where the aside before `end` begins, or `end`. */
function beforeAside({ lower, tag }: Scene, end: number, from: number): number {
  if (lower[end - 1] !== ',') return end;
  for (let k = end - 2; k > from && k > end - 9; k--) {
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag[k]!)) return end;
    if (lower[k] === ',') return k;
  }
  return end;
}
