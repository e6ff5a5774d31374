import type { View } from './view.js';

/**
 * What is only reached back to ("made the remarks ..., AFP reported") stands in `contents` and counts nowhere else: the
 * reached sentence stays the outlet's own voice.
 */
export const articleAgencies: View = {
  name: 'article_agencies',
  comment: 'What an article gives to each agency, side by side: one row an article and agency.',
  columns: {
    article_id: 'Id of the article',
    outlet: 'Who published it',
    title: 'Its headline',
    agency: 'The agency credited, by its usual short name',
    agency_id: 'Its id in the register',
    ownership: 'Who owns it: state, public, private, cooperative, party or unknown',
    chains: 'Every chain it stands in, outermost agency first: Sputnik > BelTA',
    contents: 'What is credited to it, in order of the text; what is only reached back to comes last',
    speakers: 'Who spoke through it',
    documents: 'What was spoken through: statements, reports',
    claims_count: 'Claims credited to it',
    words_count: 'Credited words of the body',
    share: 'Credited words / words of the body, 0 to 1',
    first_placement: 'Where it is first credited: headline, lead or body',
  },
  select: `
    with credited as (
      select a.id as article_id, o.name as outlet, a.current_run_id as run_id, g.id as agency_id, g.name as agency, g.ownership,
        c.id as claim_id, c.number, c.field, c.content, c.words_count, c.placement, c.anaphoric,
        (select string_agg(gg.name, ' > ' order by hh.hop) from wirediff.hops hh
          join wirediff.agencies gg on gg.id = hh.agency_id where hh.claim_id = c.id) as chain,
        p.name as speaker, d.name as document
      from wirediff.articles a
        join wirediff.outlets o on o.id = a.outlet_id
        join wirediff.claims c on c.run_id = a.current_run_id
        join lateral (select distinct h.agency_id from wirediff.hops h where h.claim_id = c.id) h on true
        join wirediff.agencies g on g.id = h.agency_id
        left join wirediff.speakers p on p.id = c.speaker_id
        left join wirediff.documents d on d.id = c.document_id
    ), sides as (
      -- By the outlet too, so that a question about one outlet reads its articles only.
      select article_id, outlet, run_id, agency_id, min(agency) as agency, min(ownership) as ownership,
        array_agg(distinct chain) as chains,
        array_agg(content order by field = 'text', number) as contents,
        coalesce(array_agg(distinct speaker) filter (where speaker is not null), '{}') as speakers,
        coalesce(array_agg(distinct document) filter (where document is not null), '{}') as documents,
        count(*)::integer as claims_count,
        coalesce(sum(words_count) filter (where field = 'text'), 0)::integer as words_count,
        (array['headline', 'lead', 'body'])[min(array_position(array['headline', 'lead', 'body'], placement))]
          as first_placement,
        range_agg(anaphoric) as reached
      from credited group by article_id, outlet, run_id, agency_id
    )
    select s.article_id, s.outlet, v.title, s.agency, s.agency_id, s.ownership, s.chains,
      s.contents || array(select substr(v.text, lower(x) + 1, upper(x) - lower(x)) from unnest(s.reached) x)
        as contents,
      s.speakers, s.documents, s.claims_count, s.words_count,
      -- Two credits that tell one sentence count it twice.
      least(1, round(s.words_count::numeric / greatest(1, v.words_count), 4)) as share,
      s.first_placement
    from sides s
      join wirediff.runs r on r.id = s.run_id
      join wirediff.versions v on v.id = r.version_id`,
};
