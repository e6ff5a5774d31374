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
    with told as not materialized (
      select a.id as article_id, m.story_id, s.keys, s.names, s.agencies
      from wirediff.articles a join wirediff.run_origins s on s.run_id = a.current_run_id
        left join wirediff.story_articles m on m.article_id = a.id
      where s.keys <> '{}'
    )
    select 'article' as scope, article_id, story_id, cardinality(agencies) as agencies_count,
      cardinality(keys) as origins_count, names as origins
    from told
    union all
    select 'story', null, k.story_id, g.count, k.count, n.names
    from (select story_id, count(*)::integer as count
        from (select distinct story_id, unnest(keys) from told where story_id is not null) x group by story_id) k
      join (select story_id, count(*)::integer as count
        from (select distinct story_id, unnest(agencies) from told) x group by story_id) g on g.story_id = k.story_id
      left join (select story_id, array_agg(name order by name) as names
        from (select distinct story_id, unnest(names) as name from told) x group by story_id) n
        on n.story_id = k.story_id`,
};
