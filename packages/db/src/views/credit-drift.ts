import type { View } from './view.js';

/**
 * Drift is read off compared claims that say the same: the later side against the earlier one. Versions of one article are
 * not compared with each other yet.
 */
export const creditDrift: View = {
  name: 'credit_drift',
  comment:
    'The same claim with another credit: an agency dropped, a hop lost, a doubtful cue made neutral or the reverse.',
  columns: {
    story_id: 'The story',
    article_from: 'The earlier article',
    article_to: 'The later article',
    outlet_from: 'Who published the earlier article',
    outlet_to: 'Who published the later article',
    drift: 'agency_dropped, hop_lost, agency_changed or stance_changed',
    chain_from: 'Chain in the earlier article',
    chain_to: 'Chain in the later article',
    stance_from: 'Stance of its cue in the earlier article',
    stance_to: 'Stance of its cue in the later article',
    content_from: 'Words of the earlier claim',
    content_to: 'Words of the later claim',
  },
  select: `
    with pairs as (
      select c.story_id, c.article_a, c.article_b, c.outlet_a, c.outlet_b, c.chain_a, c.chain_b, a.stance as stance_a,
        b.stance as stance_b, c.content_a, c.content_b
      from report.claim_comparisons c
        join wirediff.claims a on a.id = c.claim_a join wirediff.claims b on b.id = c.claim_b
      where c.article_a <> c.article_b and c.relation in ('verbatim', 'near_verbatim', 'paraphrase')
    )
    select story_id, article_a as article_from, article_b as article_to, outlet_a as outlet_from, outlet_b as outlet_to,
      d.drift, chain_a as chain_from, chain_b as chain_to, stance_a as stance_from, stance_b as stance_to,
      content_a as content_from, content_b as content_to
    from pairs, lateral (
      select case when chain_a <> '' and chain_b = '' then 'agency_dropped'
        when chain_a <> chain_b and length(chain_b) < length(chain_a)
          and string_to_array(chain_a, ' > ') @> string_to_array(chain_b, ' > ') then 'hop_lost'
        when chain_a <> '' and chain_b <> '' and not string_to_array(chain_a, ' > ') && string_to_array(chain_b, ' > ')
          then 'agency_changed' end as drift
      union all
      select 'stance_changed' where stance_a <> stance_b and chain_a <> '' and chain_b <> ''
    ) d where d.drift is not null`,
};
