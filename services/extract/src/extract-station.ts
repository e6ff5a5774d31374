import {
  attemptStage,
  CannotProcess,
  commitStage,
  type connect,
  type Db,
  type Fate,
  type Leases,
  loadVersion,
  markUnqueued,
  showRun,
  writeFindings,
} from '@wirediff/db';
import type { Article } from '@wirediff/domain';
import type { Queues } from '@wirediff/queue';
import { crashPoint, type Limits, type Thinkers } from '@wirediff/runtime';
import { deadlineOf } from './deadline.js';
import type { Found } from './think-thread.js';

export interface Station {
  readonly db: ReturnType<typeof connect>;
  readonly queues: Queues;
  readonly leases: Leases;
  readonly limits: Limits;
  readonly thinkers: Thinkers<Article, Found>;
  /** Where suspects run, one at a time. */
  readonly alone: Thinkers<Article, Found>;
}

/** Load a version, think, keep what was found, hand on to compare. Safe to run again and again. */
export function extractStation(station: Station, stageId: string): Promise<Fate> {
  return attemptStage(station, stageId, async (taken, suspect) => {
    const article = await loadVersion(station.db, taken.versionId);
    if (article === null) throw new CannotProcess('gone', 'The article was deleted while it waited.');
    const thinkers = suspect ? station.alone : station.thinkers;
    const found = await thinkers.run(article, deadlineOf(article.text.length, suspect, station.limits));
    const write = async (trx: Db) => {
      await writeFindings(trx, taken, article, found);
      // Not English: it is kept, and has nothing that could be compared.
      return showRun(trx, taken, found.supported ? found.fingerprint : null);
    };
    const next = await commitStage(station.db, taken, write, found.supported ? 'done' : 'unsupported');
    if (next !== null) await handOn(station, next);
  });
}

async function handOn({ db, queues }: Station, stageId: string): Promise<void> {
  try {
    await queues.send('compare', [{ stageId }]);
  } catch {
    // The queue is away: the reconciler sends it later.
    await markUnqueued(db, [stageId]);
  }
  crashPoint('extract', 'after-enqueue');
}
