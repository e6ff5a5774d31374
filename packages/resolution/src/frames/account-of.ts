import { MODIFIER } from '../contents/bare-figure.js';
import { isNumber } from '../grammar/is-number.js';
import { isOutside, mentionOpening, type Scene } from '../grammar/scene.js';
import { ACCOUNT, isBehindAccount, isPossessive } from '../hooks/account-words.js';
import type { Frame } from '../hooks/frame.js';
import type { Mention } from '../mention.js';
import type { Run } from '../reading.js';
import { opensClause } from './figure-given.js';

/**
 * What an outlet's account is said to be, and behind it the account of a second one whose noun is left out.
 *
 * @example `Danas's version is that the boats had sunk; Delo's is that they had not.`, `Danas's count is nine, Delo's twelve.`
 */
export function accountOfFrames(scene: Scene, from: number, to: number): Frame[] {
  const found: Frame[] = [];
  for (let k = from; k < to; k++) {
    const mention = mentionOpening(scene, k);
    if (!mention || !isOutside(scene, k) || !opensClause(scene, k, from)) continue;
    const frame = frameAt(scene, mention, to);
    if (frame) found.push(frame);
  }
  return found;
}

function frameAt(scene: Scene, mention: Mention, to: number): Frame | null {
  const { lower, tag } = scene;
  const [start, end] = mention.phrase;
  if (!isPossessive(lower[end])) return null;
  let noun = end + 1;
  while (noun < end + 4 && /^(?:JJ|JJS|RB)$/.test(tag[noun] ?? '') && !isNumber(scene, noun)) noun++;
  const hasNoun =
    ACCOUNT.test(lower[noun] ?? '') || /^(?:figure|number|toll|story|line)$/.test(lower[noun] ?? '');
  const gapped = isBehindAccount(scene, start);
  if (!hasNoun && !gapped) return null;
  const verb = hasNoun ? noun + 1 : end + 1;
  const content = contentAt(scene, verb, gapped, to);
  if (!content) return null;
  const segment: Run = [start, content[0]];
  return {
    segment,
    content: [content],
    cue: [end + 1, content[0]],
    hooks: [
      {
        ...{ mention, cue: segment, document: null, by: 'account-of', role: 'reports', side: 'agent' },
        ...{ start, end: content[0] },
      },
    ],
    speaker: null,
    document: null,
    event: null,
  };
}

/** "is that C", "stands at nine", "is twelve", and of a second one "twelve" */
function contentAt(scene: Scene, verb: number, gapped: boolean, to: number): Run | null {
  const { lower } = scene;
  const isVerb = /^(?:is|was|stands?|stood|comes?|came)$/.test(lower[verb] ?? '');
  let at = isVerb ? verb + 1 : verb;
  if (!isVerb && !(gapped && isNumber(scene, verb))) return null;
  if (/^(?:at|to)$/.test(lower[at] ?? '')) at++;
  if (lower[at] === 'that') at++;
  else if (!opensFigure(scene, at)) return null;
  let close = at;
  while (close < to && !/^[;]$/.test(lower[close]!) && !opensNext(scene, close)) close++;
  return close - at > 0 ? [at, close] : null;
}

/** "nine", "about 400", "at least a dozen" */
function opensFigure(scene: Scene, at: number): boolean {
  for (let k = at; k < at + 4; k++) {
    if (isNumber(scene, k)) return true;
    if (!MODIFIER.test(scene.lower[k] ?? '') && !/^[$€£]$/.test(scene.lower[k] ?? '')) return false;
  }
  return false;
}

/** "and Delo's", ", Delo's": where the next account begins. */
function opensNext(scene: Scene, k: number): boolean {
  if (!/^(?:,|and|but|while|whereas)$/.test(scene.lower[k]!)) return false;
  let at = k + 1;
  while (/^(?:and|but|while|whereas)$/.test(scene.lower[at] ?? '')) at++;
  const mention = mentionOpening(scene, at);
  return mention !== null && isPossessive(scene.lower[mention.phrase[1]]);
}
