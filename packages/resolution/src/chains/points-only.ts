import { trimmedContent } from '../contents/content-runs.js';
import type { Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import { isManner, isPointing } from '../hooks/is-pointing.js';
import type { Run } from '../reading.js';
import type { FoundCredit } from './found-credit.js';

/** Does a frame say nothing of its own: who passed on what was told, or that one cites the other? `told` are clauses read already. */
export function pointsOnly(scene: Scene, frame: Frame, told: readonly Run[] = []): boolean {
  const runs = frame.content
    .map((run) => trimmedContent(scene, run))
    .filter((run): run is Run => run !== null);
  if (frame.borrowed) return true;
  // "Hina said C. Reuters reports, citing Danas."
  if (frame.bare) return frame.hooks.some(({ side }) => side === 'inner');
  const isCiting = frame.event?.cue.class === 'quote' && frame.hooks.some(({ side }) => side === 'inner');
  // "That report was cited by Delo"
  const [outer] = frame.hooks;
  if (runs.length === 0 && frame.event?.passive === true && outer?.side === 'outer' && frame.hooks.length > 1)
    return true;
  if (runs.length === 0 || (isCiting && runs.every((run) => isManner(scene, run))))
    return (
      /^(?:quote|carry)$/.test(frame.event?.cue.class ?? '') &&
      frame.hooks.some(({ side }) => side === 'inner')
    );
  // "Reuters had the story an hour later"
  const has = frame.hooks.every(({ by }) => by === 'name-has') ? 1 : 0;
  // "Interpressnews quoted the radio, Ukrinform quoted the Georgian agency": no content of the second.
  const isTold = ([from, to]: Run) =>
    told.some(([start, end]) => from <= start && end <= to + 1 && start - from < 5 && to - end < 8);
  return runs.every(([from, to]) => isPointing(scene, [from + has, to]) || isTold([from, to]));
}

/** "RUV, told by a geologist that C, ran the story": an agency that is credited with the story already. */
export function pointsAtOwn(
  scene: Scene,
  sentence: number,
  frame: Frame,
  before: readonly FoundCredit[],
): boolean {
  const last = before.at(-1);
  if (!last || sentence - last.sentence > 1 || frame.content.length === 0 || !pointsOnly(scene, frame))
    return false;
  return (
    frame.hooks.length === 1 &&
    frame.hooks[0]!.role === 'carries' &&
    last.levels.some((level) => level.some(({ agency }) => agency.id === frame.hooks[0]!.mention.agency.id))
  );
}

/** Clauses of the sentence that told already where the story went. */
export const toldIn = (sentence: number, before: readonly FoundCredit[]): Run[] =>
  before.filter((one) => one.sentence === sentence && one.prior !== undefined).map(({ segment }) => segment);
