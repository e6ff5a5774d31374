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
function saidTo({ scene, k, word, make }: HookPlace): Hook | null {
  if (word !== 'to') return null;
  const { lower, tag } = scene;
  let verb = k - 1;
  // "said by telephone to X", "over the phone to X"
  if (/^(?:telephone|phone|e-?mail|text)$/.test(lower[verb] ?? '')) verb -= lower[verb - 1] === 'the' ? 3 : 2;
  const said = lower[verb] ?? '';
  return cueOf(said)?.class === 'say' &&
    !/^(?:respon|repl|point|counter)/.test(said) &&
    /^VB[DZNG]$/.test(tag[verb]!)
    ? make('recipient', [verb, k + 1], 'inner', 'said-to', k)
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
