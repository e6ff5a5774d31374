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
    select 'article' as scope, a.id as article_id, m.story_id, cardinality(s.agencies) as agencies_count,
      cardinality(s.keys) as origins_count, s.names as origins
    from wirediff.articles a join wirediff.run_origins s on s.run_id = a.current_run_id
      left join wirediff.story_articles m on m.article_id = a.id
    where s.keys <> '{}'
    union all
    select 'story', null, story_id, agencies_count, origins_count, origins from wirediff.story_origins`,
};
