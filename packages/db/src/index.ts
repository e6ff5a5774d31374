/** The only room that knows Kysely and pg. */
export { attemptStage, CannotProcess, commitStage, type Fate, TooLate } from './attempt.js';
export { connect, DatabaseUnreachable, isUnreachable, ping, placeOf } from './connect.js';
export { dataFolder } from './embedded/places.js';
export { type Embedded, startEmbedded } from './embedded/start.js';
export { type Leases, startLeases } from './leases.js';
export { isMigrated, migrate } from './migrate.js';
export { type ServiceRole, setPassword } from './passwords.js';
export { type Accepted, acceptSubmissions, type Submission } from './queries/accept.js';
export { deleteArticle, loadVersion } from './queries/articles.js';
export { loadClaims, type StoredClaims } from './queries/claims.js';
export {
  type ComparedPair,
  type ComparisonRow,
  type FidelityRow,
  openPairs,
  type PairRows,
  type RestatementRow,
  writePairs,
} from './queries/comparisons.js';
export { failedArticleIds, reprocess, retryFailed } from './queries/failed.js';
export { sumUpStory } from './queries/origins.js';
export { addAgency, loadAgencies, seedAgencies } from './queries/register.js';
export { type Answer, openReport, type Report } from './queries/report.js';
export {
  type Findings,
  type Fingerprint,
  type Origin,
  showRun,
  writeFindings,
} from './queries/results.js';
export {
  countAllLate,
  countOpen,
  countStages,
  type StageCount,
} from './queries/stage-counts.js';
export { forgetJobs, markUnqueued, stagesWithoutJob } from './queries/stage-jobs.js';
export { finishStage, setStageAside, type Taken, takeStage } from './queries/stages.js';
export {
  findCandidates,
  lockStories,
  type Neighbourhood,
  replaceEdges,
  type StoredFingerprint,
  writeStories,
} from './queries/stories.js';
export { fromRanges } from './spans.js';
export type { Db, Schema } from './tables/schema.js';
export type { StageName, StageState } from './tables/work.js';
export { VIEWS } from './views/create.js';
