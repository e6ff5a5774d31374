import {
  attemptStage,
  commitStage,
  type connect,
  type Db,
  type Fate,
  type Leases,
  loadClaims,
  openPairs,
  takePairs,
  writeComparisons,
  writeFidelity,
  writeRestatements,
} from '@wirediff/db';
import type { Limits, Thinkers } from '@wirediff/runtime';
import type { PairDone, Story } from './compare-thread.js';
import { regroup } from './regroup.js';
import type { Turns } from './turns.js';

export interface Station {
  readonly db: ReturnType<typeof connect>;
  readonly leases: Leases;
  readonly limits: Limits;
  readonly thinkers: Thinkers<Story, PairDone[]>;
  /** Where suspects run, one at a time. */
  readonly alone: Thinkers<Story, PairDone[]>;
  /** Articles of one story that come together would each compare the pairs of all. */
  readonly turns: Turns;
}

/** Pairs whose rows travel together: few round trips, and no statement of tens of megabytes for a story of hundreds. */
const AT_ONCE = 20;

async function write(trx: Db, pairs: readonly PairDone[]): Promise<void> {
  await writeComparisons(
    trx,
    pairs.flatMap(({ runA, runB, rows }) => rows.comparisons.map((row) => ({ ...row, runA, runB }))),
  );
  await writeRestatements(
    trx,
    pairs.flatMap(({ runA, rows }) => rows.restatements.map((row) => ({ ...row, runId: runA }))),
  );
  await writeFidelity(
    trx,
    pairs.flatMap(({ rows }) => rows.fidelity),
  );
}

/**
 * Find the article's story, compare every pair of its articles that is not compared yet, keep the rows. Level-triggered: what
 * a merge of two stories leaves open is found by the next article of the story, or by this one run again.
 */
export function compareStation(station: Station, stageId: string): Promise<Fate> {
  const { db, limits } = station;
  return attemptStage(station, stageId, async (taken, suspect) => {
    const story = await regroup(db, taken.articleId);
    const work = async () => {
      const pairs = await openPairs(db, story, taken.articleId);
      const done = pairs.length === 0 ? [] : await compare(station, story, pairs, suspect);
      await commitStage(db, taken, async (trx) => {
        const got = await takePairs(trx, done);
        for (let from = 0; from < got.length; from += AT_ONCE)
          await write(trx, got.slice(from, from + AT_ONCE));
      });
    };
    // A suspect may take its long patience to the end: nobody waits behind it.
    await (suspect ? work() : station.turns(story[0] ?? taken.articleId, work));
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
