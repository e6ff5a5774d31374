import type { View } from './view.js';

export const coverage: View = {
  name: 'coverage',
  comment:
    'Who carries a claim and who leaves it out: one row a credited claim and other article of its story.',
  columns: {
    story_id: 'The story',
    claim_id: 'The claim',
    article_id: 'Article it stands in',
    outlet: 'Who published that article',
    chain: 'Its credit chain',
    content: 'What was said',
    other_article: 'Another article of the story',
    other_outlet: 'Who published it',
    carried: 'Does the other article say it, in the same words or others?',
  },
  select: `
    select m.story_id, c.id as claim_id, a.id as article_id, o.name as outlet, k.chain, c.content,
      x.id as other_article, p.name as other_outlet,
      exists (select from wirediff.comparisons q join wirediff.claims y on y.id = q.claim_b
          where q.claim_a = c.id and y.run_id = x.current_run_id
            and q.relation in ('verbatim', 'near_verbatim', 'paraphrase', 'conflict'))
        or exists (select from wirediff.comparisons q join wirediff.claims y on y.id = q.claim_a
          where q.claim_b = c.id and y.run_id = x.current_run_id
            and q.relation in ('verbatim', 'near_verbatim', 'paraphrase', 'conflict')) as carried
    from wirediff.story_articles m
      join wirediff.articles a on a.id = m.article_id
      join wirediff.outlets o on o.id = a.outlet_id
      join wirediff.claims c on c.run_id = a.current_run_id
      join lateral (select string_agg(g.name, ' > ' order by h.hop) as chain from wirediff.hops h
        join wirediff.agencies g on g.id = h.agency_id where h.claim_id = c.id) k on k.chain is not null
      join wirediff.story_articles n on n.story_id = m.story_id and n.article_id <> m.article_id
      join wirediff.articles x on x.id = n.article_id
      join wirediff.outlets p on p.id = x.outlet_id`,
};
