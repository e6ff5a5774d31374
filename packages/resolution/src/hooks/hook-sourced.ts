import { dependenceEnd } from '../cues/dependence.js';
import { isEmployee } from '../cues/nouns.js';
import { cueOf } from '../cues/verbs.js';
import { mentionEndingAt } from '../grammar/scene.js';
import type { Hook } from './hook.js';
import type { HookPlace, HookRule } from './hook-place.js';
import { RETELLING } from './hook-words.js';
import { pieceLeft } from './piece.js';

/** Words by which one outlet names another as its source. */
export const SOURCED: readonly HookRule[] = [
  inTheWords,
  inSummary,
  citing,
  monitoring,
  onAuthority,
  basedOn,
  learnedFrom,
  depending,
];

/** "in the words of X" */
function inTheWords({ scene: { lower }, k, word, left, make }: HookPlace): Hook | null {
  return word === 'of' && left === 'words' && lower[k - 2] === 'the' && lower[k - 3] === 'in'
    ? make('reports', [k - 3, k + 1], 'outer', 'in-words', k - 3)
    : null;
}

/** "citing X", but not where it is passive: "was quoted X". */
function citing({ scene, mention, k, word, left, make }: HookPlace): Hook | null {
  const cue = cueOf(word);
  if (isEmployee(scene.lower[mention.phrase[1]])) return null;
  return cue?.class === 'quote' && cue.lemma !== 'attribute' && !/^(?:is|was|were|be|been)$/.test(left)
    ? make('cited', [k, k + 1], 'inner', 'citing')
    : null;
}

/** "Kyodo, monitoring X", "Meduza, describing the broadcast" */
function monitoring({ scene: { tag }, mention, k, word, make }: HookPlace): Hook | null {
  return RETELLING.test(word) && /^VBG$/.test(tag[k]!) && (word !== 'describing' || mention.kind === 'later')
    ? make('cited', [k, k + 1], 'inner', 'citing')
    : null;
}

/** "Delo, in a summary of an X article, said": never at the head of a clause that stands for itself. */
function inSummary({ scene: { lower }, k, word, left, make }: HookPlace): Hook | null {
  return word === 'of' &&
    /^(?:summary|translation|digest|paraphrase)$/.test(left) &&
    /^(?:a|an|its)$/.test(lower[k - 2] ?? '') &&
    lower[k - 3] === 'in' &&
    lower[k - 4] === ','
    ? make('cited', [k - 3, k + 1], 'inner', 'based-on')
    : null;
}

/** "on the authority of X", "on the strength of a report in X" */
function onAuthority({ scene, k, word, left, make }: HookPlace): Hook | null {
  const { lower } = scene;
  const piece = /^(?:in|by|from)$/.test(word) ? pieceLeft(scene, k - 1) : null;
  const of = piece === null ? -1 : lower[piece[0] - 1] === 'of' ? piece[0] - 1 : piece[0];
  if (
    piece &&
    lower[of] === 'of' &&
    /^(?:authority|strength|basis)$/.test(lower[of - 1] ?? '') &&
    lower[of - 2] === 'the'
  )
    return make('cited', [of - 3, k + 1], 'inner', 'based-on');
  return word === 'of' && /^(?:authority|strength|basis)$/.test(left) && lower[k - 2] === 'the'
    ? make('cited', [k - 3, k + 1], 'inner', 'based-on')
    : null;
}

/** "relying on X" */
function basedOn({ k, word, left, make }: HookPlace): Hook | null {
  return /^(?:on|upon)$/.test(word) && /^(?:based|relying|drawing)$/.test(left)
    ? make('cited', [k - 1, k + 1], 'inner', 'based-on')
    : null;
}

/** "Football Italia understands from X that", "Delo has learned from X" */
function learnedFrom({ scene, k, word, left, make }: HookPlace): Hook | null {
  return word === 'from' &&
    /^(?:understands|understood|hears|heard|learns|learned|learnt)$/.test(left) &&
    mentionEndingAt(scene, /^(?:has|had|have|also)$/.test(scene.lower[k - 2] ?? '') ? k - 2 : k - 1) !== null
    ? make('cited', [k - 1, k + 1], 'inner', 'citing')
    : null;
}

/** Words before a name in which words of dependence may begin. */
const LONGEST = 6;

/** "Delo, going by X, said", "with a nod to X": set off by a comma, or at the head of the sentence. */
function depending({ scene: { lower, sentenceOf }, k, make }: HookPlace): Hook | null {
  for (let at = k; at > k - LONGEST && at >= 0 && sentenceOf[at] === sentenceOf[k]; at--) {
    if (dependenceEnd(lower, at) !== k + 1) continue;
    if (lower[at - 1] === ',' || sentenceOf[at - 1] !== sentenceOf[k])
      return make('cited', [at, k + 1], 'inner', 'citing');
  }
  return null;
}
