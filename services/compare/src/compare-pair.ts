import {
  type ComparedArticle,
  compareArticles,
  compareWithin,
  fidelity,
  renderDiff,
  restatements,
} from '@wirediff/comparison';
import type { ComparisonRow, FidelityRow, PairRows, RestatementRow, StoredClaims } from '@wirediff/db';

/** An article as stored, ready to be compared. */
export interface Side {
  readonly stored: StoredClaims;
  readonly compared: ComparedArticle;
}

/** Compares two articles, or an article with itself. Pure: rows with the ids of the stored claims. */
export function comparePair(x: Side, y: Side): PairRows {
  if (x === y) {
    return { comparisons: rowsOf(x, x, compareWithin(x.compared)), restatements: restated(x), fidelity: [] };
  }
  const [a, b] = inOrder(x, y);
  return {
    comparisons: rowsOf(a, b, compareArticles(a.compared, b.compared)),
    restatements: [],
    fidelity: [...held(a, b), ...held(b, a)],
  };
}

/** The earlier report stands on side a, whichever arrived first. */
function inOrder(x: Side, y: Side): [Side, Side] {
  const key = ({ article }: ComparedArticle) =>
    [article.publishedAt ?? '9999', article.outlet ?? '', article.title ?? '', article.text].join('\n');
  return key(x.compared) <= key(y.compared) ? [x, y] : [y, x];
}

function rowsOf(a: Side, b: Side, list: ReturnType<typeof compareWithin>): ComparisonRow[] {
  return list.map((comparison) => ({
    claimA: a.stored.claimIds[comparison.a.index]!,
    claimB: b.stored.claimIds[comparison.b.index]!,
    comparison,
    wordDiff: renderDiff(comparison.diff),
  }));
}

function restated(side: Side): RestatementRow[] {
  return restatements(side.compared).map((restatement) => ({
    ownVoiceClaim: side.stored.claimIds[restatement.ownVoice]!,
    creditedClaim: side.stored.claimIds[restatement.claim]!,
    restatement,
    wordDiff: renderDiff(restatement.diff),
    diff: restatement.diff,
  }));
}

/** What one article credits to an agency, held against that agency's own dispatch. */
function held(citing: Side, dispatch: Side): FidelityRow[] {
  if (dispatch.compared.agency === null) return [];
  const agencyId = dispatch.compared.agency.id;
  return fidelity(citing.compared, dispatch.compared).map((one) => ({
    claimId: citing.stored.claimIds[one.claim.index]!,
    agencyId,
    originalRun: dispatch.stored.runId,
    originalClaim: one.originalClaim === null ? null : dispatch.stored.claimIds[one.originalClaim.index]!,
    fidelity: one,
  }));
}
