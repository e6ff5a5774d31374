import { skipTime } from '../grammar/phrases.js';
import type { Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';

/** "told AFP that C1, adding that C2": two pieces, without the second cue. */
export function atAdding({ lower, tokens, quotation }: Scene, [from, to]: Run): Run[] {
  for (let k = from; k < to - 2; k++) {
    if (lower[k] !== 'adding' || quotation[k] !== -1 || (k > from && tokens[k - 1]!.text !== ',')) continue;
    const next =
      lower[k + 1] === 'that' || tokens[k + 1]!.text === ':' || tokens[k + 1]!.text === ',' ? k + 2 : k + 1;
    return k > from + 1
      ? [
          [from, k - 1],
          [next, to],
        ]
      : [[next, to]];
  }
  return [[from, to]];
}

/** Does a run begin with "adding", behind its comma and the day: "told AFP on Monday, adding that"? */
export function startsAdding(scene: Scene, [from, to]: Run): boolean {
  const day = skipTime(scene, from, to);
  return scene.lower[scene.lower[day] === ',' ? day + 1 : day] === 'adding';
}
