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

/** Two runs that are held against each other. */
interface RunPair {
  readonly runA: string;
  readonly runB: string;
}

/**
 * Takes pairs for writing. A concurrent transaction that wants one of them waits here and then does not get it; all take
 * them in one order, so that no two wait for each other.
 *
 * @returns those that were got
 */
export async function takePairs<P extends RunPair>(db: Db, pairs: readonly P[]): Promise<P[]> {
  if (pairs.length === 0) return [];
  const { rows } = await sql<{ run_a: string; run_b: string }>`
    insert into compared_pairs (run_a, run_b)
    select a, b from unnest(${pairs.map(({ runA }) => runA)}::bigint[], ${pairs.map(({ runB }) => runB)}::bigint[]) p(a, b)
    order by a, b
    on conflict do nothing returning run_a, run_b`.execute(db);
  const got = new Set(rows.map((row) => `${row.run_a} ${row.run_b}`));
  return pairs.filter(({ runA, runB }) => got.has(`${runA} ${runB}`));
}

/** A comparison with the ids of its claims and its word diff as `[-old-]{+new+}`. */
export interface ComparisonRow {
  readonly claimA: string;
  readonly claimB: string;
  readonly comparison: Comparison;
  readonly wordDiff: string;
}

/** Writes the comparisons of pairs of runs with their discrepancies. */
export async function writeComparisons(db: Db, rows: readonly (ComparisonRow & RunPair)[]): Promise<void> {
  if (rows.length === 0) return;
  const batch = JSON.stringify(
    rows.map(({ runA, runB, claimA, claimB, comparison, wordDiff }) => ({
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
  );
  await sql`
    with batch as (
      select * from jsonb_to_recordset(${batch}::jsonb) as r(run_a bigint, run_b bigint, claim_a bigint, claim_b bigint, relation text,
        similarity real, same_origin boolean, word_diff text, segments jsonb, confidence real, decided_by text,
        discrepancies jsonb)
    ), sides as materialized (
      -- Once a claim: each stands in several rows.
      select id, run_id, chain_of(id) as chain from claims
      where id in (select claim_a from batch union select claim_b from batch)
    ), written as (
      insert into comparisons (run_a, run_b, claim_a, claim_b, relation, similarity, same_origin, word_diff, segments,
        confidence, decided_by, side_a, side_b, chain_a, chain_b)
      select run_a, run_b, claim_a, claim_b, relation, similarity, same_origin, word_diff, segments,
        batch.confidence, batch.decided_by, a.run_id, b.run_id, a.chain, b.chain
      from batch join sides a on a.id = claim_a join sides b on b.id = claim_b
      on conflict (claim_a, claim_b) do nothing
      returning id, claim_a, claim_b
    )
    insert into discrepancies (comparison_id, number, kind, text_a, text_b)
    select w.id, d.number, d.one->>'kind', d.one->>'a', d.one->>'b'
    from written w join batch b on b.claim_a = w.claim_a and b.claim_b = w.claim_b,
      jsonb_array_elements(b.discrepancies) with ordinality d(one, number)`.execute(db);
}

export interface RestatementRow {
  readonly ownVoiceClaim: string;
  readonly creditedClaim: string;
  readonly restatement: Restatement;
  readonly wordDiff: string;
  readonly diff: readonly DiffSegment[];
}

export async function writeRestatements(
  db: Db,
  rows: readonly (RestatementRow & { readonly runId: string })[],
): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('restatements')
    .values(
      rows.map((row) => ({
        run_id: row.runId,
        own_voice_claim: row.ownVoiceClaim,
        credited_claim: row.creditedClaim,
        stronger: row.restatement.stronger,
        similarity: row.restatement.similarity,
        word_diff: row.wordDiff,
        segments: JSON.stringify(row.diff),
      })),
    )
    .onConflict((on) => on.doNothing())
    .execute();
}

export interface FidelityRow {
  readonly claimId: string;
  readonly agencyId: string;
  readonly originalRun: string;
  readonly originalClaim: string | null;
  readonly fidelity: Fidelity;
}

export async function writeFidelity(db: Db, rows: readonly FidelityRow[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .insertInto('fidelity')
    .values(
      rows.map((row) => ({
        claim_id: row.claimId,
        agency_id: row.agencyId,
        original_run: row.originalRun,
        original_claim: row.originalClaim,
        verdict: row.fidelity.verdict,
      })),
    )
    .onConflict((on) => on.doNothing())
    .execute();
}
