import {
  attemptStage,
  type ComparedPair,
  commitStage,
  type connect,
  type Fate,
  type Leases,
  loadClaims,
  openPairs,
  writePairs,
} from '@wirediff/db';
import type { Limits, Thinkers } from '@wirediff/runtime';
import type { Story } from './compare-thread.js';
import { regroup } from './regroup.js';
import type { Turns } from './turns.js';

export interface Station {
  readonly db: ReturnType<typeof connect>;
  readonly leases: Leases;
  readonly limits: Limits;
  readonly thinkers: Thinkers<Story, ComparedPair[]>;
  /** Where suspects run, one at a time. */
  readonly alone: Thinkers<Story, ComparedPair[]>;
  /** Articles of one story that come together would each compare the pairs of all. */
  readonly turns: Turns;
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
      await commitStage(db, taken, (trx) => writePairs(trx, done));
    };
    // A suspect may take its long patience to the end: nobody waits behind it.
    await (suspect ? work() : station.turns(story[0] ?? taken.articleId, work));
  });

  async function compare(
    { thinkers, alone }: Station,
    story: readonly string[],
    pairs: Story['pairs'],
    suspect: boolean,
  ): Promise<ComparedPair[]> {
    const wanted = new Set(pairs.flatMap(({ runA, runB }) => [runA, runB]));
    const stored = (await loadClaims(db, story)).filter(({ runId }) => wanted.has(runId));
    const units = stored.reduce((sum, { article }) => sum + article.text.length, 0);
    const patience = limits.stageTimeout + units / 100 + pairs.length * 20;
    return (suspect ? alone : thinkers).run({ stored, pairs }, Math.ceil(suspect ? 10 * patience : patience));
  }
}
