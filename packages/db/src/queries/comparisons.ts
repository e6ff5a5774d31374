import type { Comparison, DiffSegment, Fidelity, Restatement } from '@wirediff/domain';
import { sql } from 'kysely';
import type { Db } from '../tables/schema.js';

/**
 * Pairs of current runs of a story that the compare stage of one of its articles is to do: its own run with itself and with
 * the others, and what a merge left open between others that have begun. A later run that waits for its own turn is
 * left to it, so that the articles of a story do not all do the same work; one that is at work already may have
 * looked before this run was there, so it is not.
 *
 * @param articleIds the articles of the story
 * @param articleId the article whose stage asks
 */
export async function openPairs(
  db: Db,
  articleIds: readonly string[],
  articleId: string,
): Promise<{ runA: string; runB: string }[]> {
  const { rows } = await sql<{ runA: string; runB: string }>`
    with story as (
      select r.id, a.id = ${articleId} as mine, s.state
      from articles a join runs r on r.id = a.current_run_id
        left join stages s on s.version_id = r.version_id and s.pipeline = r.pipeline and s.stage = 'compare'
      where a.id = any(${articleIds}::bigint[])
    )
    select a.id as "runA", b.id as "runB" from story a join story b on a.id <= b.id
    where not exists (select from compared_pairs p where p.run_a = a.id and p.run_b = b.id)
      and case
        when a.mine and not b.mine then b.state is distinct from 'pending'
        when a.mine or b.mine then true
        else a.state is distinct from 'pending' and b.state is distinct from 'pending' end
    order by a.id, b.id`.execute(db);
  return rows;
}

/** A comparison with the ids of its claims and its word diff as `[-old-]{+new+}`. */
export interface ComparisonRow {
  readonly claimA: string;
  readonly claimB: string;
  readonly comparison: Comparison;
  readonly wordDiff: string;
}

export interface RestatementRow {
  readonly ownVoiceClaim: string;
  readonly creditedClaim: string;
  readonly restatement: Restatement;
  readonly wordDiff: string;
  readonly diff: readonly DiffSegment[];
}

export interface FidelityRow {
  readonly claimId: string;
  readonly agencyId: string;
  readonly originalRun: string;
  readonly originalClaim: string | null;
  readonly fidelity: Fidelity;
}

/** What holding two runs against each other gave; where both are one run, what is inside its article. */
export interface PairRows {
  readonly comparisons: readonly ComparisonRow[];
  readonly restatements: readonly RestatementRow[];
  readonly fidelity: readonly FidelityRow[];
}

export interface ComparedPair {
  readonly runA: string;
  readonly runB: string;
  readonly rows: PairRows;
}

/** Pairs whose rows travel together: few round trips, and no statement of tens of megabytes for a story of hundreds. */
const AT_ONCE = 20;

/**
 * Takes pairs of runs and writes what was found. A pair that a concurrent transaction took is left out with all its rows: it
 * writes the same ones.
 */
export async function writePairs(db: Db, pairs: readonly ComparedPair[]): Promise<void> {
  // All transactions take pairs in one order, over all slices, so that no two wait for each other.
  const inOrder = [...pairs].sort((x, y) => byNumber(x.runA, y.runA) || byNumber(x.runB, y.runB));
  for (let at = 0; at < inOrder.length; at += AT_ONCE) {
    const found = JSON.stringify(foundIn(inOrder.slice(at, at + AT_ONCE)));
    await sql`select keep_comparisons(${found}::jsonb)`.execute(db);
  }
}

const byNumber = (a: string, b: string) => Number(BigInt(a) - BigInt(b));

/** The rows of each table, as the function `keep_comparisons` reads them; `pair` says whose they are. */
function foundIn(pairs: readonly ComparedPair[]): Readonly<Record<string, readonly object[]>> {
  return {
    pairs: pairs.map(({ runA, runB }, pair) => ({ pair, run_a: runA, run_b: runB })),
    comparisons: pairs.flatMap(({ runA, runB, rows }, pair) =>
      rows.comparisons.map(({ claimA, claimB, comparison, wordDiff }) => ({
        pair,
        run_a: runA,
        run_b: runB,
        claim_a: claimA,
        claim_b: claimB,
        relation: comparison.relation,
        similarity: comparison.similarity,
        same_origin: comparison.sameOrigin,
        word_diff: wordDiff,
        segments: comparison.diff,
        confidence: comparison.confidence,
        decided_by: comparison.by,
        discrepancies: comparison.discrepancies,
      })),
    ),
    restatements: pairs.flatMap(({ runA, rows }, pair) =>
      rows.restatements.map(({ ownVoiceClaim, creditedClaim, restatement, wordDiff, diff }) => ({
        pair,
        run_id: runA,
        own_voice_claim: ownVoiceClaim,
        credited_claim: creditedClaim,
        stronger: restatement.stronger,
        similarity: restatement.similarity,
        word_diff: wordDiff,
        segments: diff,
      })),
    ),
    fidelity: pairs.flatMap(({ rows }, pair) =>
      rows.fidelity.map(({ claimId, agencyId, originalRun, originalClaim, fidelity }) => ({
        pair,
        claim_id: claimId,
        agency_id: agencyId,
        original_run: originalRun,
        original_claim: originalClaim,
        verdict: fidelity.verdict,
      })),
    ),
  };
}
