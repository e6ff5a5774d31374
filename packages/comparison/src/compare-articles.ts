import type { Claim, Comparison } from '@wirediff/domain';
import { type Judgement, likeness, measure } from './judging/judge.js';
import { LEAST_LINK_WITHIN } from './links/link-score.js';
import { type Link, links } from './links/links.js';
import { originKey } from './origins/origins.js';
import { type ComparedArticle, type Side, sides } from './reading/side.js';
import { turnDiscrepancy } from './reading/turn-discrepancy.js';
import { fewConflicts } from './rows/few-conflicts.js';
import { judgeLinks } from './rows/judge-links.js';
import { rowFeatures, rowOdds } from './rows/row-odds.js';
import { turn, wordDiff } from './words/word-diff.js';

/**
 * Holds the claims of two articles against each other: one row for each pair of claims that speak of the same matter,
 * and, where two agencies pass on two parts of one document or speech, one `complementary` row for the two agencies.
 * Symmetric: `compareArticles(b, a)` has the same rows with sides, discrepancies and diff turned round. Costs what
 * these two articles cost, whatever else is stored.
 */
export function compareArticles(a: ComparedArticle, b: ComparedArticle): Comparison[] {
  if (orderKey(a) > orderKey(b)) return compareArticles(b, a).map(turnComparison);
  const rows = rowsOf(a, b, links(sides(a), sides(b)));
  return [...rows, ...complementary(a, b, rows)];
}

/**
 * Where two ways are equally good, the one that is seen first is taken; so two articles are always looked at in one
 * order, told from what they say and not from ids, which depend on who arrived first.
 */
function orderKey({ article }: ComparedArticle): string {
  return [article.publishedAt, article.outlet, article.title, article.text].join('\n');
}

/**
 * Inside one article: the same, for claims of different agencies only (own voice is a matter of restatements), and what one named
 * speaker denies another.
 */
export function compareWithin(a: ComparedArticle): Comparison[] {
  const list = sides(a);
  const apart = (i: number, j: number) =>
    i < j &&
    (ofTwoAgencies(a.claims[i]!, a.claims[j]!) ||
      (denies(list[i]!) !== denies(list[j]!) && ofTwoSpeakers(a.claims[i]!, a.claims[j]!)));
  const isWanted = (one: Comparison) =>
    ofTwoAgencies(a.claims[one.a.index]!, a.claims[one.b.index]!) || isDenial(one);
  const rows = rowsOf(a, a, links(list, list, apart, LEAST_LINK_WITHIN), isWanted);
  return [...rows, ...complementary(a, a, rows)];
}

/** One row a pair of claims, from all that links the two. */
function rowsOf(
  a: ComparedArticle,
  b: ComparedArticle,
  found: readonly Link[],
  isWanted: (one: Comparison) => boolean = () => true,
): Comparison[] {
  const pairs = new Map<string, Link[]>();
  for (const link of found) {
    const key = `${link.i}:${link.j}`;
    pairs.set(key, [...(pairs.get(key) ?? []), link]);
  }
  const rows = fewConflicts(
    [...pairs.values()]
      .map((list) => {
        const { surest, judged } = judgeLinks(list, sides(a), sides(b));
        const [x, y] = [sides(a)[surest.i]!, sides(b)[surest.j]!];
        const odds = rowOdds(rowFeatures(surest, x, y, judged), judged.relation === 'conflict');
        return row(a, b, surest, judged, odds);
      })
      .filter((one) => one.confidence >= LEAST_ROW && isWanted(one)),
    (one) => a.claims[one.a.index]?.field === 'title' || b.claims[one.b.index]?.field === 'title',
  );
  // A word diff is dear: only for rows that are kept.
  return rows.map((one) => withDiff(a, b, one));
}

/** Of rows below it six in seven are wrong. */
const LEAST_ROW = 0.1;

const denies = ({ reading }: Side) => reading.polarity.negations.length > 0;

const isDenial = ({ relation, discrepancies }: Comparison) =>
  relation === 'conflict' && discrepancies.some(({ kind }) => kind === 'negation');

/** "The bank said creditors would meet" and "lawyers said no such meeting was planned". */
function ofTwoSpeakers(a: Claim, b: Claim): boolean {
  return a.speaker !== null && b.speaker !== null && a.speaker.name !== b.speaker.name;
}

function ofTwoAgencies(a: Claim, b: Claim): boolean {
  if (a.chain.length === 0 || b.chain.length === 0) return false;
  return !a.chain.some((hop) => b.chain.some((other) => other.agency.id === hop.agency.id));
}

function row(
  a: ComparedArticle,
  b: ComparedArticle,
  { i, j }: Pick<Link, 'i' | 'j'>,
  judged: Pick<Judgement, 'relation' | 'similarity' | 'discrepancies' | 'by'>,
  confidence: number,
): Comparison {
  const [x, y] = [a.claims[i]!, b.claims[j]!];
  return {
    a: { article: a.article.id, index: x.index },
    b: { article: b.article.id, index: y.index },
    relation: judged.relation,
    similarity: judged.similarity,
    sameOrigin: sameOrigin(x, y),
    discrepancies: judged.discrepancies,
    diff: [],
    confidence: Math.round(confidence * 100) / 100,
    by: judged.by,
  };
}

function withDiff(a: ComparedArticle, b: ComparedArticle, one: Comparison): Comparison {
  return { ...one, diff: wordDiff(a.claims[one.a.index]!.text, b.claims[one.b.index]!.text) };
}

function sameOrigin(a: Claim, b: Claim): boolean {
  const key = originKey(a);
  return key !== null && key === originKey(b);
}

/**
 * Two agencies that pass on two parts of one document or speech, and no part in common: the likest two parts, one row
 * a pair of agencies.
 */
function complementary(a: ComparedArticle, b: ComparedArticle, rows: readonly Comparison[]): Comparison[] {
  const linked = new Set(rows.map((r) => agencies(a.claims[r.a.index], b.claims[r.b.index])));
  const best = new Map<string, { i: number; j: number; similarity: number }>();
  const [keysA, keysB] = [originKeys(a), originKeys(b)];
  for (const [i, { claim: x }] of sides(a).entries()) {
    if (keysA[i] === null) continue;
    for (const [j, { claim: y }] of sides(b).entries()) {
      if (keysA[i] !== keysB[j] || (a === b && i >= j)) continue;
      if (x === null || y === null || !ofTwoAgencies(x, y)) continue;
      const key = agencies(x, y);
      if (linked.has(key)) continue;
      const [left, right] = [sides(a)[i]!, sides(b)[j]!];
      const { similarity } = likeness(left, right, measure(left, right));
      if (similarity > (best.get(key)?.similarity ?? -1)) best.set(key, { i, j, similarity });
    }
  }
  return [...best.values()].map(({ i, j, similarity }) => {
    const judged = {
      relation: 'complementary',
      similarity,
      discrepancies: [],
      by: 'one-origin-two-parts',
    } as const;
    return withDiff(a, b, row(a, b, { i, j }, judged, ONE_ORIGIN));
  });
}

const originKeys = (one: ComparedArticle) =>
  sides(one).map(({ claim }) => (claim === null ? null : originKey(claim)));

/** As sure as the resolution of documents and speakers is. */
const ONE_ORIGIN = 0.8;

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
