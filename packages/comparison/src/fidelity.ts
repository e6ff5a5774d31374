import type { Fidelity, FidelityVerdict } from '@wirediff/domain';
import { type Judgement, judge, measure } from './judge.js';
import { isLinked, linkScore } from './link.js';
import { type ComparedArticle, sides } from './side.js';

/**
 * Holds what an article credits to an agency against that agency's own dispatch: one row for each claim credited
 * directly to it. `faithful` where the dispatch says the same, `altered` where content, speaker or polarity changed,
 * `absent` where it says no such thing. No rows where `dispatch` is not an agency's own.
 */
export function fidelity(citing: ComparedArticle, dispatch: ComparedArticle): Fidelity[] {
  const agency = dispatch.agency;
  if (agency === null || citing.article.id === dispatch.article.id) return [];
  const originals = sides(dispatch);
  return sides(citing).flatMap((side): Fidelity[] => {
    if (side.claim === null || side.claim.chain[0]?.agency.id !== agency.id) return [];
    let best: { index: number; score: number; judged: Judgement } | null = null;
    for (const original of originals) {
      if (original.claim === null) continue;
      const measured = measure(side, original);
      const score = linkScore(side, original, measured);
      if (best !== null && score <= best.score) continue;
      if (!isLinked(side, original, measured, score + 0.1)) continue;
      best = { index: original.claim.index, score, judged: judge(original, side, measure(original, side)) };
    }
    return [
      {
        claim: { article: citing.article.id, index: side.claim.index },
        agency: agency.name,
        originalArticle: dispatch.article.id,
        originalClaim: best === null ? null : { article: dispatch.article.id, index: best.index },
        verdict: best === null ? 'absent' : verdict(best.judged),
      },
    ];
  });
}

function verdict(judged: Judgement): FidelityVerdict {
  if (judged.relation === 'conflict') return 'altered';
  const changed = judged.discrepancies.some(
    ({ kind, a, b }) =>
      (kind === 'modality' && a !== null) || (kind === 'loaded_wording' && b !== null) || kind === 'name',
  );
  return changed ? 'altered' : 'faithful';
}
