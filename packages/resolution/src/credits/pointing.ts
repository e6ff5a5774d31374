import type { Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';
import { trimmedContent } from './content-runs.js';
import { type FoundCredit, linksOf } from './found-credit.js';
import type { Frame } from './frame.js';
import { isPointing } from './is-pointing.js';

/**
 * A frame that says nothing itself but points at what was credited just before: "Marca cited the Italian site", "The report was
 * picked up by Reuters", "Euronews ran the Anadolu dispatch". Its agencies stand above the earlier chain, with the
 * earlier content. Null where the frame has content of its own or nothing stands before it.
 */
export function pointingCredit(
  scene: Scene,
  sentence: number,
  frame: Frame,
  before: readonly FoundCredit[],
): FoundCredit | null {
  if (frame.hooks.length === 0 || !pointsOnly(scene, frame)) return null;
  const near = before.filter((one) => sentence - one.sentence <= 1);
  const inner = frame.hooks.filter(({ side }) => side === 'inner').map(({ mention }) => mention.agency.id);
  const above = frame.hooks.filter(({ mention }) => !inner.includes(mention.agency.id));
  if (above.length === 0) return null;
  const isKnown = (credit: FoundCredit, id: string) =>
    credit.levels.some((level) => level.some(({ agency }) => agency.id === id));
  const named = inner.length > 0 ? near.findLast((one) => inner.some((id) => isKnown(one, id))) : undefined;
  // "X cited Y" with a Y that nobody named before is no pointing back.
  const prior = inner.length > 0 ? named : near.at(-1);
  if (!prior || above.some(({ mention }) => isKnown(prior, mention.agency.id))) return null;
  const from = named
    ? prior.levels.findIndex((level) => level.some(({ agency }) => inner.includes(agency.id)))
    : 0;
  const links = above.flatMap((hook) => linksOf(hook, hook.role === 'cited' ? 'reports' : hook.role));
  const rest = prior.levels
    .slice(from)
    .map((level, depth) =>
      depth === 0
        ? level.map((link) => (link.role === 'reports' ? { ...link, role: 'cited' as const } : link))
        : level,
    );
  return {
    ...prior,
    sentence,
    levels: [links, ...rest],
    cue: frame.cue,
    segment: frame.segment,
    above: 1,
    prior,
  };
}

function pointsOnly(scene: Scene, frame: Frame): boolean {
  const runs = frame.content
    .map((run) => trimmedContent(scene, run))
    .filter((run): run is Run => run !== null);
  if (runs.length === 0)
    return (
      /^(?:quote|carry)$/.test(frame.event?.cue.class ?? '') &&
      frame.hooks.some(({ side }) => side === 'inner')
    );
  return runs.every((run) => isPointing(scene, run));
}
