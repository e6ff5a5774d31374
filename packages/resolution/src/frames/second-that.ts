import { secondThat } from '../contents/parallel-accounts.js';
import type { Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import type { Run } from '../reading.js';

/**
 * Frames with the account of a second outlet, its verb left out, cut out of the first's.
 *
 * @example `Hina said they flew 340 km and Danas that they flew 350.`
 */
export function withSecondThat(scene: Scene, frames: readonly Frame[]): Frame[] {
  return frames.flatMap((frame): Frame[] => {
    const [only] = frame.content;
    const agent = frame.hooks.find(({ side }) => side === 'agent');
    if (!only || frame.content.length !== 1 || !agent || frame.event?.cue.class !== 'say') return [frame];
    const second = secondThat(scene, only[0], only[1]);
    if (!second || second.mention === agent.mention) return [frame];
    const { mention, and } = second;
    const cue: Run = [mention.phrase[0], mention.phrase[1] + 1];
    const hook = { ...agent, mention, cue, start: cue[0], end: cue[1], by: 'second-that' };
    return [
      { ...frame, content: [[only[0], and]] },
      {
        segment: cue,
        content: [[cue[1], only[1]]],
        cue,
        hooks: [hook],
        speaker: null,
        document: null,
        event: null,
      },
    ];
  });
}
