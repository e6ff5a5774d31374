import {
  attemptStage,
  commitStage,
  type connect,
  type Fate,
  type Leases,
  loadClaims,
  openPairs,
  takePair,
  writeComparisons,
  writeFidelity,
  writeRestatements,
} from '@wirediff/db';
import type { Limits, Thinkers } from '@wirediff/runtime';
import type { PairDone, Story } from './compare-thread.js';
import { regroup } from './regroup.js';

export interface Station {
  readonly db: ReturnType<typeof connect>;
  readonly leases: Leases;
  readonly limits: Limits;
  readonly thinkers: Thinkers<Story, PairDone[]>;
  /** Where suspects run, one at a time. */
  readonly alone: Thinkers<Story, PairDone[]>;
}

/**
 * Find the article's story, compare every pair of its articles that is not compared yet, keep the rows. Level-triggered: what
 * a merge of two stories leaves open is found by the next article of the story, or by this one run again.
 */
export function compareStation(station: Station, stageId: string): Promise<Fate> {
  const { db, limits } = station;
  return attemptStage(station, stageId, async (taken, suspect) => {
    const story = await regroup(db, taken.articleId);
    const pairs = await openPairs(db, story, taken.articleId);
    const done = pairs.length === 0 ? [] : await compare(station, story, pairs, suspect);
    await commitStage(db, taken, async (trx) => {
      for (const { runA, runB, rows } of done) {
        if (!(await takePair(trx, runA, runB))) continue;
        await writeComparisons(trx, runA, runB, rows.comparisons);
        await writeRestatements(trx, runA, rows.restatements);
        await writeFidelity(trx, rows.fidelity);
      }
    });
  });

  async function compare(
    { thinkers, alone }: Station,
    story: readonly string[],
    pairs: Story['pairs'],
    suspect: boolean,
  ): Promise<PairDone[]> {
    const wanted = new Set(pairs.flatMap(({ runA, runB }) => [runA, runB]));
    const stored = (await loadClaims(db, story)).filter(({ runId }) => wanted.has(runId));
    const units = stored.reduce((sum, { article }) => sum + article.text.length, 0);
    const patience = limits.stageTimeout + units / 100 + pairs.length * 20;
    return (suspect ? alone : thinkers).run({ stored, pairs }, Math.ceil(suspect ? 10 * patience : patience));
  }
}
