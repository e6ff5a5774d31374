import { type Accepted, acceptSubmissions, markUnqueued, type Submission } from '@wirediff/db';
import type { Queues } from '@wirediff/queue';
import type { Limits } from '@wirediff/runtime';
import { check } from './check.js';
import { Refusal } from './refusal.js';

type Database = Parameters<typeof acceptSubmissions>[0];

/** What came of one article that was handed in. */
export type Receipt =
  | {
      readonly status: 'accepted' | 'duplicate';
      readonly id: string;
      readonly warnings: Readonly<Record<string, number>>;
    }
  | { readonly status: 'refused'; readonly code: Refusal['code']; readonly message: string };

/** A batch is one transaction: this many articles, or this many characters of text, at the most. */
const BATCH_ARTICLES = 500;
const BATCH_UNITS = 8_000_000;

/**
 * Accepts articles: checks each, stores the good ones and sends their first jobs. When it returns, what it calls
 * accepted is committed in Postgres. A job that cannot be sent is no error: the reconciler sends it.
 *
 * @returns a receipt an article, in order
 */
export async function accept(
  { db, queues, limits }: { readonly db: Database; readonly queues: Queues | null; readonly limits: Limits },
  articles: readonly unknown[],
): Promise<Receipt[]> {
  const receipts: Receipt[] = [];
  const good: { place: number; submission: Submission }[] = [];
  articles.forEach((article, place) => {
    try {
      good.push({ place, submission: check(article, limits.articleBytes) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      receipts[place] = { status: 'refused', code: error.code, message: error.message };
    }
  });
  for (const batch of batches(good)) {
    const answers = await acceptSubmissions(
      db,
      batch.map(({ submission }) => submission),
    );
    batch.forEach(({ place, submission }, i) => {
      const { articleId, fresh } = answers[i]!;
      receipts[place] = {
        status: fresh ? 'accepted' : 'duplicate',
        id: articleId,
        warnings: submission.warnings,
      };
    });
    await sendJobs(db, queues, limits, answers);
  }
  return receipts;
}

async function sendJobs(
  db: Database,
  queues: Queues | null,
  limits: Limits,
  answers: readonly Accepted[],
): Promise<void> {
  const stageIds = answers.flatMap(({ stageId }) => (stageId === null ? [] : [stageId]));
  if (stageIds.length === 0) return;
  if (queues === null) return markUnqueued(db, stageIds);
  try {
    // A hundred thousand articles do not lie in the queue at once: what has no room is sent by the reconciler.
    const room = Math.max(0, limits.window - (await queues.waiting('extract')));
    await queues.send(
      'extract',
      stageIds.slice(0, room).map((stageId) => ({ stageId })),
    );
    await markUnqueued(db, stageIds.slice(room));
  } catch {
    // The queue is away. The stage rows say what is to be done; the reconciler finds them.
    await markUnqueued(db, stageIds);
  }
}

function* batches<T extends { submission: Submission }>(items: readonly T[]): Generator<T[]> {
  let batch: T[] = [];
  let units = 0;
  for (const item of items) {
    if (
      batch.length === BATCH_ARTICLES ||
      (batch.length > 0 && units + item.submission.text.length > BATCH_UNITS)
    ) {
      yield batch;
      batch = [];
      units = 0;
    }
    batch.push(item);
    units += item.submission.text.length;
  }
  if (batch.length > 0) yield batch;
}
