import { trimmedContent } from '../contents/content-runs.js';
import type { Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import { type FoundCredit, levelsBelow } from './found-credit.js';

/**
 * "Delo reported that C. Delo credited Danas with the news": the outlet credited just before has its story from one not
 * named yet, which becomes the next link of that credit. Null where the frame says something else.
 */
export function deepened(
  scene: Scene,
  frame: Frame,
  before: readonly FoundCredit[],
): { target: FoundCredit; credit: FoundCredit } | null {
  if (frame.borrowed !== true && !isBareCiting(scene, frame)) return null;
  const { sentenceOf } = scene;
  const source = frame.hooks.filter(({ side }) => side === 'inner');
  const above = frame.hooks.filter(({ side }) => side !== 'inner');
  if (source.length === 0 || above.length > 1) return null;
  const sentence = sentenceOf[frame.segment[0]]!;
  // "The station was quoting Danas" reaches over one sentence that credits nobody.
  const near = before.filter((one) => sentence - one.sentence <= above.length + 1);
  const isKnown = ({ levels }: FoundCredit, id: string) =>
    levels.some((level) => level.some(({ agency }) => agency.id === id));
  const isSource = (one: FoundCredit) => source.some(({ mention }) => isKnown(one, mention.agency.id));
  // "Tengri reported D, citing AKIpress. AKIpress took it from Gazeta": of D, though Gazeta was credited with C before.
  const last = near.at(-1);
  const ends =
    last?.levels.length !== 1 &&
    last?.levels.at(-1)?.some(({ agency }) => agency.id === above[0]?.mention.agency.id);
  if (ends ? isSource(last!) : near.some(isSource)) return null;
  const target = near.findLast((one) => {
    if (one.prior !== undefined) return false;
    // "Reuters took it from Hina, and Hina from Danas": further down only where the one in between is named again.
    if (one.levels.length > 1 && above.length === 0) return false;
    return (
      above.length === 0 || one.levels.at(-1)!.some(({ agency }) => agency.id === above[0]!.mention.agency.id)
    );
  });
  if (!target) return null;
  return {
    target,
    credit: { ...target, levels: [...target.levels, ...levelsBelow(scene, source)] },
  };
}

/** "Tanjug cited RTV, which had it from Danas": has the sentence every link of the clause already? */
export function isTold({ hooks }: Frame, found: readonly FoundCredit[]): boolean {
  const [above, ...rest] = hooks;
  const isLinked = (id: string, source: string) =>
    found.some(({ levels }) =>
      levels.some(
        (level, depth) =>
          level.some(({ agency }) => agency.id === source) &&
          levels[depth - 1]?.some(({ agency }) => agency.id === id) === true,
      ),
    );
  return (
    rest.length > 0 &&
    above!.side !== 'inner' &&
    rest.every(
      ({ side, mention }) => side === 'inner' && isLinked(above!.mention.agency.id, mention.agency.id),
    )
  );
}

/** "The Serbian agency cited Danas": it says whom it has it from, and nothing else. */
function isBareCiting(scene: Scene, { event, content, hooks }: Frame): boolean {
  const last = hooks.at(-1)?.mention.phrase[1] ?? 0;
  // Not "It credited Danas with good manners", "attributed its losses to Danas".
  const bare = /^(?:[.,;:)]|which|whose)$/.test(scene.lower[last] ?? '.');
  return (
    event?.cue.class === 'quote' &&
    (/^(?:quote|cite)$/.test(event.cue.lemma) || (bare && event.cue.lemma === 'credit')) &&
    !event.passive &&
    content.every((run) => trimmedContent(scene, run) === null)
  );
}
