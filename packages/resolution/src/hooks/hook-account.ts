import { ACCOUNT, accountBehind } from './account-words.js';
import type { Hook } from './hook.js';
import type { HookPlace, HookRule } from './hook-place.js';

/** Words that credit an outlet with what it makes of a thing: its count, its version, what one has by believing it. */
export const ACCOUNTED: readonly HookRule[] = [byItsAccount, inTheAccountOf, asItHasIt, toGoBy, toBelieve];

/** "The crowd numbered 400, by Lusa's count", "in Lusa's version", and behind such a one "655 by Tass's" */
function byItsAccount({ scene, mention, k, word, make }: HookPlace): Hook | null {
  if (!/^(?:by|in|on)$/.test(word)) return null;
  const noun = accountBehind(scene, mention.phrase[1]);
  if (noun < 0) return null;
  return { ...make('reports', [k, noun], 'outer', 'by-account', k, null), end: noun };
}

/** "by the count of X", "in the telling of X" */
function inTheAccountOf({ scene: { lower }, k, word, left, make }: HookPlace): Hook | null {
  return word === 'of' &&
    ACCOUNT.test(left) &&
    /^(?:the|its)$/.test(lower[k - 2] ?? '') &&
    /^(?:by|in|on)$/.test(lower[k - 3] ?? '')
    ? make('reports', [k - 3, k + 1], 'outer', 'in-words', k - 3)
    : null;
}

/** "as Reuters has it", "as Danas tells it" */
function asItHasIt({ scene: { lower }, mention, k, word, make }: HookPlace): Hook | null {
  const [, verb] = mention.phrase;
  return word === 'as' &&
    /^(?:has|had|tells|told|puts|put|sees|saw)$/.test(lower[verb] ?? '') &&
    lower[verb + 1] === 'it' &&
    /^[.,;:)—–]$/.test(lower[verb + 2] ?? '.')
    ? { ...make('reports', [k, verb + 2], 'outer', 'as-has-it', k, null), end: verb + 2 }
    : null;
}

/** "Nine boats were sunk, to go by Danas": not "Delo, going by Danas," which has it from there. */
function toGoBy({ scene: { lower }, k, word, left, make }: HookPlace): Hook | null {
  return word === 'by' && left === 'go' && lower[k - 2] === 'to'
    ? make('reports', [k - 2, k + 1], 'outer', 'to-go-by', k - 2)
    : null;
}

/** "if AFP is to be believed", "if one follows AP", "if you ask AFP" */
function toBelieve({ scene: { lower }, mention, head, k, word, left, make }: HookPlace): Hook | null {
  const end = mention.phrase[1];
  if (
    word === 'if' &&
    /^(?:is|are) (?:to be believed|right|correct)$/.test(
      lower.slice(end, end + (lower[end + 1] === 'to' ? 4 : 2)).join(' '),
    )
  ) {
    const close = lower[end + 1] === 'to' ? end + 4 : end + 2;
    return { ...make('reports', [k, close], 'outer', 'to-believe', k, null), end: close };
  }
  return /^(?:believes?|follows?|trusts?|asks?)$/.test(word) &&
    /^(?:one|you|we)$/.test(left) &&
    lower[k - 2] === 'if' &&
    head === mention.phrase
    ? make('reports', [k - 2, k + 1], 'outer', 'to-believe', k - 2)
    : null;
}
