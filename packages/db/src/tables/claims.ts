import type { Id } from './corpus.js';

/** A multirange of code points as Postgres writes it: '{[0,30),[46,59)}'. */
type Multirange = string;
/** One range of code points: '[32,35)'. */
type Range = string;

export interface AttributionsTable {
  run_id: string;
  number: number;
  cue: Multirange;
  source: Multirange;
  content: Multirange;
  quote: string;
  confidence: number;
  decided_by: string;
}

export interface NoncreditsTable {
  run_id: string;
  agency_id: string;
  mention: Range;
  reason: string;
}

export interface DocumentsTable {
  id: Id;
  run_id: string;
  key: string;
  name: string;
  is_origin: boolean;
}

export interface SpeakersTable {
  id: Id;
  run_id: string;
  name: string;
}

export interface ClaimsTable {
  id: Id;
  run_id: string;
  number: number;
  field: string;
  spans: Multirange;
  content: string;
  words_count: number;
  own_voice: boolean;
  document_id: string | null;
  document_span: Range | null;
  speaker_id: string | null;
  speaker_span: Range | null;
  origin_key: string | null;
  origin_name: string | null;
  quote: string;
  cue: string | null;
  stance: string;
  scope: string;
  anaphoric: Multirange;
  placement: string;
  confidence: number;
  decided_by: string;
}

export interface HopsTable {
  claim_id: string;
  hop: number;
  agency_id: string;
  role: string;
  mention: Range | null;
}
