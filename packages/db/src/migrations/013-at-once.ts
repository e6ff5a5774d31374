/**
 * What a stage writes as one function each, so that it is one round trip: an article took 33 of them, and they cost more than
 * its thinking. Rows come by the names of their tables. Each step is a statement of its own and sees what those before it wrote.
 */
export const atOnce = `
create function wirediff.keep_findings(of_version bigint, of_pipeline integer, given jsonb) returns void
language plpgsql set search_path = wirediff as $$
declare
  run bigint;
begin
  -- what is too long for one call comes in several
  insert into runs (version_id, pipeline) values (of_version, of_pipeline) on conflict do nothing;
  select id into strict run from runs where version_id = of_version and pipeline = of_pipeline;
  -- carriers that no register lists ("Russian state media") need a row to point at
  insert into agencies (id, name, full_name, kind, source)
    select distinct on (r.id) r.id, r.name, r.full_name, case when r.generic then 'generic' else 'outlet' end, 'article'
    from jsonb_to_recordset(given->'agencies') as r(id text, name text, full_name text, generic boolean)
    where not exists (select from agencies a where a.id = r.id)
    order by 1
    on conflict do nothing;
  insert into attributions
    select run, number, cue::int4multirange, source::int4multirange, content::int4multirange, quote, confidence, decided_by
    from jsonb_to_recordset(given->'attributions')
      as r(number integer, cue text, source text, content text, quote text, confidence real, decided_by text);
  insert into noncredits
    select run, agency, mention::int4range, reason
    from jsonb_to_recordset(given->'noncredits') as r(agency text, mention text, reason text);
  insert into documents (run_id, key, name, is_origin)
    select run, key, name, is_origin
    from jsonb_to_recordset(given->'documents') as r(key text, name text, is_origin boolean) order by key;
  insert into speakers (run_id, name)
    select run, name from jsonb_to_recordset(given->'speakers') as r(name text);
  insert into claims (run_id, number, field, spans, content, words_count, own_voice, document_id, document_span,
      speaker_id, speaker_span, origin_key, origin_name, quote, cue, stance, scope, anaphoric, placement, confidence,
      decided_by)
    select run, number, field, spans::int4multirange, content, words_count, own_voice, d.id, document_span::int4range,
      s.id, speaker_span::int4range, origin_key, origin_name, quote, cue, stance, scope, anaphoric::int4multirange,
      placement, confidence, decided_by
    from jsonb_to_recordset(given->'claims')
      as r(number integer, field text, spans text, content text, words_count integer, own_voice boolean, document text,
        document_span text, speaker text, speaker_span text, origin_key text, origin_name text, quote text, cue text,
        stance text, scope text, anaphoric text, placement text, confidence real, decided_by text)
      left join documents d on d.run_id = run and d.key = r.document
      left join speakers s on s.run_id = run and s.name = r.speaker
    order by number;
  insert into hops (claim_id, hop, agency_id, role, mention)
    select c.id, r.hop, r.agency, r.role, r.mention::int4range
    from jsonb_to_recordset(given->'hops')
      as r(number integer, hop integer, agency text, role text, mention text)
      join claims c on c.run_id = run and c.number = r.number;
end $$;

create function wirediff.show_run(of_version bigint, of_pipeline integer, fingerprint jsonb) returns bigint
language plpgsql set search_path = wirediff as $$
declare
  run bigint;
  article bigint;
  next_stage bigint;
begin
  select r.id, v.article_id into strict run, article from runs r join versions v on v.id = r.version_id
    where r.version_id = of_version and r.pipeline = of_pipeline;
  insert into run_origins (run_id, keys, names, agencies) select run, o.* from origins_of(run) o;
  -- unless a newer version's or a newer run is shown already
  update articles a set current_run_id = run
    where a.id = article and not exists (select from runs c where c.id = a.current_run_id
      and (c.version_id > of_version or c.version_id = of_version and c.pipeline > of_pipeline));
  if fingerprint is null then return null; end if;
  -- a run that is not shown (an older version, extracted late) leaves none
  insert into fingerprints (article_id, run_id, terms, day, body)
    select article, run, array(select jsonb_array_elements_text(fingerprint->'terms')), (fingerprint->>'day')::integer,
      fingerprint
    from articles a where a.id = article and a.current_run_id = run
    on conflict (article_id) do update set run_id = excluded.run_id, terms = excluded.terms, day = excluded.day,
      body = excluded.body;
  insert into stages (version_id, stage, pipeline, queued_at) values (of_version, 'compare', of_pipeline, clock_timestamp())
    on conflict do nothing returning id into next_stage;
  return next_stage;
end $$;

create function wirediff.keep_comparisons(given jsonb) returns void
language plpgsql set search_path = wirediff as $$
declare
  got bigint[];
begin
  -- A concurrent transaction that wants one of these pairs waits here and then does not get it; all take them in one order,
  -- so that no two wait for each other.
  with taken as (
    insert into compared_pairs (run_a, run_b)
      select run_a, run_b from jsonb_to_recordset(given->'pairs') as p(pair integer, run_a bigint, run_b bigint)
      order by run_a, run_b
      on conflict do nothing returning run_a, run_b
  )
  select array_agg(p.pair) into got
    from jsonb_to_recordset(given->'pairs') as p(pair integer, run_a bigint, run_b bigint)
      join taken t on t.run_a = p.run_a and t.run_b = p.run_b;

  with batch as materialized (
    select * from jsonb_to_recordset(given->'comparisons')
      as r(pair integer, run_a bigint, run_b bigint, claim_a bigint, claim_b bigint, relation text, similarity real,
        same_origin boolean, word_diff text, segments jsonb, confidence real, decided_by text, discrepancies jsonb)
    where pair = any(got)
  ), sides as materialized (
    -- once a claim: each stands in several rows; and each by its key, however small the tables are. chain_of says the same, but
    -- a call a claim cost a sixth of the articles a second
    select c.id, c.run_id, coalesce((select string_agg(g.name, ' > ' order by h.hop)
      from hops h cross join lateral (select name from agencies where id = h.agency_id offset 0) g
      where h.claim_id = c.id), '') as chain
    from (select claim_a as id from batch union select claim_b from batch) one
      cross join lateral (select id, run_id from claims where id = one.id offset 0) c
  ), written as (
    insert into comparisons (run_a, run_b, claim_a, claim_b, relation, similarity, same_origin, word_diff, segments,
        confidence, decided_by, side_a, side_b, chain_a, chain_b)
      select run_a, run_b, claim_a, claim_b, relation, similarity, same_origin, word_diff, segments,
        batch.confidence, batch.decided_by, a.run_id, b.run_id, a.chain, b.chain
      from batch join sides a on a.id = claim_a join sides b on b.id = claim_b
      on conflict (claim_a, claim_b) do nothing
      returning id, claim_a, claim_b
  )
  insert into discrepancies (comparison_id, number, kind, text_a, text_b)
    select w.id, d.number, d.one->>'kind', d.one->>'a', d.one->>'b'
    from written w join batch b on b.claim_a = w.claim_a and b.claim_b = w.claim_b,
      jsonb_array_elements(b.discrepancies) with ordinality d(one, number);
  insert into restatements (run_id, own_voice_claim, credited_claim, stronger, similarity, word_diff, segments)
    select run_id, own_voice_claim, credited_claim, stronger, similarity, word_diff, segments
    from jsonb_to_recordset(given->'restatements')
      as r(pair integer, run_id bigint, own_voice_claim bigint, credited_claim bigint, stronger boolean,
        similarity real, word_diff text, segments jsonb)
    where pair = any(got)
    on conflict do nothing;
  insert into fidelity (claim_id, agency_id, original_run, original_claim, verdict)
    select claim_id, agency_id, original_run, original_claim, verdict
    from jsonb_to_recordset(given->'fidelity')
      as r(pair integer, claim_id bigint, agency_id text, original_run bigint, original_claim bigint, verdict text)
    where pair = any(got)
    on conflict do nothing;
end $$;

create function wirediff.meet(article bigint, edges jsonb) returns table (id bigint, story_id bigint, partners bigint[])
language plpgsql set search_path = wirediff as $$
begin
  with found as (
    select least(article, other) as article_a, greatest(article, other) as article_b, r.score
    from jsonb_to_recordset(edges) as r(other bigint, score real)
  ), gone as (
    delete from story_edges e where (e.article_a = article or e.article_b = article)
      and not exists (select from found f where f.article_a = e.article_a and f.article_b = e.article_b)
  )
  insert into story_edges (article_a, article_b, score) select * from found
    on conflict (article_a, article_b) do update set score = excluded.score;
  return query
  with recursive reach(id) as (
    (select article
     union select m.article_id from story_articles mine join story_articles m on m.story_id = mine.story_id
       where mine.article_id = article)
    -- Both ends by their index; an "or" over the two, or a plain join, made the planner read whole tables.
    union select e.id from reach r cross join lateral (
      select article_b as id from story_edges where article_a = r.id
      union all select article_a from story_edges where article_b = r.id offset 0) e
  )
  select r.id, (select s.story_id from story_articles s where s.article_id = r.id),
    array(select e.article_b from story_edges e where e.article_a = r.id)
  from reach r order by r.id;
end $$;

-- The same as before, in a language that keeps their plans.
create or replace function wirediff.origins_of(run bigint) returns table (keys text[], names text[], agencies text[])
language plpgsql stable set search_path = wirediff as $$
begin
  return query
  with credited as (
    select c.id, c.origin_key, c.origin_name,
      (select h.agency_id from hops h where h.claim_id = c.id order by h.hop desc limit 1) as innermost
    from claims c where c.run_id = run and c.origin_key is not null
  ), counted as (
    select x.* from credited x
    where x.origin_key not like 'agency:%' or not exists (select from credited y
      where y.innermost = x.innermost and y.origin_key not like 'agency:%')
  )
  select coalesce(array_agg(distinct origin_key), '{}'), coalesce(array_agg(distinct origin_name), '{}'),
    array(select distinct h.agency_id from credited c join hops h on h.claim_id = c.id order by 1)
  from counted;
end $$;

create or replace function wirediff.sum_up_stories(stories bigint[]) returns void
language plpgsql set search_path = wirediff as $$
begin
  delete from story_origins where story_id = any(stories);
  insert into story_origins (story_id, agencies_count, origins_count, origins)
  select m.story_id, count(distinct u.one) filter (where u.kind = 1), count(distinct u.one) filter (where u.kind = 2),
    array_agg(distinct u.one) filter (where u.kind = 3)
  from story_articles m join articles a on a.id = m.article_id join run_origins s on s.run_id = a.current_run_id
    cross join lateral (select 1 as kind, unnest(s.agencies) as one union all select 2, unnest(s.keys)
      union all select 3, unnest(s.names)) u
  where m.story_id = any(stories) and s.keys <> '{}'
  group by m.story_id
  on conflict (story_id) do update set agencies_count = excluded.agencies_count, origins_count = excluded.origins_count,
    origins = excluded.origins;
end $$;
`;
