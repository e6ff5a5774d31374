import type { Scene } from '../grammar/scene.js';
import { cut } from '../hooks/citings.js';
import type { Frame } from '../hooks/frame.js';
import { isPointing, isPointingNoun } from '../hooks/is-pointing.js';
import type { Run } from '../reading.js';

/**
 * "Delo reported C, and the report was picked up by Tanjug", "Delo reported C, remarks that were carried by Tanjug": a word for
 * the story is the subject of who passes it on, and none of what was told before it.
 */
export function withSubjects(scene: Scene, frames: readonly Frame[]): Frame[] {
  let result = [...frames];
  for (const frame of frames) {
    const passes = /^(?:carried-by|reported-by)$/.test(frame.hooks[0]?.by ?? '');
    const start = passes ? subjectStart(scene, frame, frames) : -1;
    if (start < 0) continue;
    const subject: Run = [start, frame.segment[0]];
    result = result.map((one) =>
      one === frame
        ? { ...one, content: [subject] }
        : one.segment[0] < start
          ? cut(one, [scene.lower[start - 1] === 'and' ? start - 1 : start, frame.segment[1]])
          : one,
    );
  }
  return result;
}

/** Where the words for the story begin that stand before a frame, behind a comma or an "and"; or -1. */
function subjectStart(scene: Scene, frame: Frame, frames: readonly Frame[]): number {
  const [end] = frame.segment;
  const { lower, tag } = scene;
  for (let k = end - 1; k > end - 5 && k > 0; k--) {
    const opens =
      lower[k - 1] === ',' || (lower[k - 1] === 'and' && /^(?:the|its|that|this|it)$/.test(lower[k]!));
    if (!opens) continue;
    const bare = end - k === 1 && tag[k] === 'NNS';
    const holds = frames.some(({ content }) => content.some(([from, to]) => from < k && k < to));
    return holds && (isPointing(scene, [k, end]) || (bare && isPointingNoun(lower[k]!))) ? k : -1;
  }
  return -1;
}
