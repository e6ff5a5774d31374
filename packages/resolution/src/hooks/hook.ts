import type { CreditRole } from '@wirediff/domain';
import type { Mention } from '../mention.js';
import type { Run } from '../reading.js';

/** How the words around a mention hang it on a piece of content. */
export interface Hook {
  readonly mention: Mention;
  readonly role: CreditRole;
  /** The reporting words. */
  readonly cue: Run;
  /** `outer` stands above the clause's own agent ("said ..., quoted by X"), `inner` below it ("citing X"). */
  readonly side: 'outer' | 'agent' | 'inner';
  /** First token of the adjunct that holds the mention. */
  readonly start: number;
  /** Token after it. */
  readonly end: number;
  readonly document: Run | null;
  readonly by: string;
}

/** Makes the hook of the mention that is being read. */
export type Make = (
  role: CreditRole,
  cue: Run,
  side: Hook['side'],
  by: string,
  start?: number,
  doc?: Run | null,
) => Hook;
