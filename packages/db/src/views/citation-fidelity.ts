import type { View } from './view.js';

export const citationFidelity: View = {
  name: 'citation_fidelity',
  comment:
    "What an article credits to an agency, held against that agency's own dispatch; of several the one that bears it out best.",
  columns: {
    claim_id: 'The credited claim',
    article_id: 'The article that credits',
    story_id: 'Its story',
    outlet: 'Who published it',
    agency: 'The agency credited',
    agency_id: 'Its id in the register',
    content: 'What is credited to it',
    original_article: "The agency's own dispatch",
    original_content: 'What the dispatch says; null if it says no such thing',
    verdict: 'faithful, altered or absent',
  },
  select: `
    select f.claim_id, a.id as article_id, m.story_id, o.name as outlet, g.name as agency, g.id as agency_id, c.content,
      d.id as original_article, x.content as original_content, f.verdict
    from wirediff.fidelity f
      join wirediff.claims c on c.id = f.claim_id
      join wirediff.articles a on a.current_run_id = c.run_id
      join wirediff.articles d on d.current_run_id = f.original_run
      join wirediff.outlets o on o.id = a.outlet_id
      join wirediff.agencies g on g.id = f.agency_id
      left join wirediff.claims x on x.id = f.original_claim
      left join wirediff.story_articles m on m.article_id = a.id
    -- What the first lead had not yet is no invention.
    where not exists (select from wirediff.fidelity y join wirediff.articles e on e.current_run_id = y.original_run
      where y.claim_id = f.claim_id and y.agency_id = f.agency_id
        and (array_position(array['faithful', 'altered', 'absent'], y.verdict), y.original_run)
          < (array_position(array['faithful', 'altered', 'absent'], f.verdict), f.original_run))`,
};
