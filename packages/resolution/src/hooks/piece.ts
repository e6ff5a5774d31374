import { isDocumentNoun } from '../cues/nouns.js';
import { mentionHolding, type Scene } from '../grammar/scene.js';
import type { Mention } from '../mention.js';
import type { Run } from '../reading.js';

/** The document phrase that ends at token `k`, or null. */
export function pieceLeft(scene: Scene, k: number): Run | null {
  const { lower, tag, sentenceOf } = scene;
  let end = k;
  // "testimony on Tuesday seen by X", ", seen by X"
  for (let back = 0; back < 8 && end > 0 && sentenceOf[end] === sentenceOf[k]; back++, end--) {
    if (!isDocumentNoun(lower[end]!) || !/^NN/.test(tag[end]!)) {
      if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag[end]!)) return null;
      continue;
    }
    let start = end;
    while (
      start > 0 &&
      sentenceOf[start - 1] === sentenceOf[end] &&
      /^(?:DT|JJ|NN|NNP|NNS|CD|POS|PRP\$|VBN|HYPH|JJS)$/.test(tag[start - 1]!)
    )
      start--;
    return [start, end + 1];
  }
  return null;
}

/** "a USA TODAY investigation", "the RealClearPolitics average": pieces of an outlet's own, in nobody else's mouth. */
const isPiece = (noun: string): boolean =>
  isDocumentNoun(noun) || /^(?:investigation|average|tracker)$/.test(noun);

/** The document noun that a mention stands before ("Reuters/Ipsos poll", "Tempo's transcript"), or null. */
export function pieceAfter(scene: Scene, mention: Mention): number | null {
  const { lower, tag } = scene;
  let at = mention.phrase[1];
  if (/^(?:'s|')$/.test(lower[at] ?? '')) at++;
  for (let k = at; k < at + 6 && k < lower.length; k++) {
    if (
      isPiece(lower[k]!) &&
      /^NN/.test(tag[k]!) &&
      (!isDocumentNoun(lower[k + 1] ?? '') || lower[k + 1] === 'finding')
    )
      return mentionHolding(scene, k) ? null : k;
    if (!/^(?:NN|NNP|NNPS|JJ|HYPH|SYM|:|CD)$/.test(tag[k]!) && !/^[/-]$/.test(lower[k]!)) return null;
  }
  return null;
}

export function pieceStart({ lower, tag }: Scene, from: number): number {
  let start = from;
  while (
    start > 0 &&
    (/^(?:a|an|the|one|its|another)$/.test(lower[start - 1]!) || /^(?:JJ|JJS|CD)$/.test(tag[start - 1]!))
  )
    start--;
  return start;
}

/** What an outlet does with a piece of another's, beside retelling it: "has a story, taken from Danas, that C". */
export const HAVING =
  /^(?:has|have|had|leads|led|opens|opened|notes|noted|cites|cited|features|featured|offers|offered|gives|gave|brings|brought|based|bases|built|builds|relies|relied|refers|referred|points|pointed|links|linked|took|takes|got|gets|owes|owed|learned|learnt|heard|reported|reports)$/;

/** "In a statement | carried by Danas, the ministry said": nothing but the piece that was carried, before its carrier. */
export const isInPiece = ({ lower, tag }: Scene, [from, to]: Run): boolean =>
  to - from <= 6 &&
  lower[from] === 'in' &&
  tag.slice(from + 1, to).every((one) => /^(?:DT|JJ|NNS?|VBN|CD|HYPH)$/.test(one));
