import type { Mention } from '../mention.js';
import { mentionEndingAt, mentionOpening, type Scene } from './scene.js';

/**
 * Who is named among the carriers that end at `end`: "local media, including Delo and Danas". Empty behind a name of its own.
 */
export function includedBehind(scene: Scene, end: number): Mention[] {
  if (mentionEndingAt(scene, end)?.kind !== 'generic') return [];
  const { lower } = scene;
  const found: Mention[] = [];
  let at = lower[end] === ',' ? end + 1 : end;
  if (lower[at] === 'including') at++;
  else if (/^(?:such as|among them)$/.test(`${lower[at]} ${lower[at + 1]}`)) at += 2;
  else return [];
  for (;;) {
    const mention = mentionOpening(scene, at);
    if (!mention || mention.never) return found;
    found.push(mention);
    at = mention.phrase[1];
    if (lower[at] === ',') at++;
    if (lower[at] === 'and') at++;
  }
}
