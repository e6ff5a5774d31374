import { mentionHolding, mentionOpening, type Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import type { Mention } from '../mention.js';
import { borrowedFrame } from './subjects-of-borrowing.js';

/** "Reuters took it from Hina, and Hina from Danas, and Danas from Delo": the verb is said once. */
export function gappedBehind(scene: Scene, { segment, hooks, cue }: Frame, to: number): Frame[] {
  const found: Frame[] = [];
  const { lower } = scene;
  let at = segment[1];
  for (;;) {
    while (/^(?:,|;|and|while|which|who)$/.test(lower[at] ?? '')) at++;
    const taker = mentionOpening(scene, at);
    if (!taker || at >= to) return found;
    const from = /^(?:from|on)$/.test(lower[taker.phrase[1]] ?? '') ? taker.phrase[1] : -1;
    const source = from > 0 ? sourceAt(scene, from + 1, to) : null;
    if (!source) return found;
    const role = hooks[0]!.role;
    found.push(borrowedFrame([taker], [source], cue, [at, source.phrase[1]], role));
    at = source.phrase[1];
  }
}

/** "from Interfax", "from a report in Sport", "on pictures published by the Times" */
export function sourceAt(scene: Scene, from: number, to: number): Mention | null {
  for (let k = from; k < to && k < from + 8; k++) {
    const mention = mentionHolding(scene, k);
    if (mention) return mention.phrase[0] === k && !mention.never ? mention : null;
    if (!/^(?:DT|JJ|NN|NNS|CD|IN|VBN|PRP\$)$/.test(scene.tag[k]!)) return null;
  }
  return null;
}
