import { mentionHolding, type Scene } from '../grammar/scene.js';

/** Words that may pass on what another tells, or only speak of it. */
export const REFERRING = /^(?:referring|pointing|linking)$/;
/** Words of a source: "the Serbian daily Danas of Belgrade". */
const MOST_OF_SOURCE = 10;
/** Words from the comma to a name: "the portal Delo". */
const TO_NAME = 3;

/**
 * Does somebody refer to what an outlet tells who is no outlet? A minister passes nothing on.
 *
 * @param at the token of the word: at the head of the sentence, or behind the comma that closes its subject
 *
 * @example `Referring to a Danas report, the minister said C.`, `The minister, referring to Danas, said C.` -> true
 * @example `Referring to Danas, the portal Delo said C.`, `Delo, referring to Danas, said C.` -> false
 */
export function refersAsOther(scene: Scene, at: number): boolean {
  const { lower } = scene;
  if (!REFERRING.test(lower[at] ?? '') || !isBeforeVerb(scene, at)) return false;
  const words = lower.slice(at, at + MOST_OF_SOURCE + 1).indexOf(',');
  if (words < 0) return true;
  const comma = at + words;
  for (let k = comma + 1; k <= comma + TO_NAME; k++) if (mentionHolding(scene, k)) return false;
  return true;
}

/** Does no verb and no outlet stand in the sentence before a token? */
function isBeforeVerb(scene: Scene, at: number): boolean {
  const { tag, sentenceOf, lower } = scene;
  for (let k = at - 1; k >= 0 && sentenceOf[k] === sentenceOf[at]; k--)
    if (/^(?:VB|MD)/.test(tag[k]!) || mentionHolding(scene, k)) return false;
  return lower[at - 1] === ',' || sentenceOf[at - 1] !== sentenceOf[at];
}
