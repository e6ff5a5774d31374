import { FINITE } from '../grammar/has-verb.js';
import { isNumber } from '../grammar/is-number.js';
import type { Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';

/** A longer stretch says itself what it counts. */
const MOST_WORDS = 4;
/** "of", "it at" between the verb and its figure. */
const MOST_BETWEEN = 2;

/**
 * What a claim says that is a figure and nothing else: with the verb that gives it, as a figure alone tells a reader nothing.
 *
 * @param content what is credited
 * @param cue the words that credit it
 *
 * @example `Lusa counted four.` -> "counted four", `AFP spoke of 130.` -> "spoke of 130"
 */
export function withItsVerb(scene: Scene, content: readonly Run[], [verb, end]: Run): readonly Run[] {
  const [only] = content;
  if (!only || content.length !== 1 || verb >= only[0] || only[0] - end > MOST_BETWEEN) return content;
  const [from, to] = only;
  let words = 0;
  let figure = false;
  for (let k = from; k < to; k++) {
    if (FINITE.test(scene.tag[k]!) || scene.quotation[k] !== -1) return content;
    if (/[\p{L}\p{N}]/u.test(scene.tokens[k]!.text)) words++;
    figure ||= isNumber(scene, k);
  }
  return figure && words <= MOST_WORDS && /^VB/.test(scene.tag[verb]!) ? [[verb, to]] : content;
}
