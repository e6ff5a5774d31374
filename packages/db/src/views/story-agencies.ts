import type { View } from './view.js';

export const storyAgencies: View = {
  name: 'story_agencies',
  comment: 'What the articles of a story give to each agency: one row a story and agency.',
  columns: {
    story_id: 'The story',
    agency: 'The agency, by its usual short name',
    agency_id: 'Its id in the register',
    ownership: 'Who owns it',
    articles_count: 'Articles of the story that credit it',
    outlets: 'Outlets that credit it',
    claims_count: 'Claims credited to it',
    contents: 'What is credited to it, article after article',
  },
  select: `
    select c.story_id, c.agency, c.agency_id, c.ownership, count(distinct c.article_id)::integer as articles_count,
      array_agg(distinct c.outlet) as outlets, count(distinct c.claim_id)::integer as claims_count,
      array_agg(c.content order by c.article_id, c.claim_id) as contents
    from report.agency_claims c where c.story_id is not null
    group by c.story_id, c.agency, c.agency_id, c.ownership`,
};
