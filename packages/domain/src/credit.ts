import type { AgencyRef } from './agency.js';
import type { QuoteKind } from './attribution.js';
import type { Span } from './span.js';

/** `reports`: "AFP reported"; `cited`: "citing BelTA"; `recipient`: "told Reuters"; `carries`: "aired by state TV". */
export type CreditRole = 'reports' | 'cited' | 'recipient' | 'carries';

/**
 * `explicit`: credited in its own sentence; `continued`: carried on from the sentence before; `anaphoric`: reached back
 * to ("made the remarks ..., AFP reported").
 */
export type Scope = 'explicit' | 'continued' | 'anaphoric';

/** A later piece of content that a careful reader still takes as credited, with its own document and speaker. */
export interface ContinuedPart {
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly document: Span | null;
  readonly speaker: Span | null;
  readonly speakerName: string | null;
  readonly quote: QuoteKind;
  readonly confidence: number;
}

/**
 * The tie from content to one agency: one for each mention that carries a credit, so one for each hop. In "Sputnik
 * reported citing BelTA" Sputnik `reports` and `cites` BelTA, and BelTA is `cited`. Spans are UTF-16 units of the text.
 */
export interface Credit {
  readonly agency: AgencyRef;
  readonly mention: Span;
  readonly role: CreditRole;
  /** Name of the next link down the chain, or null at its end. */
  readonly cites: string | null;
  readonly document: Span | null;
  readonly speaker: Span | null;
  /** Full name where the article tells it, `unknown` where somebody spoke and cannot be named, null where nobody did. */
  readonly speakerName: string | null;
  /** The reporting words, without the document. */
  readonly cue: Span | null;
  readonly content: readonly Span[];
  readonly continued: readonly ContinuedPart[];
  /** Spans reached back to by "the remarks"; they stay the outlet's own voice. */
  readonly anaphoric: readonly Span[];
  readonly quote: QuoteKind;
  readonly scope: 'explicit' | 'anaphoric';
  readonly confidence: number;
  readonly by: string;
}

/** Why a mention of an agency carries no credit ("a Reuters photographer was hurt" is `topic`). */
export type NoncreditReason =
  | 'topic'
  | 'photo_credit'
  | 'byline'
  | 'dateline'
  | 'sign_off'
  | 'no_content'
  | 'request_for_comment'
  | 'market'
  | 'look_alike';

/** An agency named without being credited. The reason is kept, so that a reader can disagree. */
export interface Noncredit {
  readonly agency: AgencyRef;
  readonly mention: Span;
  readonly reason: NoncreditReason;
}
