import type { View } from './view.js';

export const articleClaims: View = {
  name: 'article_claims',
  comment: 'Every claim of an article, own voice included: one row a claim, whatever its chain.',
  columns: {
    claim_id: 'Id of the claim',
    article_id: 'Article it stands in',
    story_id: 'Story of that article',
    outlet: 'Who published the article',
    number: 'Place in the article, from 0',
    field: 'Where the content stands: text or title',
    spans: 'Its places in that field, Unicode code points, end exclusive',
    content: 'The exact words',
    own_voice: 'Does the outlet speak itself?',
    agencies: 'The chain as a list, outermost first; empty for own voice and for speakers without an agency',
    chain: 'The chain in words: Sputnik > BelTA',
    document: 'What was spoken through',
    speaker: 'Who said it in the end',
    origin: 'Where it comes from in the end; null where no agency is credited',
    quote: 'direct, indirect or mixed',
    cue: 'The reporting words',
    stance: 'neutral, assertive, doubtful or loaded',
    scope: 'explicit, continued or anaphoric',
    anaphoric: 'What its credit reaches back to ("the remarks"), code points of the text',
    placement: 'headline, lead or body',
    confidence: 'Share of such decisions that are right, 0 to 1',
    decided_by: 'The rule or model that decided',
  },
  select: `
    select c.id as claim_id, a.id as article_id, m.story_id, o.name as outlet, c.number, c.field, c.spans, c.content,
      c.own_voice, k.agencies, array_to_string(k.agencies, ' > ') as chain, d.name as document, p.name as speaker,
      c.origin_name as origin, c.quote, c.cue, c.stance, c.scope, c.anaphoric, c.placement, c.confidence, c.decided_by
    from wirediff.articles a
      join wirediff.outlets o on o.id = a.outlet_id
      join wirediff.claims c on c.run_id = a.current_run_id
      cross join lateral (select coalesce(array_agg(g.name order by h.hop), '{}') as agencies
        from wirediff.hops h join wirediff.agencies g on g.id = h.agency_id where h.claim_id = c.id) k
      left join wirediff.documents d on d.id = c.document_id
      left join wirediff.speakers p on p.id = c.speaker_id
      left join wirediff.story_articles m on m.article_id = a.id`,
};
