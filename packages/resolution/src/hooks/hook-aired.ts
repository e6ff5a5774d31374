import { cueOf } from '../cues/verbs.js';
import { mentionEndingAt, mentionHolding, type Scene } from '../grammar/scene.js';
import type { Hook } from './hook.js';
import type { HookPlace, HookRule } from './hook-place.js';
import { pieceLeft } from './piece.js';

/** Behind a participle and "in" or "on", in this order: where a speech was aired, a report reprinted. */
export const AIRED: readonly HookRule[] = [
  saidLiveOn,
  broadcastLiveOn,
  airedOnDay,
  andAppearedIn,
  shownOn,
  republishedIn,
  publishedIn,
];

/** "officials said live on X" */
function saidLiveOn({ scene: { lower }, k, word, left, make }: HookPlace): Hook | null {
  return word === 'on' && left === 'live' && /^(?:said|says|told|spoke|speaking)$/.test(lower[k - 2] ?? '')
    ? make('carries', [k - 2, k + 1], 'outer', 'said-on', k - 1)
    : null;
}

/** "a speech broadcast live on X" */
function broadcastLiveOn({ scene, k, word, left, make }: HookPlace): Hook | null {
  return word === 'on' &&
    left === 'live' &&
    /^(?:broadcast|aired|shown|streamed|carried|televised)$/.test(scene.lower[k - 2] ?? '')
    ? make('carries', [k - 2, k + 1], 'outer', 'published-in', k - 2, pieceLeft(scene, k - 3))
    : null;
}

/** "an interview that aired Sunday on X" */
function airedOnDay({ scene, k, word, left, make }: HookPlace): Hook | null {
  return word === 'on' && /day$/.test(left) && /^(?:aired|broadcast|shown)$/.test(scene.lower[k - 2] ?? '')
    ? make('carries', [k - 2, k + 1], 'outer', 'published-in', k - 2, pieceLeft(scene, k - 3))
    : null;
}

/** "distributed by Tanjug and then appeared in X", "and appeared in English on X" */
function andAppearedIn({ scene, k, word, make }: HookPlace): Hook | null {
  if (!/^(?:in|on)$/.test(word)) return null;
  const { lower, tokens } = scene;
  const verb = lower[k - 2] === 'in' && /^\p{Lu}/u.test(tokens[k - 1]?.text ?? '') ? k - 3 : k - 1;
  if (!/^(?:appeared|ran|surfaced|resurfaced)$/.test(lower[verb] ?? '')) return null;
  let join = verb - 1;
  while (/^(?:then|later|also|soon|subsequently)$/.test(lower[join] ?? '')) join--;
  return lower[join] === 'and' && mentionEndingAt(scene, join) !== null
    ? make('carries', [verb, k + 1], 'outer', 'carried-by', join)
    : null;
}

/** "footage shown on X", "comments shared on X", "whose text was read out on X" */
function shownOn({ scene, k, word, left, make }: HookPlace): Hook | null {
  // "a communique read over Delo radio"
  if (/^(?:on|over)$/.test(word) && left === 'read' && pieceLeft(scene, k - 2) !== null)
    return make('carries', [k - 1, k + 1], 'outer', 'published-in', k - 1, pieceLeft(scene, k - 2));
  return word === 'on' &&
    !cueOf(left) &&
    !willBe(scene, k - 1) &&
    ((/^VBN$/.test(scene.tag[k - 1]!) &&
      /^(?:shown|screened|played|streamed|shared|circulated)$/.test(left)) ||
      (left === 'out' && scene.lower[k - 2] === 'read'))
    ? make('carries', [k - 1, k + 1], 'outer', 'published-in', k - 1, pieceLeft(scene, k - 2))
    : null;
}

/** "The interview will be shown on X": nothing of it is told yet; but "an interview to be shown on X". */
const willBe = ({ lower }: Scene, verb: number): boolean =>
  lower[verb - 1] === 'be' && lower[verb - 2] === 'will';

/** "a report by Danas, republished in X", "an article that was reprinted in X", but "reprinted in the X version" */
function republishedIn({ scene, mention, k, word, left, make }: HookPlace): Hook | null {
  // "an article that was later reprinted": from the "that" on.
  const be = beforeBe(scene, k - 1);
  const start = be < k - 1 && /^(?:that|which)$/.test(scene.lower[be - 1] ?? '') ? be - 1 : k - 1;
  return /^(?:in|on)$/.test(word) &&
    /^(?:republished|reprinted|reproduced|reposted|excerpted|serialised)$/.test(left) &&
    /^(?:,|NN|NNS|NNP)$/.test(scene.tag[start - 1] ?? '') &&
    !/^(?:version|translation)$/.test(scene.lower[mention.phrase[1]] ?? '')
    ? make('carries', [k - 1, k + 1], 'outer', 'published-in', start, pieceLeft(scene, start - 1))
    : null;
}

/** Over "was", "were later", "had also been" before a participle, or the participle. */
function beforeBe({ lower }: Scene, participle: number): number {
  let at = participle;
  while (/^(?:was|were|been|had|has|have|also|later|then)$/.test(lower[at - 1] ?? '')) at--;
  return at;
}

/** "an essay published in X": not "a Hina report printed in X", nor a poll, a letter or a column. */
function isOwnStory(scene: Scene, end: number): boolean {
  const piece = pieceLeft(scene, end);
  if (piece === null || piece[1] !== end + 1) return true;
  for (let k = piece[0]; k < piece[1]; k++) if (mentionHolding(scene, k) !== null) return false;
  return !/^(?:polls?|surveys?|letters?|remarks|comments|statements?|columns?|communiqu[eé]s?|dispatch(?:es)?|findings?)$/.test(
    scene.lower[end]!,
  );
}

/** "an essay published in X" is its own, "remarks aired on X", "quoted in X" it only carries. */
function publishedIn({ scene, k, word, left, make }: HookPlace): Hook | null {
  const verb = cueOf(left);
  if (
    !verb ||
    willBe(scene, k - 1) ||
    // "Lind, who has reported for Danas"
    (word === 'for' && left === 'reported') ||
    !/^(?:shown|quoted|cited|published|posted|aired|broadcast|printed|carried|released|run|reported)$/.test(
      left,
    )
  )
    return null;
  const role = word === 'in' && verb.class !== 'say' && isOwnStory(scene, k - 2) ? 'reports' : 'carries';
  // "The remarks were carried on X": the remarks, not "the remarks were".
  const start = beforeBe(scene, k - 1);
  return make(role, [k - 1, k + 1], 'outer', 'published-in', start, pieceLeft(scene, k - 2));
}
