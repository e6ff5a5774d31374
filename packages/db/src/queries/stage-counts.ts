import { sql } from 'kysely';
import type { Db } from '../tables/schema.js';
import type { StageName } from '../tables/work.js';

export interface StageCount {
  readonly stage: StageName;
  readonly state: string;
  readonly count: number;
}

/** How many rows of each stage are in which state. */
export async function countStages(db: Db): Promise<StageCount[]> {
  const { rows } = await sql<StageCount>`
    select stage, state, count(*)::integer as count from stages group by 1, 2 order by 1 desc, 2`.execute(db);
  return rows;
}

/** How many of these articles have a version, the newest or an older one, of which a stage still waits or is at work? */
export async function countOpen(db: Db, articleIds: readonly string[]): Promise<number> {
  if (articleIds.length === 0) return 0;
  const { rows } = await sql<{ open: number }>`
    select count(distinct v.article_id)::integer as open
    from stages s join versions v on v.id = s.version_id
    where v.article_id = any(${articleIds}::bigint[]) and s.state in ('pending', 'running')`.execute(db);
  return rows[0]!.open;
}

/** How many attempts came too late and were dropped, since the beginning. */
export async function countAllLate(db: Db): Promise<number> {
  const { rows } = await sql<{ late: number }>`
    select coalesce(sum(late_commits), 0)::integer as late from stages`.execute(db);
  return rows[0]!.late;
}
