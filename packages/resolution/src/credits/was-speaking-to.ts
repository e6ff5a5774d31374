import type { FoundCredit } from '../chains/found-credit.js';
import { isOutside, type Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import type { Mention } from '../mention.js';
import { answerIn, answerTo, onlyMention } from './answer.js';

const SPEAKING = /^(?:speaking|talking|responding|replying)$/;
const REMARK =
  /^(?:remarks?|comments?|statements?|announcement|allegations?|claims?|pledge|appeal|warning|admission|accusations?)$/;

/**
 * Credits of what one said in the sentence before the one that tells whom he was speaking to: `"C," Lind said. She was speaking to
 * AFP.`, "Lind said C. He made the remarks in an interview with AFP." By the sentence of what was said.
 */
export function spokenBefore(scene: Scene, frames: readonly (readonly Frame[])[]): Map<number, FoundCredit> {
  const found = new Map<number, FoundCredit>();
  for (let s = 0; s + 1 < scene.analysis.sentences.length; s++) {
    const said = answerIn(scene, s, frames[s] ?? []);
    const mention = said && hearerOf(scene, s + 1);
    if (!said || !mention) continue;
    found.set(s, answerTo(mention, said, s, 'was-speaking-to'));
  }
  return found;
}

/** "He was speaking to AFP on Monday", "She made the remark to AFP", "The interview was with AFP": to whom, or null. */
function hearerOf(scene: Scene, s: number): Mention | null {
  const { lower } = scene;
  const { firstToken: from, endToken: to } = scene.analysis.sentences[s]!;
  for (let k = from; k < to; k++) if (!isOutside(scene, k) || lower[k] === 'not') return null;
  const mention = onlyMention(scene, s);
  if (!mention) return null;
  let link = mention.phrase[0] - 1;
  while (link > from && /^(?:the|an?)$/.test(lower[link]!)) link--;
  if (!/^(?:to|with)$/.test(lower[link] ?? '')) return null;
  const words = lower.slice(from, link);
  const isHe = /^(?:he|she|they|it)$/.test(words[0] ?? '') || /^\p{Lu}/u.test(scene.tokens[from]!.text);
  const speaks =
    words.slice(1, 3).some((word) => SPEAKING.test(word)) && /^(?:was|were)$/.test(words[1] ?? '');
  const makes =
    /^(?:made|gave|issued)$/.test(words[1] ?? '') &&
    /^(?:the|that|this|these|those)$/.test(words[2] ?? '') &&
    REMARK.test(words[3] ?? '');
  const interview =
    /^(?:the|his|her|their)$/.test(words[0] ?? '') && words[1] === 'interview' && words[2] === 'was';
  return interview || (isHe && (speaks || makes)) ? mention : null;
}
