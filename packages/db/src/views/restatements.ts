import type { View } from './view.js';

export const restatements: View = {
  name: 'restatements',
  comment:
    'Where an outlet says in its own voice what the same article credits to an agency, often in stronger words.',
  columns: {
    article_id: 'The article',
    story_id: 'Its story',
    outlet: 'Who published it',
    own_voice: 'What the outlet says in its own voice',
    credited: 'What it credits',
    chain: 'To whom, outermost first',
    speaker: 'Who said it in the end',
    stronger: 'Are the own words stronger?',
    similarity: '0 to 1',
    word_diff: 'From the credited to the own words: [-taken out-]{+put in+}',
    own_voice_claim: 'Id of the own-voice claim',
    credited_claim: 'Id of the credited claim',
  },
  select: `
    select a.id as article_id, m.story_id, o.name as outlet, v.content as own_voice, c.content as credited, k.chain,
      p.name as speaker, r.stronger, r.similarity, r.word_diff, v.id as own_voice_claim, c.id as credited_claim
    from wirediff.articles a
      join wirediff.outlets o on o.id = a.outlet_id
      join wirediff.restatements r on r.run_id = a.current_run_id
      join wirediff.claims v on v.id = r.own_voice_claim
      join wirediff.claims c on c.id = r.credited_claim
      cross join lateral (select coalesce(string_agg(g.name, ' > ' order by h.hop), '') as chain from wirediff.hops h
        join wirediff.agencies g on g.id = h.agency_id where h.claim_id = c.id) k
      left join wirediff.speakers p on p.id = c.speaker_id
      left join wirediff.story_articles m on m.article_id = a.id`,
};
