import type { Hook } from '../hooks/hooks.js';
import { type Link, linksOf } from './found-credit.js';

/** Lays the hooks of a frame below the levels so far, joint ones on one level. `isChild`: the frame stands in another's content. */
export function addLevels(levels: Link[][], hooks: readonly Hook[], isChild: boolean): void {
  for (const hook of hooks) {
    const last = levels.at(-1);
    const above = last?.[0];
    const joint =
      above !== undefined &&
      above.hook.cue[0] === hook.cue[0] &&
      above.hook.side === hook.side &&
      hook.by !== 'told-by';
    if (joint && above.hook !== hook && isBeside(above.hook, hook)) {
      last!.push(...linksOf(hook, last![0]!.role));
      continue;
    }
    let role = hook.role;
    // "Delo says Danas reported C": named as a source; "Danas reported C, according to Delo": it reports.
    const isNamedBehind = above !== undefined && above.hook.mention.phrase[0] < hook.mention.phrase[0];
    if (isChild && isNamedBehind && role === 'reports' && above!.role !== 'carries') role = 'cited';
    if (!above && role === 'cited') role = 'reports';
    levels.push(linksOf(hook, role));
  }
}

/** "the Journal reported, quoting a letter seen by the paper": nobody has it from itself. */
export const withoutItself = (levels: readonly Link[][]): Link[][] =>
  levels.filter(
    (level, depth) =>
      depth === 0 ||
      level.some(({ agency }) => levels[depth - 1]!.some((above) => above.agency.id !== agency.id)),
  );

/** Few words stand between the names, whichever comes first. */
function isBeside({ mention: { phrase: a } }: Hook, { mention: { phrase: b } }: Hook): boolean {
  return Math.max(a[0], b[0]) - Math.min(a[1], b[1]) < MOST_BETWEEN;
}

const MOST_BETWEEN = 12;
