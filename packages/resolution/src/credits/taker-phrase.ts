import { CARRIER_NOUNS } from '../cues/nouns.js';
import type { Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';

/** What an outlet itself calls its piece. */
const PIECE =
  /^(?:report|story|item|dispatch|account|article|piece|bulletin|broadcast|account|information|news|version|claim|figures?)$/;

/**
 * The phrase in front of token `end` by which a sentence means the outlet of the sentence before, where no name was found for it: "The
 * Dakar site", "The daily's item", "Its report". Null for anything else.
 */
export function outletPhrase({ lower, tag }: Scene, end: number, from: number): Run | null {
  const head = lower[end - 1] ?? '';
  if (!CARRIER_NOUNS.has(head) && !PIECE.test(head)) return null;
  if (/^(?:group|service|organization|organisation|organ)$/.test(head)) return null;
  for (let k = end - 2; k >= from && k > end - 7; k--) {
    if (/^(?:the|its|their|this|that)$/.test(lower[k]!)) return [k, end];
    if (!/^(?:JJ|NN|NNP|NNPS|POS|HYPH|CD|VBN)$/.test(tag[k]!)) return null;
  }
  return null;
}
