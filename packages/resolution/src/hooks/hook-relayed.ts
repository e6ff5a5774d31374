import { isOwnPiece } from '../cues/nouns.js';
import { skipAdverbs } from '../grammar/phrases.js';
import { relayAt } from '../grammar/relay-clause.js';
import { mentionEndingAt } from '../grammar/scene.js';
import type { Hook } from './hook.js';
import type { HookPlace, HookRule } from './hook-place.js';
import { madeFor } from './hook-words.js';
import { pieceLeft } from './piece.js';

/** By whom or for whom it was passed on, and by the words that credit at once: "according to X", "per X", "via X". */
export const RELAYED: readonly HookRule[] = [
  relayed,
  issuedThrough,
  made,
  accordingTo,
  accordingToNews,
  per,
  viaAtEnd,
  viaOfAccording,
  viaOfCited,
  pieceFinding,
  withReporting,
];

/** "an interview that Tanjug relayed on Sunday" */
function relayed({ scene, mention, k, word, make }: HookPlace): Hook | null {
  let at = word === 'that' || word === 'which' ? k : scene.lower[k - 1] === 'whose' ? k - 1 : -1;
  // "a statement that Danas ran in Brenn and Delo in Lunde"
  if (word === 'and') for (at = k - 1; at > k - 10 && !/^(?:that|which)$/.test(scene.lower[at] ?? ''); ) at--;
  const relay = at > 0 ? relayAt(scene, at) : null;
  const isSecond = word === 'and' && relay !== null && mention.phrase[1] < relay.end && k < relay.end;
  if (!relay || (relay.mention !== mention && !isSecond)) return null;
  const by = relay.role === 'carries' ? 'carried-by' : 'reported-by';
  const cue = [relay.verb, relay.verb + 1] as const;
  return { ...make(relay.role, cue, 'outer', by, at, pieceLeft(scene, at - 1)), end: relay.end };
}

/** "In a statement issued through Tanjug, the ministry said" */
function issuedThrough({ scene, document, k, word, left, make }: HookPlace): Hook | null {
  return word === 'through' &&
    document === null &&
    /^(?:issued|released|distributed|published|sent)$/.test(left)
    ? make('carries', [k - 1, k + 1], 'outer', 'carried-by', k - 1, pieceLeft(scene, k - 2))
    : null;
}

/** "exit polls conducted for The Associated Press" */
function made({ scene, document, k, make }: HookPlace): Hook | null {
  return document === null ? madeFor(scene, k, make) : null;
}

/** "according to X" */
function accordingTo({ k, word, left, make }: HookPlace): Hook | null {
  return word === 'to' && left === 'according'
    ? make('reports', [k - 1, k + 1], 'outer', 'according-to')
    : null;
}

/** "according to information from X", "according to reporting by X", "according to details obtained by X" */
function accordingToNews({ scene: { lower }, document, k, word, make }: HookPlace): Hook | null {
  if (document !== null || !/^(?:from|by|of|to)$/.test(word)) return null;
  const noun = GOT.test(lower[k - 1] ?? '') ? k - 2 : k - 1;
  if (!/^(?:information|reporting|details|intelligence|research)$/.test(lower[noun] ?? '')) return null;
  let at = noun - 1;
  while (WHAT_NEWS.test(lower[at] ?? '')) at--;
  return lower[at] === 'to' && lower[at - 1] === 'according'
    ? make('reports', [at - 1, at + 1], 'outer', 'according-to-piece', at - 1, null)
    : null;
}

const GOT = /^(?:obtained|received|provided|supplied|gathered|collected|published|released|available|given)$/;
const WHAT_NEWS = /^(?:the|some|further|new|preliminary|initial|latest|unconfirmed|exclusive|other)$/;

/** "per X", "per the X report"; a poll of theirs is a source */
function per({ scene, document, k, word, make }: HookPlace): Hook | null {
  const own = document === null || isOwnPiece(scene.lower[document[1] - 1]!);
  return word === 'per' && own ? make('reports', [k, k + 1], 'outer', 'per') : null;
}

/** "citing Danas, via Reuters.", "Danas reports (via Reuters)." */
function viaAtEnd({ scene, mention, document, k, word, left, make }: HookPlace): Hook | null {
  const close = left === ',' ? '.' : left === '(' ? ')' : null;
  return word === 'via' && close !== null && document === null && scene.lower[mention.phrase[1]] === close
    ? make('carries', [k, k + 1], 'outer', 'via', left === '(' ? k - 1 : k)
    : null;
}

/** "according to Lusa via the BBC", "according to Lusa (via the BBC)", "as reported by Lusa via the BBC": it came by way of the last. */
function viaOfAccording({ scene, document, k, word, left, make, hookOf }: HookPlace): Hook | null {
  const nearer =
    word === 'via' && document === null ? mentionEndingAt(scene, left === '(' ? k - 1 : k) : null;
  return nearer && hookOf(scene, nearer)?.side === 'outer'
    ? make('carries', [k, k + 1], 'outer', 'via', left === '(' ? k - 1 : k)
    : null;
}

/** "citing Danas via Reuters" */
function viaOfCited({ scene, document, k, word, make, hookOf }: HookPlace): Hook | null {
  const nearer = word === 'via' && document === null ? mentionEndingAt(scene, k) : null;
  return nearer && hookOf(scene, nearer)?.side === 'inner' ? make('cited', [k, k + 1], 'inner', 'via') : null;
}

/** "with Danas itself reporting that ...", "with Danas saying he was ..." */
function withReporting({ scene, document, head, k, word, make }: HookPlace): Hook | null {
  const { lower, tag } = scene;
  if (word !== 'with' || document !== null) return null;
  const verb = /^(?:itself|also)$/.test(lower[head[1]] ?? '') ? head[1] + 1 : head[1];
  // "with Anadolu saying initially that"
  const behind = skipAdverbs(scene, verb + 1, lower.length);
  return /^(?:reporting|claiming|saying|writing|noting|adding|suggesting|warning|announcing|confirming|insisting|predicting)$/.test(
    lower[verb] ?? '',
  ) &&
    (lower[behind] === 'that' || /^(?:PRP|DT|EX|NNS|CD)$/.test(tag[verb + 1] ?? ''))
    ? { ...make('reports', [verb, verb + 1], 'outer', 'with-reporting', k), end: verb }
    : null;
}

/** "with the new Register/Bloomberg Politics survey finding that ..." */
function pieceFinding({ scene, head, document, k, word, make }: HookPlace): Hook | null {
  return word === 'with' &&
    document !== null &&
    /^(?:finding|showing|suggesting|indicating)$/.test(scene.lower[head[1]] ?? '')
    ? make('reports', [head[1], head[1] + 1], 'outer', 'piece-finding', k)
    : null;
}
