import type { Generated } from 'kysely';
import type { Id } from './corpus.js';

export type StageName = 'extract' | 'compare';
export type StageState = 'pending' | 'running' | 'done' | 'unsupported' | 'set_aside';

export interface StagesTable {
  id: Id;
  version_id: string;
  stage: StageName;
  pipeline: Generated<number>;
  state: Generated<StageState>;
  attempts: Generated<number>;
  crashes: Generated<number>;
  fence: Generated<number>;
  due_at: Generated<Date>;
  queued_at: Date | null;
  started_at: Date | null;
  beat_at: Date | null;
  finished_at: Date | null;
  error_code: string | null;
  error_message: string | null;
  late_commits: Generated<number>;
}

export interface RunsTable {
  id: Id;
  version_id: string;
  pipeline: number;
  models: Generated<unknown>;
  finished_at: Generated<Date>;
}
