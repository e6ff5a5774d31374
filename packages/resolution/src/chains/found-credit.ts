import type { AgencyRef, CreditRole } from '@wirediff/domain';
import { CITING } from '../grammar/citing.js';
import type { Scene } from '../grammar/scene.js';
import type { Hook } from '../hooks/hooks.js';
import type { Run } from '../reading.js';

/** One way from the outlet down to a piece of content, before it is told apart into credits. */
export interface FoundCredit {
  readonly sentence: number;
  /** Levels of the chain, outermost first; names of one level are joint ("Fars and Tasnim said"). */
  readonly levels: readonly (readonly Link[])[];
  readonly content: readonly Run[];
  readonly cue: Run;
  readonly speaker: Run | null;
  readonly document: Run | null;
  /** The words of reporting: where a continued part must begin after. */
  readonly segment: Run;
  /** Of a credit that points back at an earlier one: how many levels are its own. */
  readonly above?: number;
  readonly prior?: FoundCredit;
  /** The earlier credit that this one stands for, with a link more. */
  readonly replaces?: FoundCredit;
  /** It cites the earlier one, rather than carries it. */
  readonly cites?: boolean;
}

export interface Link {
  readonly hook: Hook;
  readonly agency: AgencyRef;
  readonly role: CreditRole;
}

/** The links of a hook: one for each agency that its words mean ("both agencies"). */
export function linksOf(hook: Hook, role: CreditRole): Link[] {
  const { agency, more } = hook.mention;
  return [agency, ...(more ?? [])].map((one) => ({ hook, agency: one, role }));
}

/** "picked up by Interfax and by Reuters": one level; "picked up by Channel 13, whose report was quoted by Al-Quds": two. */
export function levelsAbove(above: readonly Hook[]): Link[][] {
  const levels: Link[][] = [];
  let cue = -1;
  for (const hook of above) {
    const links = linksOf(hook, hook.role === 'cited' ? 'reports' : hook.role);
    if (hook.cue[0] === cue) levels.at(-1)!.push(...links);
    else levels.push(links);
    [cue] = hook.cue;
  }
  return levels;
}

/** The sources of an outlet: "citing RTV and Danas" is one level, "citing RTV, which cited Danas" two. */
export function levelsBelow({ lower }: Scene, sources: readonly Hook[]): Link[][] {
  const levels: Link[][] = [];
  let end = -1;
  for (const hook of sources) {
    const [start, next] = hook.mention.phrase;
    const isFurther = end >= 0 && lower.slice(end, start).some(leadsOn);
    if (levels.length === 0 || isFurther) levels.push(linksOf(hook, 'cited'));
    else levels.at(-1)!.push(...linksOf(hook, 'cited'));
    end = next;
  }
  return levels;
}

/** Words between two sources by which the one has it from the other. */
export const leadsOn = (word: string): boolean => /^(?:which|whose)$/.test(word) || CITING.test(word);
