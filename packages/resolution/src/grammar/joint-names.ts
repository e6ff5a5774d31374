import type { Mention } from '../mention.js';
import { mentionOpening, type Scene } from './scene.js';

/** The names that "and" and commas join to the one that ends at a token, and the token behind the last; none where no "and" closes them. */
export function joinedBehind(scene: Scene, end: number): { names: readonly Mention[]; end: number } {
  const { lower } = scene;
  const names: Mention[] = [];
  let at = end;
  while (/^(?:,|and|&)$/.test(lower[at] ?? '')) {
    const and = lower[at] === ',' && lower[at + 1] === 'and' ? at + 1 : at;
    const mention = mentionOpening(scene, and + 1);
    if (!mention) break;
    names.push(mention);
    at = mention.phrase[1];
    if (lower[and] !== ',') return { names, end: at };
  }
  return { names: [], end };
}
