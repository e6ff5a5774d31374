import type { AgencyRef } from './agency.js';
import type { Field } from './article.js';
import type { QuoteKind } from './attribution.js';
import type { CreditRole, Scope } from './credit.js';
import type { Span } from './span.js';

/** How the cue stands to what it reports: "said", "confirmed", "claimed", "admitted". */
export type Stance = 'neutral' | 'assertive' | 'doubtful' | 'loaded';

/** Where in the article a claim stands. The lead is the first paragraph of the body. */
export type Placement = 'headline' | 'lead' | 'body';

/** One link of a credit chain, outermost (nearest the outlet) first. */
export interface Hop {
  readonly agency: AgencyRef;
  readonly role: CreditRole;
  /** The words that name it, or null where an earlier sentence's credit carries on. */
  readonly mention: Span | null;
}

/** What an agency or a speaker spoke through: a statement, a report, a court filing, a broadcast. */
export interface ClaimDocument {
  /** Equal for all mentions of one document in one story: "the same Kremlin statement" -> `kremlin statement`. */
  readonly key: string;
  /** As a reader would call it: "Kremlin statement". */
  readonly name: string;
  readonly span: Span | null;
  /** Interviews and an outlet's own article are documents, but no claim has its origin in one. */
  readonly isOrigin: boolean;
}

export interface ClaimSpeaker {
  /** Full name where the article tells it, else the words of the source, else `unknown`. */
  readonly name: string;
  readonly span: Span | null;
}

/**
 * A piece of content, clause or sentence sized, with its speaker, document and credit chain resolved or named as
 * unknown. A claim in the outlet's own voice has an empty chain and `ownVoice` true; an empty chain without it has a
 * speaker and no agency.
 */
export interface Claim {
  /** Number of the claim in its article, from 0, in order of the text. */
  readonly index: number;
  readonly field: Field;
  /** UTF-16 units of the field; content only, without cue, agency and speaker. */
  readonly spans: readonly Span[];
  /** The words under the spans, joined by a blank where the content is split. */
  readonly text: string;
  readonly ownVoice: boolean;
  /** Empty for own voice and for speakers without an agency. */
  readonly chain: readonly Hop[];
  readonly document: ClaimDocument | null;
  readonly speaker: ClaimSpeaker | null;
  readonly quote: QuoteKind;
  readonly cue: string | null;
  readonly stance: Stance;
  readonly scope: Scope;
  /** Spans of own voice that this claim's credit reaches back to ("the remarks"). */
  readonly anaphoric: readonly Span[];
  readonly placement: Placement;
  readonly confidence: number;
  readonly by: string;
}
