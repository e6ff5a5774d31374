import { mentionHolding, type Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';
import { hookOf } from './hooks.js';

/**
 * What the bracket at `open` signs: the words before it, and of "some 40 houses fell (AFP) and 3,000 people were cut off
 * (Reuters)" only those behind the bracket before.
 */
export function beforeBracket(scene: Scene, from: number, open: number): Run {
  const { lower } = scene;
  for (let k = open - 1; k > from; k--) {
    const mention = /^[)\]]$/.test(lower[k]!) ? mentionHolding(scene, k - 1) : null;
    if (!mention || hookOf(scene, mention)?.by !== 'in-brackets') continue;
    const joined = /^[,;]$/.test(lower[k + 1]!) ? k + 2 : k + 1;
    return [/^(?:and|or|but|while)$/.test(lower[joined]!) ? joined + 1 : joined, open];
  }
  return [from, open];
}
