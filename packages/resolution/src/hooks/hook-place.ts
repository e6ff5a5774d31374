import { CARRIER_NOUNS } from '../cues/nouns.js';
import { countryOf } from '../cues/places.js';
import { cueOf } from '../cues/verbs.js';
import type { Scene } from '../grammar/scene.js';
import type { Mention } from '../mention.js';
import { WHOSE } from '../mentions/outlet-words.js';
import type { Run } from '../reading.js';
import type { Hook, Make } from './hook.js';
import { SKIP } from './hook-words.js';
import { pieceAfter, pieceStart } from './piece.js';

/** Where a mention stands, as the rules that hang it on something ask for it. */
export interface HookPlace {
  readonly scene: Scene;
  readonly mention: Mention;
  /** The mention with its piece, if it carries one: "a Reuters/Ipsos poll". */
  readonly head: Run;
  readonly document: Run | null;
  /** Token of the word before the head and the words that describe it: "by" in "by the Saudi-owned channel Danas". */
  readonly k: number;
  /** That word and the one left of it in lower case, or ''. */
  readonly word: string;
  readonly left: string;
  readonly make: Make;
  /** The hook of another mention, whose words this one shares. */
  readonly hookOf: (scene: Scene, mention: Mention) => Hook | null;
}

export type HookRule = (place: HookPlace) => Hook | null;

export function hookPlaceOf(scene: Scene, mention: Mention, hookOf: HookPlace['hookOf']): HookPlace {
  const { lower, sentenceOf, tag } = scene;
  const sentence = sentenceOf[mention.run[0]];
  // "a Reuters/Ipsos poll", "a Bernama report of an interview", "Tempo's transcript": the piece carries the mention.
  const noun = pieceAfter(scene, mention);
  const document: Run | null = noun === null ? null : [pieceStart(scene, mention.phrase[0]), noun + 1];
  const head = document ?? mention.phrase;
  let k = head[0] - 1;
  while (
    k >= 0 &&
    sentenceOf[k] === sentence &&
    head[0] - k < 8 &&
    // "a University of Texas/Texas Tribune poll"
    (isDescribing(scene, k) ||
      (document !== null && /^(?:NNP|NNPS)$/.test(tag[k]!)) ||
      (document !== null && lower[k] === 'of' && tag[k - 1] === 'NNP'))
  )
    k--;
  k = beforePart(scene, k);
  const make: Make = (role, cue, side, by, start = cue[0], doc = document) => ({
    mention,
    role,
    cue,
    side,
    start,
    end: head[1],
    document: doc,
    by,
  });
  const word = lower[k] ?? '';
  const left = lower[k - 1] ?? '';
  return { scene, mention, head, document, k, word, left, make, hookOf };
}

/**
 * "carried on the website of X", "printed on the front page of X", "in Monday's edition of X": the token before the part, as if X
 * stood there; else `k`.
 */
function beforePart(scene: Scene, k: number): number {
  const { lower, tag } = scene;
  const kinds = beforeKinds(scene, k);
  if (kinds !== k) return kinds;
  // "told NBC News' partner ITV News"
  if (lower[k + 2] === 'partner' && /^'s?$/.test(lower[k + 1] ?? '')) {
    let at = k;
    while (/^NNP/.test(tag[at] ?? '') || lower[at] === 'the') at--;
    return at;
  }
  if (lower[k] !== 'of' || !PART.test(lower[k - 1] ?? '')) return k;
  let at = k - 2;
  while (/^(?:JJ|NN|NNP)$/.test(tag[at] ?? '') || lower[at] === "'s") at--;
  if (/^(?:the|its|this)$/.test(lower[at] ?? '')) return at - 1;
  return /day$/.test(lower[at + 1] ?? '') ? at : k;
}

/** "picked up by outlets like X", "by several sites such as X": the token before the kinds, or `k`. */
function beforeKinds({ lower, tag }: Scene, k: number): number {
  const noun = lower[k] === 'like' ? k - 1 : lower[k] === 'as' && lower[k - 1] === 'such' ? k - 2 : -1;
  if (
    noun < 0 ||
    !/^(?:outlets|papers|newspapers|sites|websites|media|titles|publications|broadcasters|agencies)$/.test(
      lower[noun]!,
    )
  )
    return k;
  let at = noun - 1;
  while (/^(?:JJ|NN|CD|DT)$/.test(tag[at] ?? '')) at--;
  return at;
}

/** Where an outlet prints or airs. */
const PART = /^(?:website|version|site|page|pages|columns|airwaves|edition|issue)$/;

/** Does the word before belong to the mention's phrase: "the Saudi-owned channel", "CNN affiliate"? */
function isDescribing({ lower, tag, tokens }: Scene, k: number): boolean {
  if (SKIP.test(lower[k]!) || /^[-/]$/.test(lower[k]!) || lower[k + 1] === '-') return true;
  if (cueOf(lower[k]!) && /^VB/.test(tag[k]!)) return false;
  if (/^NNP/.test(tag[k]!) && CARRIER_NOUNS.has(lower[k + 1] ?? '')) return true;
  // "told CNN affiliate Nordnytt"
  if (lower[k] === 'affiliate' || lower[k + 1] === 'affiliate') return true;
  // "and UK-based Daily Mail"
  if (WHOSE.test(lower[k]!)) return true;
  // "the Saudi Arabic language daily Ajel"
  if (lower[k] === 'language' || lower[k + 1] === 'language') return true;
  // "and his former employer CNN"
  if (lower[k] === 'employer') return true;
  // "told ABC station WABC-TV"
  if (/^NNP$/.test(tag[k]!) && lower[k + 1] === 'station') return true;
  return (
    /^(?:JJ|JJS|POS|HYPH)$/.test(tag[k]!) ||
    countryOf(tokens[k]!.text) !== null ||
    CARRIER_NOUNS.has(lower[k]!)
  );
}
