import type { connect } from '@wirediff/db';
import { accept } from '@wirediff/intake';
import type { Queues, Working } from '@wirediff/queue';
import type { Limits } from '@wirediff/runtime';

/**
 * Takes articles that other programs add to the public BullMQ queue `articles` (prefix `{wirediff}`). A job is completed
 * when its article is committed or refused; its result says `accepted`, `duplicate` or why it was refused.
 */
export function startIntake(db: ReturnType<typeof connect>, queues: Queues, limits: Limits): Working {
  return queues.work(
    'articles',
    async (article) => {
      const [receipt] = await accept({ db, queues, limits }, [article]);
      return receipt;
    },
    limits.concurrency,
  );
}
