import type { Cue } from '../cues/verbs.js';
import type { Mention } from '../mention.js';
import type { Run } from '../reading.js';
import type { Tail } from './tail.js';

/** A clause of reporting outside quotation marks: who, the verb, and what stands between it and the content. */
export interface ReportingEvent {
  readonly cue: Cue;
  readonly verb: number;
  /** The reporting words: auxiliary, verb, "as saying by". */
  readonly words: Run;
  readonly subject: Run;
  /** The agency that is the subject itself, not only named within it ("AFP", not "an AFP report"). */
  readonly agent: Mention | null;
  readonly passive: boolean;
  readonly inverted: boolean;
  /** First token of subject and verb. */
  readonly start: number;
  /** What stands before `start`: nothing, a comma or closing mark, a conjunction, or words of the same clause. */
  readonly boundary: 'start' | 'comma' | 'conjunction' | 'embedded';
  readonly tail: Tail;
}
