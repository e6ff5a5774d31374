import type { Scene } from '../grammar/scene.js';
import { cut } from '../hooks/citings.js';
import type { Frame } from '../hooks/frame.js';
import type { Hook } from '../hooks/hook.js';
import type { Run } from '../reading.js';

/** Words that open the clause of what is told first. */
const FIRST = /^(?:while|although|though|whereas)$/;

/**
 * "According to Reuters, while state television reported C, Fars said D": who stands at the head passes on what both report. So too
 * "According to Reuters, the army said C, while Fars said D", where the first clause has a reporter of its own; not "According to
 * Reuters, nine died, while AFP says ten", where each tells what it knows.
 *
 * @param frames of one sentence, left to right
 */
export function withSharedAccording(scene: Scene, frames: readonly Frame[]): Frame[] {
  const head = frames.find((frame) => isHead(scene, frame));
  if (!head) return [...frames];
  const outer = head.hooks;
  const told = frames.filter((frame) => frame.segment[0] >= head.segment[1] && isReporting(frame, outer));
  const start = scene.lower[head.segment[1]] === ',' ? head.segment[1] + 1 : head.segment[1];
  const [first] = told;
  if (!first || (!FIRST.test(scene.lower[start] ?? '') && (told.length < 2 || first.segment[0] > start)))
    return [...frames];
  const passed = outer.map((hook): Hook => ({ ...hook, side: 'outer' }));
  const rest = told.reduce(
    (frame, { segment, content }) => content.reduce((one, run) => cut(one, run), cut(frame, segment)),
    head,
  );
  const own = rest.content.filter((run) => hasClause(scene, run));
  return [
    ...(own.length > 0 ? [{ ...rest, content: own }] : []),
    ...frames
      .filter((frame) => frame !== head)
      .map((frame) => (told.includes(frame) ? { ...frame, hooks: [...passed, ...frame.hooks] } : frame)),
  ];
}

/** "According to X," at the head of its sentence. */
const isHead = ({ sentenceOf }: Scene, { event, hooks, segment: [from] }: Frame): boolean =>
  event === null &&
  hooks[0]?.by === 'according-to' &&
  (from === 0 || sentenceOf[from - 1] !== sentenceOf[from]);

/** Does another outlet report in a clause of its own? */
const isReporting = ({ event, hooks, content }: Frame, outer: readonly Hook[]): boolean =>
  event !== null &&
  content.length > 0 &&
  hooks.some(({ side }) => side === 'agent') &&
  hooks.every(({ mention }) => outer.every((one) => one.mention.agency.id !== mention.agency.id));

/** Does a stretch hold a verb, so that it tells something by itself? */
const hasClause = ({ tag }: Scene, [from, to]: Run): boolean =>
  tag.slice(from, to).some((kind) => /^(?:VB[DZP]|MD)$/.test(kind));
