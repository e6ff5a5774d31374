import { cueOf } from '../cues/verbs.js';
import type { Hook } from './hook.js';
import type { HookPlace, HookRule } from './hook-place.js';
import { attributed, givenTo, spokenTo } from './hook-words.js';

/** Words by which somebody speaks to an outlet, and behind the same "to" those that attribute to one. */
export const TOLD: readonly HookRule[] = [told, saidTo, given, spoken, attributedTo];

/** "told X", but "will tell the story of six men" */
function told({ scene: { lower }, mention, document, k, word, left, make }: HookPlace): Hook | null {
  if (cueOf(word)?.class !== 'tell' || /^(?:story|stories)$/.test(lower[mention.run[1] - 1]!)) return null;
  return document === null && left !== 'to' ? make('recipient', [k, k + 1], 'inner', 'told') : null;
}

/** "the minister confirmed to X that ...", but "responded to X" */
function saidTo({ scene: { tag }, k, word, left, make }: HookPlace): Hook | null {
  return word === 'to' &&
    cueOf(left)?.class === 'say' &&
    !/^(?:respon|repl|point|counter)/.test(left) &&
    /^VB[DZNG]$/.test(tag[k - 1]!)
    ? make('recipient', [k - 1, k + 1], 'inner', 'said-to', k)
    : null;
}

/** "confirmed the break-up to X" */
function given({ scene, document, k, word, make }: HookPlace): Hook | null {
  return word === 'to' && document === null ? givenTo(scene, k, make) : null;
}

/** "speaking to X", "in an interview with X" */
function spoken({ scene, k, word, make }: HookPlace): Hook | null {
  return word === 'to' || word === 'with' ? spokenTo(scene, k, make) : null;
}

/** "attributed to X", "crediting the news to X" */
function attributedTo({ scene, k, word, make }: HookPlace): Hook | null {
  return word === 'to' || word === 'with' ? attributed(scene, k, make) : null;
}
