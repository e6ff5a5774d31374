import type { View } from './view.js';

/** Joins from the left may be dropped where their columns are not asked for: a list of differences reads no claims then. */
export const claimComparisons: View = {
  name: 'claim_comparisons',
  comment: 'Every pair of claims that was compared, inside an article or between articles of a story.',
  columns: {
    comparison_id: 'Id of the comparison',
    story_id: 'Story of the first article',
    claim_a: 'First claim',
    claim_b: 'Second claim',
    article_a: 'Article of the first claim',
    article_b: 'Article of the second claim; the same one inside an article',
    outlet_a: 'Who published the first article',
    outlet_b: 'Who published the second article',
    chain_a: 'Credit chain of the first claim, outermost first; empty for own voice',
    chain_b: 'Credit chain of the second claim',
    speaker_a: 'Speaker of the first claim',
    speaker_b: 'Speaker of the second claim',
    content_a: 'Words of the first claim',
    content_b: 'Words of the second claim',
    relation: 'verbatim, near_verbatim, paraphrase, conflict, complementary or unrelated',
    similarity: '0 (nothing shared) to 1 (the same words)',
    same_origin: 'Do both go back to one origin?',
    word_diff: 'From the first to the second: [-taken out-]{+put in+}',
    confidence: 'Share of such decisions that are right, 0 to 1',
    decided_by: 'The rule or model that decided',
  },
  select: `
    select x.id as comparison_id, m.story_id, x.claim_a, x.claim_b, aa.id as article_a, ab.id as article_b,
      oa.name as outlet_a, ob.name as outlet_b, x.chain_a, x.chain_b, pa.name as speaker_a,
      pb.name as speaker_b, ca.content as content_a, cb.content as content_b, x.relation, x.similarity, x.same_origin,
      x.word_diff, x.confidence, x.decided_by
    from wirediff.comparisons x
      join wirediff.articles aa on aa.current_run_id = x.side_a
      join wirediff.articles ab on ab.current_run_id = x.side_b
      left join wirediff.claims ca on ca.id = x.claim_a
      left join wirediff.claims cb on cb.id = x.claim_b
      join wirediff.outlets oa on oa.id = aa.outlet_id
      join wirediff.outlets ob on ob.id = ab.outlet_id
      left join wirediff.speakers pa on pa.id = ca.speaker_id
      left join wirediff.speakers pb on pb.id = cb.speaker_id
      left join wirediff.story_articles m on m.article_id = aa.id`,
};
