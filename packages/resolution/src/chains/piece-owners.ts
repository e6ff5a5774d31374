import { mentionEndingAt, mentionHolding, type Scene } from '../grammar/scene.js';
import type { Frame } from '../hooks/frame.js';
import type { Hook } from '../hooks/hooks.js';
import type { Run } from '../reading.js';

/** "the Anadolu dispatch", "El Heraldo's report", "an AP report": whose it is that is carried. */
export function ownersIn(scene: Scene, frame: Frame): Hook[] {
  const found: Hook[] = [];
  const relative = relativeOwner(scene, frame);
  if (relative) return [relative];
  for (const [from, to] of frame.content)
    for (let k = from; k < to; k++) {
      const mention = mentionHolding(scene, k);
      if (!mention || mention.never || mention.phrase[0] !== k || scene.quotation[k] !== -1) continue;
      if (frame.hooks.some((hook) => hook.mention === mention)) continue;
      found.push(ownedHook(mention, frame.cue));
    }
  return found;
}

/** "carries the same story, citing Danas": who is named as its source, and not whose "the story" was in the sentence before. */
export function namedOwners({ hooks }: Frame, owners: readonly Hook[]): Hook[] {
  const isNamed = ({ mention }: Hook) => mention.kind !== 'later';
  const named = owners.some(isNamed) || hooks.some((hook) => hook.side === 'inner' && isNamed(hook));
  return named ? owners.filter(isNamed) : [...owners];
}

/** "picked up by Channel 13, whose report was quoted by Al-Quds": the outlet before the relative is whose it is. */
function relativeOwner(scene: Scene, { segment, event, cue }: Frame): Hook | null {
  if (event !== null) return null;
  for (let k = segment[0]; k > segment[0] - 5 && k > 1; k--) {
    if (!/^(?:whose|which)$/.test(scene.lower[k]!)) continue;
    const mention = scene.lower[k - 1] === ',' ? mentionEndingAt(scene, k - 1) : null;
    return mention && !mention.never ? ownedHook(mention, cue) : null;
  }
  return null;
}

const ownedHook = (mention: Hook['mention'], cue: Run): Hook => ({
  mention,
  role: 'cited',
  cue,
  side: 'inner',
  start: mention.phrase[0],
  end: mention.phrase[1],
  document: null,
  by: 'owned-piece',
});
