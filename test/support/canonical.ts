import { ask } from './database.ts';

/**
 * Everything the pipeline found, without ids and times, so that two databases can be told equal: what every kill, wipe and
 * restart must leave as a calm run would.
 */
export async function canonicalDump(url: string): Promise<string[]> {
  const claims = `select encode(v.text_hash, 'hex') || ' ' || o.name as article, c.id, c.number, c.content, c.spans::text as spans,
      c.own_voice, c.origin_name, c.scope, c.quote,
      (select string_agg(g.id || ':' || h.role, ' > ' order by h.hop) from wirediff.hops h join wirediff.agencies g on g.id = h.agency_id where h.claim_id = c.id) as chain
    from wirediff.articles a join wirediff.outlets o on o.id = a.outlet_id join wirediff.versions v on v.id = a.current_version_id
      left join wirediff.claims c on c.run_id = a.current_run_id`;
  const [found, stories, compared, twice] = await Promise.all([
    ask(
      url,
      `select article, number, content, spans, own_voice, origin_name, scope, quote, chain from (${claims}) c`,
    ),
    ask(
      url,
      `select array_agg(encode(v.text_hash, 'hex') || ' ' || o.name order by v.text_hash, o.name) as articles
       from wirediff.story_articles s join wirediff.articles a on a.id = s.article_id join wirediff.outlets o on o.id = a.outlet_id
         join wirediff.versions v on v.id = a.current_version_id group by s.story_id`,
    ),
    ask(
      url,
      `with c as (${claims}) select a.article as a, a.number as n, b.article as b, b.number as m, x.relation, x.word_diff, x.similarity
       from wirediff.comparisons x join c a on a.id = x.claim_a join c b on b.id = x.claim_b`,
    ),
    ask(
      url,
      `select count(*)::int as runs, count(distinct (version_id, pipeline))::int as results from wirediff.runs`,
    ),
  ]);
  return [...found, ...stories, ...compared, ...twice].map((row) => JSON.stringify(row)).sort();
}
