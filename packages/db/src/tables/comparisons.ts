import type { Id } from './corpus.js';

export interface ComparedPairsTable {
  run_a: string;
  run_b: string;
}

export interface ComparisonsTable {
  id: Id;
  run_a: string;
  run_b: string;
  claim_a: string;
  claim_b: string;
  relation: string;
  similarity: number;
  same_origin: boolean;
  word_diff: string;
  segments: unknown;
  confidence: number;
  decided_by: string;
  /** Runs of the two claims, and their chains in words. */
  side_a: string;
  side_b: string;
  chain_a: string;
  chain_b: string;
}

export interface DiscrepanciesTable {
  comparison_id: string;
  number: number;
  kind: string;
  text_a: string | null;
  text_b: string | null;
}

export interface RestatementsTable {
  run_id: string;
  own_voice_claim: string;
  credited_claim: string;
  stronger: boolean;
  similarity: number;
  word_diff: string;
  segments: unknown;
}

export interface FidelityTable {
  claim_id: string;
  agency_id: string;
  original_run: string;
  original_claim: string | null;
  verdict: string;
}
