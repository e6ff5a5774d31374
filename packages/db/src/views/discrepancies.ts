import type { View } from './view.js';

export const discrepancies: View = {
  name: 'discrepancies',
  comment:
    'Typed differences between two compared claims, one row each. Differences of form only are not listed.',
  columns: {
    comparison_id: 'The comparison they were found in',
    story_id: 'Its story',
    claim_a: 'First claim',
    claim_b: 'Second claim',
    article_a: 'Article of the first claim',
    article_b: 'Article of the second claim',
    outlet_a: 'Who published the first article',
    outlet_b: 'Who published the second article',
    chain_a: 'Credit chain of the first claim; empty for own voice and for speakers without an agency',
    chain_b: 'Credit chain of the second claim',
    relation: 'Relation of the two claims',
    kind: 'number, date, name, speaker, negation, modality, loaded_wording, omitted_part or credit',
    text_a: 'What stands in the first; null if nothing does',
    text_b: 'What stands in the second; null if nothing does',
    content_a: 'Words of the first claim',
    content_b: 'Words of the second claim',
  },
  select: `
    select c.comparison_id, c.story_id, c.claim_a, c.claim_b, c.article_a, c.article_b, c.outlet_a, c.outlet_b, c.chain_a,
      c.chain_b, c.relation, d.kind, d.text_a, d.text_b, c.content_a, c.content_b
    from wirediff.discrepancies d join report.claim_comparisons c on c.comparison_id = d.comparison_id`,
};
