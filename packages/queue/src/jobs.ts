/**
 * Every job there is, by the name of its queue. Our own jobs carry ids and never text: what is to be done, and how often it
 * was tried, stands in Postgres.
 */
export interface Jobs {
  /** The public door: other programs add articles here, and the result of a completed job says whether they are committed. */
  articles: ArticleJob;
  extract: StageJob;
  compare: StageJob;
}

export type JobName = keyof Jobs;

export interface StageJob {
  /** Row of the stage table. */
  readonly stageId: string;
  /** Fence of the row when the job was sent: after a crash its next job is another one. */
  readonly fence?: number;
}

/** An article from another program: the fields of the contract. Checked like any other; it may hold anything. */
export type ArticleJob = Readonly<Record<string, unknown>>;

/** Names of the queues whose jobs are stage rows. */
export type StageJobName = 'extract' | 'compare';

/**
 * One job of a stage row and fence at a time: while it waits, a second one of the same id is ignored by the queue. The job
 * of a killed worker lies there as running for half a minute, so the next attempt must have an id of its own.
 */
export function jobIdOf(name: StageJobName, { stageId, fence = 0 }: StageJob): string {
  return `${name}-${stageId}-${fence}`;
}
