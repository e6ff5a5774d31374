/** The words of the trade. Every type here is a term of the glossary in README.md. */
export type { Agency, AgencyKind, AgencyRef, Ownership } from './agency.js';
export type { Article, Field } from './article.js';
export type { Attribution, QuoteKind } from './attribution.js';
export type { Claim, ClaimDocument, ClaimSpeaker, Hop, Placement, Stance } from './claim.js';
export type {
  ClaimAddress,
  Comparison,
  DiffSegment,
  Discrepancy,
  DiscrepancyKind,
  Fidelity,
  FidelityVerdict,
  Origins,
  Relation,
  Restatement,
} from './comparison.js';
export type { ContinuedPart, Credit, CreditRole, Noncredit, NoncreditReason, Scope } from './credit.js';
export type { CodePoints, Span } from './span.js';
export { codePoints, slice } from './span.js';
