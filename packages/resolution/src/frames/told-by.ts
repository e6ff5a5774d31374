import { longPhraseEnd } from '../grammar/phrases.js';
import { isOutside, mentionEndingAt, type Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import type { Run } from '../reading.js';

/** "RUV, told by a geologist that magma had risen, ran the story": what an outlet was told, beside its name. */
export function toldByFrames(scene: Scene, from: number, to: number): Frame[] {
  const { lower, tokens } = scene;
  const found: Frame[] = [];
  for (let k = from; k < to - 3; k++) {
    if (lower[k] !== 'told' || lower[k + 1] !== 'by' || lower[k - 1] !== ',' || !isOutside(scene, k))
      continue;
    const mention = mentionEndingAt(scene, k - 1);
    const end = longPhraseEnd(scene, k + 2, to);
    if (!mention || mention.never || end === k + 2 || lower[end] !== 'that') continue;
    let close = end + 1;
    while (close < to && !(tokens[close]!.text === ',' && isOutside(scene, close))) close++;
    const cue: Run = [k, k + 2];
    found.push({
      segment: [mention.phrase[0], end + 1],
      content: [[end + 1, close]],
      cue,
      hooks: [
        {
          mention,
          role: 'recipient',
          cue,
          side: 'inner',
          start: k,
          end: end + 1,
          document: null,
          by: 'told-by',
        },
      ],
      speaker: [k + 2, end],
      document: null,
      event: null,
    });
  }
  return found;
}
