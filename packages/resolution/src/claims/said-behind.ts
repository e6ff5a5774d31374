import type { Attribution, Span } from '@wirediff/domain';
import type { Scene } from '../grammar/scene.js';
import { tokenAt } from '../reading.js';

/** Verbs that stand before their subject behind what was said. */
const SAID = /^(?:said|says|added|adds|told|explained|confirmed|recalled|warned|wrote)$/;
const PERSON = /^(?:an?|the|one|its|his|her|their|another)$/;

/**
 * An attribution with speaker and words turned round where the model took them for each other: behind a comma and a verb of saying
 * stands who said it, however long he is described.
 *
 * @example `The raid took seven minutes, said an officer who asked not to be named.`
 */
export function righted(scene: Scene, attribution: Attribution): Attribution {
  const { lower, sentenceOf, tokens } = scene;
  const [cue] = attribution.cue;
  const said = attribution.content.at(-1);
  if (!cue || !said || attribution.cue.length !== 1) return attribution;
  const verb = tokenAt(scene, cue[0]);
  const behind = tokenAt(scene, said[0]);
  if (behind !== verb + 1 || !SAID.test(lower[verb]!) || lower[verb - 1] !== ',') return attribution;
  if (!PERSON.test(lower[behind]!) || !lower.slice(behind, behind + MOST_WORDS).includes('who'))
    return attribution;
  let from = verb - 1;
  while (from > 0 && sentenceOf[from - 1] === sentenceOf[verb]) from--;
  if (verb - 1 - from < LEAST_WORDS) return attribution;
  const content: Span = [tokens[from]!.start, tokens[verb - 2]!.end];
  return { ...attribution, content: [content], source: [said] };
}

/** Words within which the "who" of a description begins. */
const MOST_WORDS = 7;
const LEAST_WORDS = 3;
