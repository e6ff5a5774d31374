import { isDayOrMonth } from '../cues/calendar.js';
import { cueOf } from '../cues/verbs.js';
import { possessiveEnd } from '../grammar/object-end.js';
import { skipTime } from '../grammar/phrases.js';
import type { Scene } from '../grammar/scene.js';
import type { Mention } from '../mention.js';
import type { Hook } from './hook.js';
import type { HookPlace, HookRule } from './hook-place.js';
import { spokenTo } from './hook-words.js';

/** Behind "on", in this order: where something was said on air. */
export const ON_AIR: readonly HookRule[] = [toldOn, saidOn, onTheAir, onAir, remarksOn, interviewOn];

/** "told Ada Roth on X": who asked there stands for the outlet. */
function toldOn({ scene: { lower, tokens }, document, k, word, make }: HookPlace): Hook | null {
  let at = k - 1;
  while (at > k - 4 && /^\p{Lu}/u.test(tokens[at]?.text ?? '')) at--;
  return word === 'on' && document === null && at < k - 1 && cueOf(lower[at] ?? '')?.class === 'tell'
    ? make('recipient', [at, at + 1], 'inner', 'told', at)
    : null;
}

/** "he said on X", "he said on Sunday on X" */
function saidOn({ scene: { lower, tokens }, document, k, word, make }: HookPlace): Hook | null {
  let verb = k - 1;
  while (verb > k - 7 && (WHEN.test(lower[verb] ?? '') || isDayOrMonth(tokens[verb]?.text ?? ''))) verb--;
  return word === 'on' && document === null && SPOKE.test(lower[verb] ?? '')
    ? make('carries', [verb, k + 1], 'outer', 'said-on', verb + 1)
    : null;
}

const SPOKE =
  /^(?:said|says|saying|appearing|speaking|asked|added|announced|announces|announcing|declared|declares|declaring|warned|argued|insisted|vowed|promised|predicted)$/;

/** "said (happily, just after midnight, on Dec. 6, last week, during a recent appearance) on CNN" */
const WHEN =
  /^(?:\p{L}+ly|morning|afternoon|evening|night|midnight|noon|on|late|early|also|later|just|after|before|last|this|week|month|year|during|in|an?|his|her|their|recent|appearance|\d{1,2}|\.)$/u;

/** "said on the air of X", "stated live on the air of X", "said on air on X" */
function onTheAir({ scene: { lower }, document, k, word, left, make }: HookPlace): Hook | null {
  if (document !== null || left !== 'air') return null;
  const at = word === 'of' && lower[k - 2] === 'the' ? k - 3 : /^(?:on|at)$/.test(word) ? k - 2 : -1;
  return lower[at] === 'on'
    ? make('carries', [at, k + 1], 'outer', 'said-on', lower[at - 1] === 'live' ? at - 1 : at)
    : null;
}

/** Words between an outlet's comma and the verb of whoever speaks there. */
const TO_SPEAKER = 12;

/** "On CNN's "State of the Union," Rubio said", "Sunday on CNN, Rubio said": where what follows was said. */
function onAir({ scene, mention, document, k, word, make }: HookPlace): Hook | null {
  if (word !== 'on' || document !== null) return null;
  const { lower, sentenceOf } = scene;
  let start = k;
  while (
    start > k - 5 &&
    sentenceOf[start - 1] === sentenceOf[k] &&
    /day$|^on$|^\d|^,$/.test(lower[start - 1]!)
  )
    start--;
  if (start > 0 && sentenceOf[start - 1] === sentenceOf[k]) return null;
  return speaksBehind(scene, mention) ? make('carries', [k, k + 1], 'outer', 'said-on', start) : null;
}

/** Is the outlet with its programme closed by a comma, and the next verb one of saying? */
function speaksBehind(scene: Scene, { phrase }: Mention): boolean {
  const { lower, tag, sentenceOf } = scene;
  const end = skipTime(scene, possessiveEnd(scene, phrase[1], lower.length), lower.length);
  if (lower[end] !== ',' && lower[end - 2] !== ',') return false;
  for (let at = end; at < end + TO_SPEAKER && sentenceOf[at] === sentenceOf[phrase[0]]; at++)
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag[at]!)) return cueOf(lower[at]!)?.class === 'say';
  return false;
}

/** "in remarks on X", "during a recent appearance on X" */
function remarksOn({ scene, mention, k, word, left, make }: HookPlace): Hook | null {
  const { lower, sentenceOf } = scene;
  if (word !== 'on' || !/^(?:remarks|comments|speech|address|appearance)$/.test(left)) return null;
  let at = k - 2;
  while (at > k - 5 && /^(?:an?|the|his|her|their|recent|rare|brief|live|televised)$/.test(lower[at] ?? ''))
    at--;
  const opens = /^(?:in|during)$/.test(lower[at] ?? '');
  if (left === 'appearance') {
    // "He dug a hole for himself when in an appearance on CNN": where, and nothing said yet.
    const heads = opens && (at === 0 || sentenceOf[at - 1] !== sentenceOf[at]);
    if (!heads || !speaksBehind(scene, mention)) return null;
  }
  return make('carries', [k - 1, k + 1], 'outer', 'said-on', opens ? at : k - 1);
}

/** "said in an interview on X" */
function interviewOn({ scene, k, word, left, make }: HookPlace): Hook | null {
  return word === 'on' && left === 'interview' ? spokenTo(scene, k, make) : null;
}
