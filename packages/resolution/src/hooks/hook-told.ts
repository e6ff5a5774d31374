import { cueOf } from '../cues/verbs.js';
import type { Hook } from './hook.js';
import type { HookPlace, HookRule } from './hook-place.js';
import { attributed, givenTo, spokenTo } from './hook-words.js';

/** Words by which somebody speaks to an outlet, and behind the same "to" those that attribute to one. */
export const TOLD: readonly HookRule[] = [told, saidTo, given, spoken, toItsStaff, attributedTo];

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

/** Who asks for an outlet. */
const ASKING =
  /^(?:editor|editor-in-chief|correspondent|host|presenter|anchor|journalist|columnist|reporter)$/;

/** "in an interview with Gordon Roth, the editor of X", "told Gordon Roth, a correspondent for X," */
function toItsStaff({ scene, mention, k, word, make }: HookPlace): Hook | null {
  const { lower, tokens } = scene;
  // "the host of CNN's evening show"
  if (/^'s?$/.test(lower[mention.phrase[1]] ?? '')) return null;
  if (!/^(?:of|for|at|from|with)$/.test(word) || !ASKING.test(lower[k - 1] ?? '')) return null;
  let at = k - 2;
  while (at > k - 6 && lower[at] !== ',') at--;
  if (lower[at] !== ',') return null;
  at--;
  const last = at;
  while (at > last - 4 && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) at--;
  if (at === last) return null;
  if (cueOf(lower[at] ?? '')?.class === 'tell') return make('recipient', [at, at + 1], 'inner', 'told', at);
  return /^(?:with|to)$/.test(lower[at] ?? '') ? spokenTo(scene, at, make) : null;
}

/** "attributed to X", "crediting the news to X" */
function attributedTo({ scene, k, word, make }: HookPlace): Hook | null {
  return word === 'to' || word === 'with' ? attributed(scene, k, make) : null;
}
