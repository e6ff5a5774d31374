import { skipAdverbs, skipTime } from '../grammar/phrases.js';
import { mentionOpening, type Scene } from '../grammar/scene.js';
import type { Mention } from '../mention.js';
import { sourceBehind } from './subjects-of-borrowing.js';

/**
 * The outlets that a clause of passing on names as its source behind the piece: "carried the story, citing Danas and Delo",
 * "has the same news, attributing it to a report in Danas", "ran the item from Danas". `at` is the token behind the piece.
 */
export function namedBehind(scene: Scene, at: number, to: number): Mention[] {
  const start = sourceStart(scene, at);
  const first = start < 0 ? null : sourceBehind(scene, start, to);
  if (!first) return [];
  const found = [first];
  for (let end = first.phrase[1]; scene.lower[end] === 'and'; ) {
    const next = mentionOpening(scene, end + 1);
    if (!next) break;
    found.push(next);
    end = next.phrase[1];
  }
  return found;
}

/** Where the phrase of the source begins, or -1. */
function sourceStart(scene: Scene, from: number): number {
  const { lower } = scene;
  // "ran the story a day later, citing"
  const at = skipTime(scene, skipAdverbs(scene, from, lower.length), lower.length);
  if (lower[at] === 'from') return at + 1;
  const comma = lower[at] === ',' ? at + 1 : at;
  const verb = lower[comma] === 'both' ? comma + 1 : comma;
  if (/^(?:citing|quoting|crediting)$/.test(lower[verb] ?? '')) return verb + 1;
  if (lower[verb] === 'with') {
    const credit = /^(?:an?|full|due)$/.test(lower[verb + 1] ?? '') ? verb + 2 : verb + 1;
    return /^(?:credit|link|attribution|reference)$/.test(lower[credit] ?? '') && lower[credit + 1] === 'to'
      ? credit + 2
      : -1;
  }
  if (!/^(?:attributing|crediting|sourcing)$/.test(lower[verb] ?? '')) return -1;
  for (let k = verb + 1; k < verb + 4; k++) if (lower[k] === 'to') return k + 1;
  return -1;
}
