import { borrowedFrames } from '../borrowing/borrowed.js';
import { hasSayingFrames } from '../borrowing/has-saying.js';
import { pieceToldFrames } from '../borrowing/piece-told.js';
import { reachedFrames } from '../borrowing/reached.js';
import { sourceNamedFrames } from '../borrowing/source-named.js';
import { withBorrowed } from '../borrowing/with-borrowed.js';
import type { Scene } from '../grammar/scene.js';
import { withCitings } from '../hooks/citings.js';
import type { Frame } from '../hooks/frame.js';
import type { Hook } from '../hooks/hooks.js';
import { withGapped } from './gapped.js';
import { withoutSecondNames } from './nested.js';
import { toldByFrames } from './told-by.js';

/**
 * The frames of a sentence with what one outlet has from another: whom it cites, whose piece it retells, what it was told.
 * Where the words of passing on say it all, the event inside them ("notes a report in Danas that C") is no frame of its own.
 *
 * @param told what the sentence says, without that
 *
 * @example `Danas said C, citing Lusa.` -> one frame, Danas above Lusa
 */
export function amongOutlets(scene: Scene, told: readonly Frame[], from: number, to: number): Frame[] {
  const sources = sourceNamedFrames(scene, from, to);
  const pieces = [
    ...pieceToldFrames(scene, from, to),
    ...hasSayingFrames(scene, from, to),
    ...sources.filter(({ borrowed }) => !borrowed),
  ];
  // "refers to a Danas report, which said C": once, with what it says.
  const named = [...sources.filter(({ borrowed }) => borrowed), ...reachedFrames(scene, from, to)].filter(
    ({ segment: [a, b], hooks }) =>
      !pieces.some((one) => one.segment[0] < b && a < one.segment[1] && holdsAll(one, hooks)),
  );
  const passing = [...named, ...pieces];
  const saying = told.filter((frame) => !passing.some((one) => saysIt(one, frame)));
  const borrowed = [
    ...borrowedFrames(scene, from, to).filter(({ segment: [a, b] }) =>
      named.every(({ segment }) => b <= segment[0] || segment[1] <= a),
    ),
    ...named,
  ];
  const all = [
    ...toldByFrames(scene, from, to),
    ...pieces,
    ...withBorrowed(withCitings(scene, saying, from, to), borrowed),
  ].sort((a, b) => a.segment[0] - b.segment[0]);
  return withGapped(scene, withoutSecondNames(all), from, to);
}

/** Do the words of passing on say what a frame says? Whose report it is, is told with whoever notes it. */
function saysIt(passing: Pick<Frame, 'segment' | 'hooks'>, { event, segment, hooks }: Frame): boolean {
  const [from, to] = passing.segment;
  if (event !== null) return from <= event.verb && event.verb < to;
  return from <= segment[0] && segment[0] < to && holdsAll(passing, hooks);
}

/** Has a frame all of some hooks' agencies, of which there is one at least? */
export const holdsAll = (frame: Pick<Frame, 'hooks'>, hooks: readonly Hook[]): boolean =>
  hooks.length > 0 && hooks.every(({ mention }) => frame.hooks.some((one) => one.mention === mention));
