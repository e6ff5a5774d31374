import type { View } from './view.js';

/** Of the last stage that an article's newest version has reached. A subselect: what is not asked for is not looked up. */
const last = (what: string) =>
  `(select ${what} from wirediff.stages where version_id = a.current_version_id
        order by pipeline desc, stage = 'compare' desc limit 1)`;

export const articles: View = {
  name: 'articles',
  comment: 'One row an article: who published it when, how far it is, and the story it belongs to.',
  columns: {
    article_id: 'Id of the article, as enqueue printed it',
    outlet: 'Who published it',
    title: 'Headline of its newest version, as submitted',
    published_at: 'When it was published, if that was told',
    url: 'Where it was published, if that was told',
    accepted_at: 'When it was accepted',
    versions_count: 'Texts of this article so far',
    stage: 'The last stage its newest version has reached: extract or compare',
    state: 'pending, running, done, unsupported (not English) or set_aside',
    reason: 'Why it is unsupported or set aside, a short code such as unsupported_language; null else',
    story_id: 'The story it belongs to; null before it is compared',
    agencies_count: 'Agencies it credits',
    claims_count: 'Claims in it, own voice included',
    words_count: 'Words of its body that stand in claims',
    text: 'The text of its newest version, exactly as submitted',
  },
  select: `
    select a.id as article_id, o.name as outlet, v.title, v.published_at, a.url, a.accepted_at,
      (select count(*)::integer from wirediff.versions x where x.article_id = a.id) as versions_count,
      ${last('stage')} as stage, ${last('state')} as state,
      ${last("case when state in ('unsupported', 'set_aside') then error_code end")} as reason, m.story_id,
      (select count(distinct h.agency_id)::integer from wirediff.claims c join wirediff.hops h on h.claim_id = c.id
        where c.run_id = a.current_run_id) as agencies_count,
      (select count(*)::integer from wirediff.claims c where c.run_id = a.current_run_id) as claims_count,
      (select coalesce(sum(c.words_count), 0)::integer from wirediff.claims c
        where c.run_id = a.current_run_id and c.field = 'text') as words_count,
      v.text
    from wirediff.articles a
      join wirediff.outlets o on o.id = a.outlet_id
      left join wirediff.versions v on v.id = a.current_version_id
      left join wirediff.story_articles m on m.article_id = a.id`,
};
