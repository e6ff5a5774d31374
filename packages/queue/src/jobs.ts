/**
 * Every job there is, by the name of its queue. A job carries ids and never text: what is to be done, and how often it
 * was tried, stands in Postgres.
 */
export interface Jobs {
  extract: StageJob;
  compare: StageJob;
}

export type JobName = keyof Jobs;

export interface StageJob {
  /** Row of the stage table. */
  readonly stageId: string;
}

/** One job of a stage row at a time: while it waits, a second one of the same id is ignored by the queue. */
export function jobIdOf(name: JobName, { stageId }: StageJob): string {
  return `${name}-${stageId}`;
}
