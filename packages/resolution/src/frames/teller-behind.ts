import { cueOf } from '../cues/verbs.js';
import { mentionIn } from '../grammar/agents.js';
import { isQuoteMark } from '../grammar/phrases.js';
import type { Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';

/** Who is said to have said it, behind what he said, where no reporting of its own was read there. */
interface Teller {
  /** Where the content ends. */
  readonly from: number;
  readonly who: Run;
}

/**
 * Who told it, behind the content that an outlet is credited with, or null.
 *
 * @param by the rule of the outlet's credit
 *
 * @example `"I never had it," she sobbed, according to dpa.`, `He is tired, Ada Lind wrote in the cable leaked to AP.`
 */
export function tellerBehind(scene: Scene, content: readonly Run[], by: string): Teller | null {
  const [only] = content;
  if (!only || content.length !== 1) return null;
  const { quotation, tokens, tag } = scene;
  let end = only[1];
  while (end > only[0] && /^[,.]$/.test(tokens[end - 1]!.text)) end--;
  if (quotation[only[0]] === -1) return writerBehind(scene, [only[0], end]);
  let close = only[0];
  while (close < only[1] && quotation[close] === quotation[only[0]]) close++;
  if (end - close < 1 || !isQuoteMark(tokens[close - 1]!.text)) return null;
  // `"I'm lost," wailed Jan Smit, 41, to dpa`
  if (/^VB[DZ]$/.test(tag[close]!) && end - close <= MOST_WORDS)
    return isNamed(scene, [close + 1, end]) ? { from: close, who: [close + 1, end] } : null;
  // `"I'm lost," Smit joked to dpa`: the verb is the credit's own.
  if (by === 'said-to' && end - close <= MOST_WORDS && isNamed(scene, [close, end]))
    return { from: close, who: [close, end] };
  if (end - close < 2 || end - close > 4 || !/^VB[DZ]$/.test(tag[end - 1]!)) return null;
  return isNamed(scene, [close, end - 1]) ? { from: close, who: [close, end - 1] } : null;
}

/** "C, Ada Lind wrote in the cable": behind a comma a name or office, and a verb of saying that nothing follows. */
function writerBehind(scene: Scene, [from, end]: Run): Teller | null {
  const { lower, tag, tokens, quotation } = scene;
  const verb = end - 1;
  if (cueOf(lower[verb]!)?.class !== 'say' || !/^VB[DZ]$/.test(tag[verb]!)) return null;
  for (let k = verb - 1; k > Math.max(from + 3, verb - MOST_WORDS); k--) {
    if (tokens[k]!.text !== ',') continue;
    const who: Run = [k + 1, verb];
    const isPerson = isNamed(scene, who) && mentionIn(scene, who) === null;
    return quotation[k] === -1 && isPerson ? { from: k, who } : null;
  }
  return null;
}

const MOST_WORDS = 10;

const isNamed = ({ tag }: Scene, [from, to]: Run): boolean =>
  to > from && tag.slice(from, to).every((one) => /^(?:PRP|NNPS?|NNS?|DT|JJ|CD|,)$/.test(one));
