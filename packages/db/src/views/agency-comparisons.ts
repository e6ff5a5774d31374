import type { View } from './view.js';

/**
 * Inside an article every pair of agencies has its row, aligned or not; between articles only pairs with something
 * aligned. Of several compared claims the best aligned pair stands for the two: by relation, then by similarity.
 */
export const agencyComparisons: View = {
  name: 'agency_comparisons',
  comment:
    'Two agencies held against each other by their best aligned pair of claims, in an article or across a story.',
  columns: {
    story_id: 'Story of the articles',
    article_a: 'First article',
    article_b: 'Second article; the same one inside an article',
    agency_a: 'First agency, or the outlet where it speaks in its own voice',
    agency_b: 'Second agency, or the outlet where it speaks in its own voice',
    content_a: 'What the first is credited with',
    content_b: 'What the second is credited with',
    relation: 'verbatim, near_verbatim, paraphrase, conflict, complementary or unrelated',
    similarity: '0 (nothing shared) to 1 (the same words)',
    word_diff: 'From the first to the second: [-taken out-]{+put in+}; null where unrelated',
    shared_claim: 'True where both are hops of one claim',
    same_origin: 'Do both claims go back to one origin?',
    claim_a: 'The first claim',
    claim_b: 'The second claim',
  },
  select: `
    with party as (
      select a.id as article_id, c.id as claim_id, c.number, c.content, c.origin_key, g.name as party
        from wirediff.articles a join wirediff.claims c on c.run_id = a.current_run_id
          join wirediff.hops h on h.claim_id = c.id join wirediff.agencies g on g.id = h.agency_id
      union all
      select a.id, c.id, c.number, c.content, c.origin_key, o.name
        from wirediff.articles a join wirediff.claims c on c.run_id = a.current_run_id
          join wirediff.outlets o on o.id = a.outlet_id
        where c.own_voice
    ), agency as (
      select distinct on (a.id, g.name) a.id as article_id, g.name as party, c.id as claim_id, c.content, c.origin_key
        from wirediff.articles a join wirediff.claims c on c.run_id = a.current_run_id
          join wirediff.hops h on h.claim_id = c.id join wirediff.agencies g on g.id = h.agency_id
        order by a.id, g.name, c.field = 'text' desc, c.number
    ), side_by_side as (
      select x.article_id as article_a, x.article_id as article_b, x.party as party_a, y.party as party_b,
        x.content as content_a, y.content as content_b, 'unrelated' as relation, 0::real as similarity,
        null::text as word_diff, false as shared_claim,
        coalesce(x.origin_key = y.origin_key, false) as same_origin, x.claim_id as claim_a, y.claim_id as claim_b, 9 as rank
      from agency x join agency y on y.article_id = x.article_id and x.party < y.party
    ), shared as (
      select a.id, a.id, gx.name, gy.name, c.content, c.content, 'verbatim', 1::real, c.content, true, true, c.id, c.id, 0
      from wirediff.articles a join wirediff.claims c on c.run_id = a.current_run_id
        join wirediff.hops hx on hx.claim_id = c.id join wirediff.agencies gx on gx.id = hx.agency_id
        join wirediff.hops hy on hy.claim_id = c.id join wirediff.agencies gy on gy.id = hy.agency_id and gx.name < gy.name
    ), aligned as (
      select p.article_id, q.article_id, p.party, q.party, p.content, q.content, x.relation, x.similarity,
        case when x.relation = 'unrelated' then null else x.word_diff end, false, x.same_origin, p.claim_id, q.claim_id,
        array_position(array['verbatim', 'near_verbatim', 'paraphrase', 'conflict', 'complementary', 'unrelated'],
          x.relation)
      from wirediff.comparisons x join party p on p.claim_id = x.claim_a join party q on q.claim_id = x.claim_b
      where p.article_id <> q.article_id or p.party < q.party
      union all
      select q.article_id, p.article_id, q.party, p.party, q.content, p.content, x.relation, x.similarity,
        case when x.relation = 'unrelated' then null else wirediff.turn_round(x.segments) end, false, x.same_origin,
        q.claim_id, p.claim_id,
        array_position(array['verbatim', 'near_verbatim', 'paraphrase', 'conflict', 'complementary', 'unrelated'],
          x.relation)
      from wirediff.comparisons x join party p on p.claim_id = x.claim_a join party q on q.claim_id = x.claim_b
      where p.article_id = q.article_id and p.party > q.party
    )
    select distinct on (b.article_a, b.article_b, b.party_a, b.party_b)
      m.story_id, b.article_a, b.article_b, b.party_a as agency_a, b.party_b as agency_b, b.content_a, b.content_b,
      b.relation, b.similarity, b.word_diff, b.shared_claim, b.same_origin, b.claim_a, b.claim_b
    from (select * from side_by_side union all select * from shared union all select * from aligned) b
      left join wirediff.story_articles m on m.article_id = b.article_a
    order by b.article_a, b.article_b, b.party_a, b.party_b, b.rank, b.similarity desc, b.claim_a, b.claim_b`,
};
