import type { Claim, Comparison } from '@wirediff/domain';
import { candidates } from './candidates.js';
import { type Judgement, judge, type Measure, measure, turnDiscrepancy } from './judge.js';
import { isLinked, linkScore } from './link.js';
import { originKey } from './origins.js';
import { type ComparedArticle, type Side, sides } from './side.js';
import { turn, wordDiff } from './word-diff.js';

/** Two claims with what was measured of them. */
interface Pair {
  readonly i: number;
  readonly j: number;
  readonly measured: Measure;
  readonly score: number;
}

/**
 * Holds the claims of two articles against each other: one row for each pair of claims that speak of the same matter,
 * and, where two agencies pass on two parts of one document or speech, one `complementary` row for the two agencies.
 * Symmetric: `compareArticles(b, a)` has the same rows with sides, discrepancies and diff turned round. Costs what
 * these two articles cost, whatever else is stored.
 */
export function compareArticles(a: ComparedArticle, b: ComparedArticle): Comparison[] {
  if (a.article.id > b.article.id) return compareArticles(b, a).map(turnComparison);
  const [left, right] = [sides(a), sides(b)];
  const pairs: Pair[] = [];
  for (const [i, j] of candidates(left, right)) {
    const measured = measure(left[i]!, right[j]!);
    pairs.push({ i, j, measured, score: linkScore(left[i]!, right[j]!, measured) });
  }
  const rows = chosen(pairs, left, right).map((pair) =>
    row(a, b, pair, judge(left[pair.i]!, right[pair.j]!, pair.measured)),
  );
  return [...rows, ...complementary(a, b, pairs, rows)];
}

/** Inside one article: the same, for claims of different agencies only (own voice is a matter of restatements). */
export function compareWithin(a: ComparedArticle): Comparison[] {
  const list = sides(a);
  const pairs: Pair[] = [];
  for (const [i, j] of candidates(list, list)) {
    if (i >= j || !ofTwoAgencies(a.claims[i]!, a.claims[j]!)) continue;
    const measured = measure(list[i]!, list[j]!);
    pairs.push({ i, j, measured, score: linkScore(list[i]!, list[j]!, measured) });
  }
  const rows = chosen(pairs, list, list).map((pair) =>
    row(a, a, pair, judge(list[pair.i]!, list[pair.j]!, pair.measured)),
  );
  return [...rows, ...complementary(a, a, pairs, rows)];
}

function ofTwoAgencies(a: Claim, b: Claim): boolean {
  if (a.chain.length === 0 || b.chain.length === 0) return false;
  return !a.chain.some((hop) => b.chain.some((other) => other.agency.id === hop.agency.id));
}

/**
 * Linked pairs that are each other's best; a headline and the body are two places where a matter may be told, so each
 * has a best of its own.
 */
function chosen(pairs: readonly Pair[], left: readonly Side[], right: readonly Side[]): Pair[] {
  const linked = pairs.filter(({ i, j, measured, score }) => isLinked(left[i]!, right[j]!, measured, score));
  const key = (side: Side, place: number, other: Side) =>
    `${place}:${other.claim?.field}:${side.claim?.field}`;
  const best = new Map<string, number>();
  for (const { i, j, score } of linked) {
    for (const k of [`a${key(left[i]!, i, right[j]!)}`, `b${key(right[j]!, j, left[i]!)}`]) {
      best.set(k, Math.max(best.get(k) ?? 0, score));
    }
  }
  return linked.filter(({ i, j, score }) => {
    const [x, y] = [
      best.get(`a${key(left[i]!, i, right[j]!)}`)!,
      best.get(`b${key(right[j]!, j, left[i]!)}`)!,
    ];
    return score >= x && score >= y;
  });
}

function row(
  a: ComparedArticle,
  b: ComparedArticle,
  { i, j, measured, score }: Pair,
  judged: Judgement,
): Comparison {
  const [x, y] = [a.claims[i]!, b.claims[j]!];
  return {
    a: { article: a.article.id, index: x.index },
    b: { article: b.article.id, index: y.index },
    relation: judged.relation,
    similarity: measured.similarity,
    sameOrigin: sameOrigin(x, y),
    discrepancies: judged.discrepancies,
    diff: wordDiff(x.text, y.text),
    confidence: Math.round(score * 100) / 100,
    by: judged.by,
  };
}

function sameOrigin(a: Claim, b: Claim): boolean {
  const key = originKey(a);
  return key !== null && key === originKey(b);
}

/**
 * Two agencies that pass on two parts of one document or speech, and no part in common: the likest two parts, one row
 * a pair of agencies.
 */
function complementary(
  a: ComparedArticle,
  b: ComparedArticle,
  pairs: readonly Pair[],
  rows: readonly Comparison[],
): Comparison[] {
  const linked = new Set(rows.map((r) => agencies(a.claims[r.a.index], b.claims[r.b.index])));
  const best = new Map<string, Pair>();
  const measured = new Map(pairs.map((pair) => [`${pair.i}:${pair.j}`, pair]));
  for (const [i, x] of a.claims.entries()) {
    for (const [j, y] of b.claims.entries()) {
      if (a === b && i >= j) continue;
      if (!ofTwoAgencies(x, y) || !sameOrigin(x, y)) continue;
      const key = agencies(x, y);
      if (linked.has(key)) continue;
      const known = measured.get(`${i}:${j}`);
      const pair = known ?? { i, j, measured: measure(sides(a)[i]!, sides(b)[j]!), score: 0 };
      const last = best.get(key);
      if (last === undefined || pair.measured.similarity > last.measured.similarity) best.set(key, pair);
    }
  }
  return [...best.values()].map((pair) => ({
    ...row(a, b, pair, {
      ...NOTHING,
      similarity: pair.measured.similarity,
      features: pair.measured.features,
    }),
    relation: 'complementary' as const,
    confidence: 0.8,
  }));
}

const NOTHING = {
  relation: 'complementary',
  same: 0,
  discrepancies: [],
  by: 'one-origin-two-parts',
} as const;

function agencies(a: Claim | undefined, b: Claim | undefined): string {
  const name = (claim: Claim | undefined) => claim?.chain.map((hop) => hop.agency.id).join('>') ?? '';
  return `${name(a)}|${name(b)}`;
}

/** A row read from the other side. */
export function turnComparison(comparison: Comparison): Comparison {
  return {
    ...comparison,
    a: comparison.b,
    b: comparison.a,
    discrepancies: comparison.discrepancies.map(turnDiscrepancy),
    diff: turn(comparison.diff),
  };
}
