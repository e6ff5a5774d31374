import type { View } from './view.js';

/** Who cites whom is read along the chains, and from an agency's own dispatch to the first link of what it cites. */
export const citationCircles: View = {
  name: 'citation_circles',
  comment:
    'Agencies of a story that in the end cite one another: what goes round there has no origin among them. One row a circle.',
  columns: {
    story_id: 'The story',
    agencies: 'The agencies of the circle, by name',
  },
  select: `
    select s.story_id, c.agencies
    from (select distinct story_id from wirediff.story_articles) s cross join lateral (
      with recursive runs as (
        select a.current_run_id as run, o.name as outlet
        from wirediff.story_articles m join wirediff.articles a on a.id = m.article_id
          join wirediff.outlets o on o.id = a.outlet_id
        where m.story_id = s.story_id
      ), cited as (
        select h.agency_id as citing, n.agency_id as cited
        from runs r join wirediff.claims c on c.run_id = r.run join wirediff.hops h on h.claim_id = c.id
          join wirediff.hops n on n.claim_id = c.id and n.hop = h.hop + 1
        union
        select g.id, h.agency_id
        from runs r join lateral (
            select id from wirediff.agencies where name = r.outlet and kind = 'news_agency'
            union select x.agency_id from wirediff.agency_aliases x join wirediff.agencies y on y.id = x.agency_id
              where x.alias = r.outlet and y.kind = 'news_agency') g on true
          join wirediff.claims c on c.run_id = r.run join wirediff.hops h on h.claim_id = c.id and h.hop = 1
      ), reach as (
        select citing, cited from cited where citing <> cited
        union select r.citing, c.cited from reach r join cited c on c.citing = r.cited
      )
      select distinct array_agg(distinct g.name order by g.name) as agencies
      from reach r join reach back on back.citing = r.cited and back.cited = r.citing
        join wirediff.agencies g on g.id = r.cited
      group by r.citing having count(distinct r.cited) > 1
    ) c`,
};
