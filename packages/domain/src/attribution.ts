import type { Span } from './span.js';

/** Are the words of the content the speaker's own (inside quotation marks), the reporter's, or some of each? */
export type QuoteKind = 'direct' | 'indirect' | 'mixed';

/**
 * One attribution relation as in PARC and PolNeAR: the reporting words (cue), who is named as saying it (source), and
 * what was said (content, often split around the cue). All spans are UTF-16 units of the article's text, sorted.
 *
 * @example `"I am tired," Petrov said.` -> cue "said", source "Petrov", content `"I am tired,"`, direct
 */
export interface Attribution {
  readonly cue: readonly Span[];
  /** Empty where nobody is named ("It was said that ..."). */
  readonly source: readonly Span[];
  readonly content: readonly Span[];
  readonly quote: QuoteKind;
  /** Share of such decisions that are right, 0 to 1. */
  readonly confidence: number;
  /** The rule or model that decided. */
  readonly by: string;
}
