import {
  attemptStage,
  commitStage,
  type connect,
  type Fate,
  loadClaims,
  openPairs,
  takePair,
  writeComparisons,
  writeFidelity,
  writeRestatements,
} from '@wirediff/db';
import { dispatchAgency, type Register } from '@wirediff/resolution';
import type { Limits } from '@wirediff/runtime';
import { comparePair, type Side } from './compare-pair.js';
import { regroup } from './regroup.js';

export interface Station {
  readonly db: ReturnType<typeof connect>;
  readonly register: Register;
  readonly limits: Limits;
}

/**
 * Find the article's story, compare every pair of its articles that is not compared yet, keep the rows. Level-triggered: what
 * a merge of two stories leaves open is found by the next article of the story, or by this one run again.
 */
export function compareStation({ db, register, limits }: Station, stageId: string): Promise<Fate> {
  return attemptStage(db, stageId, limits, async (taken) => {
    const story = await regroup(db, taken.articleId);
    const pairs = await openPairs(db, story);
    const sides = await loadSides(db, register, story, pairs);
    const done: { runA: string; runB: string; rows: ReturnType<typeof comparePair> }[] = [];
    for (const { runA, runB } of pairs) {
      const [a, b] = [sides.get(runA), sides.get(runB)];
      if (a === undefined || b === undefined) continue;
      done.push({ runA, runB, rows: comparePair(a, b) });
      await new Promise((resolve) => setImmediate(resolve));
    }
    await commitStage(db, taken, async (trx) => {
      for (const { runA, runB, rows } of done) {
        if (!(await takePair(trx, runA, runB))) continue;
        await writeComparisons(trx, runA, runB, rows.comparisons);
        await writeRestatements(trx, runA, rows.restatements);
        await writeFidelity(trx, rows.fidelity);
      }
    });
  });
}

async function loadSides(
  db: Station['db'],
  register: Register,
  story: readonly string[],
  pairs: readonly { runA: string; runB: string }[],
): Promise<Map<string, Side>> {
  const wanted = new Set(pairs.flatMap(({ runA, runB }) => [runA, runB]));
  if (wanted.size === 0) return new Map();
  const stored = await loadClaims(db, story);
  return new Map(
    stored
      .filter(({ runId }) => wanted.has(runId))
      .map((one) => {
        const agency = dispatchAgency(one.article, register);
        return [one.runId, { stored: one, compared: { article: one.article, agency, claims: one.claims } }];
      }),
  );
}
