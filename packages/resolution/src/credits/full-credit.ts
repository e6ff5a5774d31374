import type { Credit, Noncredit } from '@wirediff/domain';
import type { FoundCredit } from '../chains/found-credit.js';
import type { Run } from '../reading.js';
import type { ContinuedSentence } from './continued.js';

/** A credit as it was found, with the sentences that go on under it and those it reaches back to. */
export interface FullCredit extends FoundCredit {
  readonly continued: readonly ContinuedSentence[];
  readonly anaphoric: readonly Run[];
  /** Another credit points back at it: its claim stands under that longer chain. */
  readonly extended: boolean;
  /** And cites it, rather than carries it. */
  readonly quoted: boolean;
}

export interface FoundCredits {
  readonly credits: Credit[];
  readonly noncredits: Noncredit[];
  readonly full: readonly FullCredit[];
}
