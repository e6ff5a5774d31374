import type { CreditRole } from '@wirediff/domain';
import { skipAdverbs, skipTime } from '../grammar/phrases.js';
import { mentionEndingAt, mentionHolding, mentionOpening, type Scene } from '../grammar/scene.js';
import { isCalledKind } from '../grammar/subject-before-aside.js';
import type { Frame } from '../hooks/frame.js';
import type { Hook } from '../hooks/hooks.js';
import type { Mention } from '../mention.js';
import type { Run } from '../reading.js';
import { outletPhrase } from './taker-phrase.js';

/** The outlets that are the subject of a verb: "NDTV, Mint and the Hindustan Times all", "Reuters, which later". */
export function subjectsBefore(scene: Scene, verb: number, from: number): Mention[] {
  let at = verb;
  while (
    at > from &&
    (/^(?:has|have|had|then|later|also|both|all|each|in|turn|soon|since|quickly|promptly|duly)$/.test(
      scene.lower[at - 1]!,
    ) ||
      skipAdverbs(scene, at - 1, at) === at)
  )
    at--;
  const near = mentionEndingAt(scene, at) ?? beforeTime(scene, at, from);
  const subject =
    near ??
    // "Zambia's Daily Mail, which took the story from the Angolan agency"
    (scene.lower[at - 1] === 'which' && scene.lower[at - 2] === ','
      ? mentionEndingAt(scene, at - 2)
      : null) ??
    beforeKind(scene, at, from);
  if (!subject || subject.never) return [];
  return [...(near ? jointBefore(scene, subject, from) : []), subject];
}

/** "Nikkei Asia on Monday passed on", "Radio Nacional in Brenn read out": the outlet before words of time or place that end at `at`, or null. */
function beforeTime(scene: Scene, at: number, from: number): Mention | null {
  if (scene.lower[at - 2] === 'in' && scene.tag[at - 1] === 'NNP') return mentionEndingAt(scene, at - 2);
  for (let k = at - 1; k > from && k > at - 4; k--)
    if (skipTime(scene, k, at) === at && mentionEndingAt(scene, k)) return mentionEndingAt(scene, k);
  return null;
}

/** "London Investor, a website popular with small shareholders, ran": the outlet before the aside that calls it by its kind, or null. */
function beforeKind(scene: Scene, at: number, from: number): Mention | null {
  const { lower } = scene;
  if (lower[at - 1] !== ',') return null;
  for (let k = at - 2; k > from && k > at - MOST_ASIDE; k--)
    if (lower[k] === ',') return isCalledKind(scene, k + 1, at - 1) ? mentionEndingAt(scene, k) : null;
  return null;
}

/** Tokens from a comma to the outlet before the aside that it closes. */
const MOST_ASIDE = 14;

/** The outlets joined to a subject: "Mint and the" of "Mint and the Hindustan Times took", nothing of "took it from Mint, and Delo quoted". */
export function jointBefore(scene: Scene, subject: Mention, from: number): Mention[] {
  const and = subject.phrase[0] - 1;
  if (and < from || !/^(?:and|,|&)$/.test(scene.lower[and]!)) return [];
  const one = mentionEndingAt(scene, and);
  return one && !one.never && !isObject(scene, one) ? [...jointBefore(scene, one, from), one] : [];
}

const isObject = ({ lower, tag }: Scene, { phrase: [start] }: Mention): boolean =>
  /^(?:VB|RP)/.test(tag[start - 1] ?? '') ||
  /^(?:from|to|of|by|in|on|via|citing|quoting)$/.test(lower[start - 1] ?? '');

/** The outlets that are the subject of a verb at `k`; none where a pronoun is ("it credited"), null where somebody else is. */
export function takersOf(scene: Scene, k: number, from: number): { above: Mention[]; start: number } | null {
  const { lower } = scene;
  let at = k;
  while (at > from && skipAdverbs(scene, at - 1, at) === at) at--;
  if (at > from && /^(?:it|they|which|has|have|had)$/.test(lower[at - 1]!)) {
    const pronoun = /^(?:has|have|had)$/.test(lower[at - 1]!) ? at - 2 : at - 1;
    if (/^(?:it|they)$/.test(lower[pronoun] ?? '') && !mentionHolding(scene, pronoun))
      return { above: [], start: pronoun };
    if (mentionHolding(scene, pronoun)?.kind === 'later' && lower[pronoun] === 'it')
      return { above: [mentionHolding(scene, pronoun)!], start: pronoun };
  }
  const above = subjectsBefore(scene, k, from);
  if (above.length > 0) return { above, start: above[0]!.phrase[0] };
  // "The Dakar site gives Danas as its source"
  const phrase = outletPhrase(scene, at, from);
  if (phrase) return { above: [], start: phrase[0] };
  // "Delo reported that C, naming Danas as the source", "Delo reported C and gave Danas as its source"
  if (/^(?:,|and|but|while)$/.test(lower[k - 1] ?? '')) return { above: [], start: k - 1 };
  return null;
}

/** "T", "a report by T", "the daily T": the outlet whose phrase these words are, or null. */
export function sourceBehind(scene: Scene, from: number, to: number): Mention | null {
  for (let k = from; k < to && k < from + 7; k++) {
    const mention = mentionHolding(scene, k);
    if (mention) return mentionOpening(scene, k);
    if (!/^(?:DT|JJ|NN|NNS|IN|VBN|PRP\$)$/.test(scene.tag[k]!)) return null;
  }
  return null;
}

/** A frame that says only that the outlets `above` had it from those `inner`. */
export function borrowedFrame(
  above: readonly Mention[],
  inner: readonly Mention[],
  cue: Run,
  segment: Run,
  role: CreditRole,
): Frame {
  const hook = (mention: Mention, side: 'agent' | 'inner'): Hook => ({
    mention,
    role: side === 'inner' ? 'cited' : role,
    cue,
    side,
    start: segment[0],
    end: segment[1],
    document: null,
    by: 'borrowed',
  });
  return {
    segment,
    content: [],
    cue,
    hooks: [...above.map((one) => hook(one, 'agent')), ...inner.map((one) => hook(one, 'inner'))],
    speaker: null,
    document: null,
    event: null,
    borrowed: true,
  };
}
