import { type ComparedArticle, fingerprint, originKey, originName } from '@wirediff/comparison';
import {
  addRun,
  addStage,
  attemptStage,
  CannotProcess,
  commitStage,
  type connect,
  type Fate,
  keepFingerprint,
  loadVersion,
  markUnqueued,
  showRun,
  type Taken,
  writeFindings,
} from '@wirediff/db';
import type { Queues } from '@wirediff/queue';
import { dispatchAgency, type Register } from '@wirediff/resolution';
import type { Limits } from '@wirediff/runtime';
import { thinkInTurns } from './think.js';

export interface Station {
  readonly db: ReturnType<typeof connect>;
  readonly queues: Queues;
  readonly register: Register;
  readonly limits: Limits;
}

/** Load a version, think, keep what was found, hand on to compare. Safe to run again and again. */
export function extractStation(station: Station, stageId: string): Promise<Fate> {
  return attemptStage(station.db, stageId, station.limits, async (taken) => {
    const article = await loadVersion(station.db, taken.versionId);
    if (article === null) throw new CannotProcess('gone', 'The article was deleted while it waited.');
    const thought = await thinkInTurns(article, station.register);
    const agency = dispatchAgency(article, station.register);
    const compared: ComparedArticle = { article, agency, claims: thought.claims };
    const next = await commitStage(station.db, taken, async (trx) => {
      const runId = await addRun(trx, taken.versionId, taken.pipeline, {});
      const origins = thought.claims.map((claim) => {
        const key = originKey(claim);
        return key === null ? null : { key, name: originName(claim) };
      });
      await writeFindings(trx, runId, article, { ...thought, origins });
      await keepFingerprint(trx, article.id, runId, fingerprint(compared));
      await showRun(trx, runId);
      return addStage(trx, taken.versionId, 'compare', taken.pipeline);
    });
    if (next !== null) await handOn(station, next);
  });
}

async function handOn({ db, queues }: Station, stageId: Taken['stageId']): Promise<void> {
  try {
    await queues.send('compare', [{ stageId }]);
  } catch {
    // The queue is away: the reconciler sends it later.
    await markUnqueued(db, [stageId]);
  }
}
