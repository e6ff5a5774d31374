import type { View } from './view.js';

export const agencyClaims: View = {
  name: 'agency_claims',
  comment:
    'One row a claim and hop of its credit chain: what is credited to which agency. Only claims with an agency.',
  columns: {
    claim_id: 'Id of the claim; a claim with two hops has two rows',
    article_id: 'Article it stands in',
    story_id: 'Story of that article',
    outlet: 'Who published the article',
    published_at: 'When the article was published',
    agency: 'The agency of this hop, by its usual short name',
    agency_id: 'Its id in the register',
    ownership: 'Who owns it: state, public, private, cooperative, party or unknown',
    role: 'reports, cited, recipient or carries',
    hop: 'Place in the chain, 1 = outermost, nearest the outlet',
    chain: 'The whole chain, outermost first: Sputnik > BelTA',
    hops_count: 'Links in the chain',
    document: 'What was spoken through: a statement, a report, a poll; null if none',
    speaker: 'Who said it in the end; unknown if somebody spoke and is not named; null if nobody did',
    content: 'What was said, the exact words of the article',
    field: 'Where the content stands: text or title',
    spans: 'Its places in that field, Unicode code points, end exclusive',
    quote: 'direct, indirect or mixed',
    cue: 'The reporting words',
    stance: 'How the cue stands to the content: neutral, assertive, doubtful or loaded',
    scope: 'explicit, continued or anaphoric',
    placement: 'headline, lead or body',
    words_count: 'Words of the content',
    confidence: 'Share of such decisions that are right, 0 to 1',
    decided_by: 'The rule or model that decided',
  },
  select: `
    select c.id as claim_id, a.id as article_id, m.story_id, o.name as outlet, v.published_at, g.name as agency,
      g.id as agency_id, g.ownership, h.role, h.hop, k.chain, k.hops_count, d.name as document, p.name as speaker,
      c.content, c.field, c.spans, c.quote, c.cue, c.stance, c.scope, c.placement, c.words_count, c.confidence,
      c.decided_by
    from wirediff.articles a
      join wirediff.outlets o on o.id = a.outlet_id
      join wirediff.claims c on c.run_id = a.current_run_id
      join wirediff.runs r on r.id = c.run_id
      join wirediff.versions v on v.id = r.version_id
      join wirediff.hops h on h.claim_id = c.id
      join wirediff.agencies g on g.id = h.agency_id
      cross join lateral (select string_agg(gg.name, ' > ' order by hh.hop) as chain, count(*)::integer as hops_count
        from wirediff.hops hh join wirediff.agencies gg on gg.id = hh.agency_id where hh.claim_id = c.id) k
      left join wirediff.documents d on d.id = c.document_id
      left join wirediff.speakers p on p.id = c.speaker_id
      left join wirediff.story_articles m on m.article_id = a.id`,
};
