import type { Claim, Comparison, Discrepancy } from '@wirediff/domain';
import { type Judgement, judge, judgeQuotes, likeness, measure, turnDiscrepancy } from './judge.js';
import { confidenceOf, LEAST_LINK_WITHIN } from './link.js';
import { type Entry, type Link, links } from './links.js';
import { match } from './matching.js';
import { numberDifferences } from './number-differences.js';
import { droppedConditions } from './omitted-parts.js';
import { originKey } from './origins.js';
import { polarityDifferences } from './polarity-differences.js';
import { type ComparedArticle, type Side, sides } from './side.js';
import { turn, wordDiff } from './word-diff.js';

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

/** Inside one article: the same, for claims of different agencies only (own voice is a matter of restatements). */
export function compareWithin(a: ComparedArticle): Comparison[] {
  const list = sides(a);
  const apart = (i: number, j: number) => i < j && ofTwoAgencies(a.claims[i]!, a.claims[j]!);
  const rows = rowsOf(a, a, links(list, list, apart, LEAST_LINK_WITHIN));
  return [...rows, ...complementary(a, a, rows)];
}

/** One row a pair of claims, from all that links the two. */
function rowsOf(a: ComparedArticle, b: ComparedArticle, found: readonly Link[]): Comparison[] {
  const pairs = new Map<string, Link[]>();
  for (const link of found) {
    const key = `${link.i}:${link.j}`;
    pairs.set(key, [...(pairs.get(key) ?? []), link]);
  }
  const rows = fewConflicts(
    [...pairs.values()].map((list) => {
      const used = apart(list);
      const judged = used.map((link) => judgeLink(link, sides(a), sides(b)));
      judged.push(...wholeSentences(used[0]!, sides(a), sides(b)));
      return row(a, b, used[0]!, withConditions(combined(judged), used[0]!, sides(a), sides(b)));
    }),
    (one) => a.claims[one.a.index]?.field === 'title' || b.claims[one.b.index]?.field === 'title',
  );
  // A word diff is dear: only for rows that are kept.
  return rows.map((one) => withDiff(a, b, one));
}

/** The surest links that do not speak of the same words: a whole claim leaves nothing to its clauses. */
function apart(list: readonly Link[]): Link[] {
  const overlap = (x: Entry, y: Entry) => x.clause === null || y.clause === null || x.clause === y.clause;
  const used: Link[] = [];
  for (const link of [...list].sort((x, y) => y.score - x.score)) {
    if (!used.some((other) => overlap(link.a, other.a) || overlap(link.b, other.b))) used.push(link);
  }
  return used;
}

/**
 * Quotes are held against each other as quotes, whatever stands around them. A clause of prose that is worded alike is
 * a small part of its sentence: no more than a paraphrase.
 */
function judgeLink({ a, b, measured, i, j }: Link, left: readonly Side[], right: readonly Side[]): Judgement {
  const quoted = judgeQuotes(left[i]!, right[j]!);
  if (quoted !== null) return quoted;
  const judged = judge(a.side, b.side, measured);
  const whole = a.clause === null && b.clause === null;
  const ofQuotes = a.side.quote !== 'indirect' && b.side.quote !== 'indirect';
  if (whole || ofQuotes || (judged.relation !== 'verbatim' && judged.relation !== 'near_verbatim'))
    return judged;
  return { ...judged, relation: 'paraphrase', by: 'matched-words' };
}

/**
 * Figures, and words that exclude each other, that two sentences have on one thing, each in a clause of its own that was not linked: "a dam burst, leaving
 * eleven missing" and "rescuers were searching for nine people after a dam gave way".
 */
function wholeSentences({ a, b, i, j }: Link, left: readonly Side[], right: readonly Side[]): Judgement[] {
  if (a.clause === null && b.clause === null) return [];
  const [x, y] = [left[i]!, right[j]!];
  const { figures, matching, opposed } = measure(x, y);
  const least = Math.min(matching.coverA, matching.coverB);
  if (least < LEAST_WHOLE) return [];
  const numbers = numberDifferences(x.reading, y.reading, figures);
  const denials = opposed === null ? [] : polarityDifferences(x.reading, y.reading, matching, opposed);
  const discrepancies = [...numbers, ...denials];
  if (discrepancies.length === 0) return [];
  const by = numbers.length > 0 ? 'number' : 'negation';
  return [{ relation: 'conflict', similarity: 0, discrepancies, by, kept: 0 }];
}

/** A condition stands in a clause of its own ("unless the pumps fail"), and bears on what was linked all the same. */
function withConditions(
  judged: Judgement,
  { a, b, i, j }: Link,
  left: readonly Side[],
  right: readonly Side[],
) {
  if ((a.clause === null && b.clause === null) || judged.relation !== 'paraphrase') return judged;
  const [x, y] = [left[i]!.reading, right[j]!.reading];
  const lost = droppedConditions(x, y, match(x, y)).filter(
    (row) => !judged.discrepancies.some((one) => one.kind === row.kind && one.a === row.a && one.b === row.b),
  );
  return { ...judged, discrepancies: [...judged.discrepancies, ...lost] };
}

/** Sentences that share less mostly meet in one clause only. */
const LEAST_WHOLE = 0.15;

/** The surest clause pair decides; a contradiction in any other makes the row a conflict. */
function combined(judged: readonly Judgement[]): Judgement {
  const first = judged[0]!;
  const conflict = judged.find(({ relation }) => relation === 'conflict');
  const seen = new Set<string>();
  const discrepancies: Discrepancy[] = [];
  for (const row of judged.flatMap((one) => one.discrepancies)) {
    const key = `${row.kind}|${row.a}|${row.b}`;
    if (!seen.has(key)) discrepancies.push(row);
    seen.add(key);
  }
  return { ...first, relation: (conflict ?? first).relation, by: (conflict ?? first).by, discrepancies };
}

/** Past so many, conflicts of two articles are mostly pairs that speak of different things. */
const MOST_CONFLICTS = 3;

/**
 * Keeps the surest conflicts and drops the rows of the others: wrongly calling two agencies at odds costs more than a
 * missing row. A headline that has the figure of its text has no conflict of its own.
 */
function fewConflicts(rows: readonly Comparison[], isHeadline: (row: Comparison) => boolean): Comparison[] {
  const conflicts = rows
    .filter(({ relation }) => relation === 'conflict')
    .sort((x, y) => y.confidence - x.confidence || x.a.index - y.a.index || x.b.index - y.b.index);
  const told = new Set(conflicts.filter((one) => !isHeadline(one)).map(({ by }) => by));
  const kept = new Set(
    conflicts.filter((one) => !isHeadline(one) || !told.has(one.by)).slice(0, MOST_CONFLICTS),
  );
  return rows.filter((one) => one.relation !== 'conflict' || kept.has(one));
}

function ofTwoAgencies(a: Claim, b: Claim): boolean {
  if (a.chain.length === 0 || b.chain.length === 0) return false;
  return !a.chain.some((hop) => b.chain.some((other) => other.agency.id === hop.agency.id));
}

function row(
  a: ComparedArticle,
  b: ComparedArticle,
  { i, j, score }: Pick<Link, 'i' | 'j' | 'score'>,
  judged: Pick<Judgement, 'relation' | 'similarity' | 'discrepancies' | 'by'>,
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
    confidence: Math.round(confidenceOf(score, judged.relation) * 100) / 100,
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
  for (const [i, { claim: x }] of sides(a).entries()) {
    for (const [j, { claim: y }] of sides(b).entries()) {
      if (a === b && i >= j) continue;
      if (x === null || y === null || !ofTwoAgencies(x, y) || !sameOrigin(x, y)) continue;
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
    return withDiff(a, b, { ...row(a, b, { i, j, score: 1 }, judged), confidence: ONE_ORIGIN });
  });
}

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
