import { isFunctionWord } from '../words/function-words.js';
import type { Word } from '../words/words.js';
import { REACH } from './denying-verbs.js';

/** What stands behind is told in its own right: "no appeal to men who had written the sentence". */
const PAST_REACH =
  /^(?:but|although|after|when|because|while|since|who|whom|whose|which|until|till|before|unless)$/;

/** Behind an "and" they begin what is told besides: "failed to open and the ship sank", "the valve failed and we closed it". */
const BESIDES =
  /^(?:to|remains?|remained|stays?|stayed|went|goes|will|would|is|was|has|had|are|were|the|a|an|its|his|her|their|i|we|you|he|she|it|they|there)$/;

/** "no sign that": what is denied is told behind the "that". */
const SIGN = /^(?:signs?|evidence|indications?|proof|suggestions?|hints?|doubt)$/;
/** Words of content more that such a clause has before its verb. */
const OF_CLAUSE = 2;

/** What a negating word at `i` negates behind it: the places of words of content, and where that ends. */
export function reachBehind(
  words: readonly Word[],
  i: number,
  denies: boolean,
): { readonly held: readonly number[]; readonly end: number } {
  const held: number[] = [];
  const isClause =
    words[i]!.lower === 'no' && SIGN.test(words[i + 1]?.lower ?? '') && words[i + 2]?.lower === 'that';
  const most = isClause ? REACH + OF_CLAUSE + 1 : REACH;
  for (let j = i + 1; j < words.length && held.length < most; j++) {
    const { lower, text, kind } = words[j]!;
    if (/^[,;:.!?]$/.test(text) || PAST_REACH.test(lower)) break;
    const next = words[j + 1]?.lower ?? '';
    // "dismissed the claim as invented": what it is called is affirmed. "voted down by the nurses": who turns it down is not denied.
    if (denies && (lower === 'as' || lower === 'by')) break;
    // "rejects any suggestion of fraud and that records may be lost"; "denied that A and that B" denies both.
    if (denies && lower === 'and' && next === 'that' && words[i + 1]?.lower !== 'that') break;
    if (lower === 'and' && BESIDES.test(next)) break;
    if (kind !== 'mark' && !isFunctionWord(lower)) held.push(j);
  }
  return { held, end: held.length === 0 ? i + 1 : held.at(-1)! + 1 };
}
