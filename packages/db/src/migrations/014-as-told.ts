/**
 * What a version loses no more: the zone in which its date was told, without which "yesterday" is another day, and its words
 * counted as those of its claims are. And one rule for origins in SQL and in the comparison room: a claim that names
 * nobody adds none where its agency stands anywhere in a chain that does.
 */
export const asTold = `
alter table wirediff.versions add column zone_minutes smallint, add column words_count integer;
update wirediff.versions set words_count = array_length(regexp_split_to_array(btrim(text), '\\s+'), 1);
alter table wirediff.versions alter column words_count set not null;
grant insert (zone_minutes, words_count) on wirediff.versions to wirediff_worker, wirediff_api;

create or replace function wirediff.accept(batch jsonb)
returns table (place integer, article_id bigint, stage_id bigint)
language plpgsql set search_path = wirediff as $$
begin
  create temporary table if not exists submitted_rows (
    place integer, outlet text, identity text, url text, external_id text, title text, published_at timestamptz,
    zone_minutes smallint, words_count integer, text text, text_hash bytea, warnings jsonb, outlet_id bigint, article_id bigint, stage_id bigint
  ) on commit delete rows;
  delete from submitted_rows;
  insert into submitted_rows
    select (r->>'place')::integer, r->>'outlet', r->>'identity', r->>'url', r->>'external_id', r->>'title',
      (r->>'published_at')::timestamptz, (r->>'zone_minutes')::smallint, (r->>'words_count')::integer, r->>'text', decode(r->>'text_hash', 'hex'), r->'warnings'
    from jsonb_array_elements(batch) r;

  insert into outlets (name)
    select distinct b.outlet from submitted_rows b
    where not exists (select from outlets o where o.name = b.outlet) order by 1
    on conflict do nothing;
  update submitted_rows b set outlet_id = o.id from outlets o where o.name = b.outlet;

  insert into articles (outlet_id, identity, url, external_id)
    select distinct on (b.outlet_id, b.identity) b.outlet_id, b.identity, b.url, b.external_id
    from submitted_rows b
    where not exists (select from articles a where a.outlet_id = b.outlet_id and a.identity = b.identity)
    order by b.outlet_id, b.identity, b.place
    on conflict do nothing;
  update submitted_rows b set article_id = a.id from articles a
    where a.outlet_id = b.outlet_id and a.identity = b.identity;

  with fresh as (
    insert into versions (article_id, text_hash, text, title, published_at, zone_minutes, words_count, warnings)
      select distinct on (b.article_id, b.text_hash)
        b.article_id, b.text_hash, b.text, b.title, b.published_at, b.zone_minutes, b.words_count, b.warnings
      from submitted_rows b
      where not exists (select from versions v where v.article_id = b.article_id and v.text_hash = b.text_hash)
      order by b.article_id, b.text_hash, b.place
      on conflict do nothing
      returning versions.id, versions.article_id, versions.text_hash
  ), waiting as (
    insert into stages (version_id, stage, queued_at) select f.id, 'extract', clock_timestamp() from fresh f order by f.id
    returning stages.id, stages.version_id
  ), newest as (
    update articles a set current_version_id = greatest(coalesce(a.current_version_id, 0), n.id)
    from (select f.article_id, max(f.id) as id from fresh f group by 1) n where n.article_id = a.id
  )
  update submitted_rows b set stage_id = w.id
    from fresh f join waiting w on w.version_id = f.id
    where f.article_id = b.article_id and f.text_hash = b.text_hash
      and b.place = (select min(c.place) from submitted_rows c
                     where c.article_id = b.article_id and c.text_hash = b.text_hash);

  return query select b.place, b.article_id, b.stage_id from submitted_rows b order by b.place;
end $$;

create or replace function wirediff.origins_of(run bigint) returns table (keys text[], names text[], agencies text[])
language plpgsql stable set search_path = wirediff as $$
begin
  return query
  with credited as (
    select c.id, c.origin_key, c.origin_name, array(select h.agency_id from hops h where h.claim_id = c.id order by h.hop) as chain
    from claims c where c.run_id = run and c.origin_key is not null
  ), sourced as (
    select distinct unnest(chain) as agency from credited where origin_key not like 'agency:%'
  ), counted as (
    select x.* from credited x where x.origin_key not like 'agency:%'
      or not exists (select from sourced s where s.agency = x.chain[array_length(x.chain, 1)])
  )
  select coalesce(array_agg(distinct origin_key), '{}'), coalesce(array_agg(distinct origin_name), '{}'),
    array(select distinct unnest(chain) from credited order by 1)
  from counted;
end $$;
update wirediff.run_origins r set (keys, names, agencies) = (select o.keys, o.names, o.agencies from wirediff.origins_of(r.run_id) o);
select wirediff.sum_up_stories(array(select distinct story_id from wirediff.story_articles));
`;
