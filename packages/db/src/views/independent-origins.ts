import type { View } from './view.js';

/**
 * A claim with neither document nor speaker adds no origin where its innermost agency has a claim in that article that
 * has one: "AFP reported that ..." beside AFP's quote from a statement is one origin, not two.
 */
export const independentOrigins: View = {
  name: 'independent_origins',
  comment:
    'How many independent origins stand behind the agencies of an article or a story: sources, not copies.',
  columns: {
    scope: 'article or story',
    article_id: 'The article; null for a story',
    story_id: 'The story, if the article belongs to one',
    agencies_count: 'Agencies credited',
    origins_count:
      'Origins behind them: documents, else speakers with their innermost agency, else innermost agencies',
    origins: 'Their names',
  },
  select: `
    with credited as (
      select a.id as article_id, m.story_id, c.id as claim_id, c.origin_key, c.origin_name,
        (select h.agency_id from wirediff.hops h where h.claim_id = c.id order by h.hop desc limit 1) as innermost
      from wirediff.articles a join wirediff.claims c on c.run_id = a.current_run_id
        left join wirediff.story_articles m on m.article_id = a.id
      where c.origin_key is not null
    ), counted as (
      select x.* from credited x
      where x.origin_key not like 'agency:%' or not exists (select from credited y
        where y.article_id = x.article_id and y.innermost = x.innermost and y.origin_key not like 'agency:%')
    ), agencies as (
      select x.article_id, x.story_id, h.agency_id from credited x join wirediff.hops h on h.claim_id = x.claim_id
    )
    select 'article' as scope, c.article_id, min(c.story_id) as story_id,
      (select count(distinct g.agency_id)::integer from agencies g where g.article_id = c.article_id) as agencies_count,
      count(distinct c.origin_key)::integer as origins_count, array_agg(distinct c.origin_name) as origins
    from counted c group by c.article_id
    union all
    select 'story', null, c.story_id,
      (select count(distinct g.agency_id)::integer from agencies g where g.story_id = c.story_id),
      count(distinct c.origin_key)::integer, array_agg(distinct c.origin_name)
    from counted c where c.story_id is not null group by c.story_id`,
};
