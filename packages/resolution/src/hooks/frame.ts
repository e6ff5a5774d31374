import type { ReportingEvent } from '../grammar/reporting-event.js';
import type { Run } from '../reading.js';
import type { Hook } from './hooks.js';

/** One stretch of reporting in a sentence: its own words, what it reports, and who hangs on it. */
export interface Frame {
  /** The reporting words with their subject and tail: no content. */
  readonly segment: Run;
  readonly content: readonly Run[];
  readonly cue: Run;
  /** Outermost first. */
  readonly hooks: readonly Hook[];
  readonly speaker: Run | null;
  readonly document: Run | null;
  readonly event: ReportingEvent | null;
  /** A clause of citing that stands apart from the segment, or absent. */
  readonly citing?: Run;
  /** It says only that one agency took what it has from another: "RFI took it from there". */
  readonly borrowed?: boolean;
  /** Whom it is taken from is where the story before came by: "The dispatch reached Reuters by way of Hina". */
  readonly through?: boolean;
  /** It stands beside the credit before, not above it: "Bloomberg did the same." */
  readonly beside?: boolean;
  /** Who told what stands before it first, and is no source of it: "The news was first reported by AFP." */
  readonly first?: boolean;
  /** Its content is the sentence before: "The news came from AFP." */
  readonly origin?: boolean;
  /** It says that an outlet reports, and nothing of what: "Interfax reports, citing Danas." */
  readonly bare?: boolean;
}
