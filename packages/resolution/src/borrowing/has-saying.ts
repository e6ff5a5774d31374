import { isClause } from '../grammar/is-clause.js';
import { isOutside, mentionHolding, mentionOpening, type Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import type { Hook } from '../hooks/hook.js';
import type { Run } from '../reading.js';
import { subjectsBefore } from './subjects-of-borrowing.js';

const SAYING = /^(?:saying|reporting|claiming|warning|insisting|predicting|denying|telling)$/;
/** Words of the one who is had saying it. */
const MOST_WORDS = 9;

/**
 * "ANSA has the mayor of Lampedusa saying C", "RFI had Le Pays of Brenn reporting that C": an outlet that has somebody say it. An
 * outlet so had is the next link.
 */
export function hasSayingFrames(scene: Scene, from: number, to: number): Frame[] {
  const { lower, tag } = scene;
  const found: Frame[] = [];
  for (let k = from + 1; k < to - 4; k++) {
    if (!/^(?:has|had|have)$/.test(lower[k]!) || !isOutside(scene, k)) continue;
    const above = subjectsBefore(scene, k, from);
    if (above.length === 0) continue;
    let verb = k + 1;
    while (
      verb < to - 2 &&
      verb - k <= MOST_WORDS &&
      !SAYING.test(lower[verb]!) &&
      !/^(?:VB[DZPGN]?|MD|[,.:;])$/.test(tag[verb]!)
    )
      verb++;
    if (verb === k + 1 || !SAYING.test(lower[verb] ?? '')) continue;
    const start = lower[verb + 1] === 'that' ? verb + 2 : verb + 1;
    if (!isClause(scene, start, to)) continue;
    const source = mentionOpening(scene, k + 1);
    const cue: Run = [k, k + 1];
    const hook = (mention: Hook['mention'], side: 'agent' | 'inner'): Hook => ({
      ...{ mention, role: side === 'agent' ? 'reports' : 'cited', cue, side, document: null },
      ...{ by: 'has-saying', start: above[0]!.phrase[0], end: start },
    });
    found.push({
      segment: [above[0]!.phrase[0], start],
      content: [[start, to]],
      cue,
      hooks: [
        ...above.map((mention) => hook(mention, 'agent')),
        ...(source && !source.never ? [hook(source, 'inner')] : []),
      ],
      speaker: source || mentionHolding(scene, k + 1) ? null : [k + 1, verb],
      document: null,
      event: null,
    });
    k = start;
  }
  return found;
}
