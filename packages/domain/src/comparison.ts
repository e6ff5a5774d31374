/**
 * How two claims stand to each other. `verbatim`: the same words; `near_verbatim`: a cut or light rewording of a quote;
 * `paraphrase`: the same claim in other words; `conflict`: same matter, both cannot be right; `complementary`: same
 * origin, another part of it; `unrelated`.
 */
export type Relation =
  | 'verbatim'
  | 'near_verbatim'
  | 'paraphrase'
  | 'conflict'
  | 'complementary'
  | 'unrelated';

export type DiscrepancyKind =
  | 'number'
  | 'date'
  | 'name'
  | 'speaker'
  | 'negation'
  | 'modality'
  | 'loaded_wording'
  | 'omitted_part'
  | 'credit';

/** A typed difference inside a comparison. A side is null where nothing stands there. */
export interface Discrepancy {
  readonly kind: DiscrepancyKind;
  readonly a: string | null;
  readonly b: string | null;
}

/** One piece of a word diff: words that both sides have, or that only one has. */
export interface DiffSegment {
  readonly kind: 'same' | 'removed' | 'added';
  /** The words as they stand in their text, with one blank for whatever parts them. */
  readonly text: string;
}

/** Two claims held against each other, by their index in `a`'s and `b`'s article. */
export interface Comparison {
  readonly a: ClaimAddress;
  readonly b: ClaimAddress;
  readonly relation: Relation;
  /** 0 (nothing shared) to 1 (the same words). */
  readonly similarity: number;
  /** Both go back to one origin (see `origin` of a claim). */
  readonly sameOrigin: boolean;
  readonly discrepancies: readonly Discrepancy[];
  readonly diff: readonly DiffSegment[];
  readonly confidence: number;
  readonly by: string;
}

/** Names one claim among those of several articles. */
export interface ClaimAddress {
  readonly article: string;
  readonly index: number;
}

/** A sentence of the outlet's own voice that says again what it credits to an agency elsewhere. */
export interface Restatement {
  readonly article: string;
  /** Index of the own-voice claim. */
  readonly ownVoice: number;
  /** Index of the credited claim. */
  readonly claim: number;
  /** Said in stronger words than the credited content. */
  readonly stronger: boolean;
  readonly similarity: number;
  readonly diff: readonly DiffSegment[];
}

export type FidelityVerdict = 'faithful' | 'altered' | 'absent';

/** An article's credit to an agency held against that agency's own dispatch. */
export interface Fidelity {
  readonly claim: ClaimAddress;
  readonly agency: string;
  readonly originalArticle: string;
  /** The dispatch's claim it was held against, or null where the dispatch says no such thing (`absent`). */
  readonly originalClaim: ClaimAddress | null;
  readonly verdict: FidelityVerdict;
}

/** Where a set of claims comes from in the end. */
export interface Origins {
  readonly agencies: readonly string[];
  /** One entry an origin: its name and the agencies whose claims go back to it. */
  readonly origins: readonly { readonly name: string; readonly agencies: readonly string[] }[];
}
