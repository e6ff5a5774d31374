import type { Kysely, Transaction } from 'kysely';
import type {
  AttributionsTable,
  ClaimsTable,
  DocumentsTable,
  HopsTable,
  NoncreditsTable,
  SpeakersTable,
} from './claims.js';
import type {
  ComparedPairsTable,
  ComparisonsTable,
  DiscrepanciesTable,
  FidelityTable,
  RestatementsTable,
} from './comparisons.js';
import type { ArticlesTable, OutletsTable, VersionsTable } from './corpus.js';
import type { AgenciesTable, AgencyAliasesTable } from './register.js';
import type { FingerprintsTable, StoryArticlesTable, StoryEdgesTable, StoryHistoryTable } from './stories.js';
import type { RunsTable, StagesTable } from './work.js';

/**
 * The tables by the names they have in schema `wirediff`. Three are not here: `fingerprint_terms`, `run_origins` and
 * `story_origins` are filled by triggers and functions of the database, and only plain SQL reads them.
 */
export interface Schema {
  outlets: OutletsTable;
  articles: ArticlesTable;
  versions: VersionsTable;
  stages: StagesTable;
  runs: RunsTable;
  agencies: AgenciesTable;
  agency_aliases: AgencyAliasesTable;
  attributions: AttributionsTable;
  noncredits: NoncreditsTable;
  documents: DocumentsTable;
  speakers: SpeakersTable;
  claims: ClaimsTable;
  hops: HopsTable;
  fingerprints: FingerprintsTable;
  story_edges: StoryEdgesTable;
  story_articles: StoryArticlesTable;
  story_history: StoryHistoryTable;
  compared_pairs: ComparedPairsTable;
  comparisons: ComparisonsTable;
  discrepancies: DiscrepanciesTable;
  restatements: RestatementsTable;
  fidelity: FidelityTable;
}

/** A connection pool or a transaction: query functions take either. */
export type Db = Kysely<Schema> | Transaction<Schema>;
