import { type Kysely, sql } from 'kysely';
import { countWords } from '../count-words.js';
import type { Schema } from '../tables/schema.js';

/** One checked submission, ready to be stored. */
export interface Submission {
  readonly outlet: string;
  /** What makes two submissions of one outlet the same article. */
  readonly identity: string;
  readonly url: string | null;
  readonly externalId: string | null;
  readonly title: string | null;
  readonly publishedAt: string | null;
  /** How far the clock of the place where the date was told runs ahead of UTC, minutes; null where no zone was told. */
  readonly zoneMinutes: number | null;
  readonly text: string;
  /** SHA-256 of the text, hex. */
  readonly textHash: string;
  readonly warnings: Readonly<Record<string, number>>;
}

export interface Accepted {
  readonly articleId: string;
  /** False where the same article with the same text was there before. */
  readonly fresh: boolean;
  /** The stage row that waits for its job; null for duplicates. */
  readonly stageId: string | null;
}

/**
 * Stores submissions with their outlets, articles, versions and first stage rows, in one transaction, so that all of
 * them are accepted or none. Rows are sorted by identity before any is written: two batches that hold the same
 * articles wait for each other and never deadlock.
 *
 * @returns one answer a submission, in order; of twins within the batch the first is fresh
 */
export async function acceptSubmissions(
  db: Kysely<Schema>,
  submissions: readonly Submission[],
): Promise<Accepted[]> {
  const batch = JSON.stringify(
    submissions.map((one, place) => ({
      place,
      outlet: one.outlet,
      identity: one.identity,
      url: one.url,
      external_id: one.externalId,
      title: one.title,
      published_at: one.publishedAt,
      zone_minutes: one.zoneMinutes,
      words_count: countWords(one.text),
      text: one.text,
      text_hash: one.textHash,
      warnings: one.warnings,
    })),
  );
  const rows = await db.transaction().execute(async (trx) => {
    // What was accepted must survive a crash of the server, whatever the server's own setting is.
    await sql`set local synchronous_commit = on`.execute(trx);
    const answer = await sql<{ place: number; article_id: string; stage_id: string | null }>`
      select * from wirediff.accept(${batch}::jsonb)`.execute(trx);
    return answer.rows;
  });
  const answers: Accepted[] = [];
  for (const row of rows) {
    answers[row.place] = { articleId: row.article_id, fresh: row.stage_id !== null, stageId: row.stage_id };
  }
  return answers;
}
