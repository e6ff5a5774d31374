import type { View } from './view.js';

export const outletAgencyRepresentation: View = {
  name: 'outlet_agency_representation',
  comment: 'How an outlet represents an agency: one row an outlet and agency.',
  columns: {
    outlet: 'The outlet',
    agency: 'The agency, by its usual short name',
    agency_id: 'Its id in the register',
    ownership: 'Who owns it',
    articles_count: 'Articles that credit it',
    claims_count: 'Claims credited to it',
    direct_share: 'Share of them that are direct quotes, 0 to 1',
    neutral_count: 'Claims with a neutral cue (said)',
    assertive_count: 'Claims with an assertive cue (confirmed)',
    doubtful_count: 'Claims with a doubtful cue (claimed)',
    loaded_count: 'Claims with a loaded cue (admitted, boasted)',
    faithful_count: "Claims that agree with the agency's own dispatch",
    altered_count: 'Claims altered against the dispatch',
    absent_count: 'Claims the dispatch does not make',
  },
  select: `
    select c.outlet, c.agency, c.agency_id, c.ownership, count(distinct c.article_id)::integer as articles_count,
      count(*)::integer as claims_count, round(avg((c.quote = 'direct')::integer), 4) as direct_share,
      count(*) filter (where c.stance = 'neutral')::integer as neutral_count,
      count(*) filter (where c.stance = 'assertive')::integer as assertive_count,
      count(*) filter (where c.stance = 'doubtful')::integer as doubtful_count,
      count(*) filter (where c.stance = 'loaded')::integer as loaded_count,
      count(*) filter (where f.verdict = 'faithful')::integer as faithful_count,
      count(*) filter (where f.verdict = 'altered')::integer as altered_count,
      count(*) filter (where f.verdict = 'absent')::integer as absent_count
    from (select distinct on (outlet, agency, agency_id, claim_id) *
        from report.agency_claims order by outlet, agency, agency_id, claim_id, hop) c
      -- Of an agency's several dispatches the one that bears it out best: what the first lead had not yet is no invention.
      left join lateral (select x.verdict from wirediff.fidelity x join wirediff.articles o on o.current_run_id = x.original_run
        where x.claim_id = c.claim_id and x.agency_id = c.agency_id
        order by array_position(array['faithful', 'altered', 'absent'], x.verdict) limit 1) f on true
    group by c.outlet, c.agency, c.agency_id, c.ownership`,
};
