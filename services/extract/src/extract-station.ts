import {
  addRun,
  addStage,
  attemptStage,
  CannotProcess,
  commitStage,
  type connect,
  type Fate,
  keepFingerprint,
  type Leases,
  loadVersion,
  markUnqueued,
  showRun,
  sumUpOrigins,
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
    const write = async (trx: Parameters<typeof addRun>[0]) => {
      const runId = await addRun(trx, taken.versionId, taken.pipeline, {});
      await writeFindings(trx, runId, article, found);
      await sumUpOrigins(trx, runId);
      await showRun(trx, runId);
      // Not English: it is kept, and has nothing that could be compared.
      if (!found.supported) return null;
      await keepFingerprint(trx, article.id, runId, found.fingerprint);
      return addStage(trx, taken.versionId, 'compare', taken.pipeline);
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
