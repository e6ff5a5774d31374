/**
 * Acceptance as one function, so that a thousand submissions are one round trip and one transaction. It sees rows that
 * a concurrent batch committed while it waited, because every step is a statement of its own (read committed).
 */
export const accept = `
create function wirediff.accept(batch jsonb)
returns table (place integer, article_id bigint, stage_id bigint)
language plpgsql set search_path = wirediff as $$
begin
  create temporary table if not exists batch_rows (
    place integer, outlet text, identity text, url text, external_id text, title text, published_at timestamptz,
    text text, text_hash bytea, warnings jsonb, outlet_id bigint, article_id bigint, stage_id bigint
  ) on commit delete rows;
  delete from batch_rows;
  insert into batch_rows
    select (r->>'place')::integer, r->>'outlet', r->>'identity', r->>'url', r->>'external_id', r->>'title',
      (r->>'published_at')::timestamptz, r->>'text', decode(r->>'text_hash', 'hex'), r->'warnings'
    from jsonb_array_elements(batch) r;

  insert into outlets (name)
    select distinct b.outlet from batch_rows b
    where not exists (select from outlets o where o.name = b.outlet) order by 1
    on conflict do nothing;
  update batch_rows b set outlet_id = o.id from outlets o where o.name = b.outlet;

  insert into articles (outlet_id, identity, url, external_id)
    select distinct on (b.outlet_id, b.identity) b.outlet_id, b.identity, b.url, b.external_id
    from batch_rows b
    where not exists (select from articles a where a.outlet_id = b.outlet_id and a.identity = b.identity)
    order by b.outlet_id, b.identity, b.place
    on conflict do nothing;
  update batch_rows b set article_id = a.id from articles a
    where a.outlet_id = b.outlet_id and a.identity = b.identity;

  with fresh as (
    insert into versions (article_id, text_hash, text, title, published_at, warnings)
      select distinct on (b.article_id, b.text_hash)
        b.article_id, b.text_hash, b.text, b.title, b.published_at, b.warnings
      from batch_rows b
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
  update batch_rows b set stage_id = w.id
    from fresh f join waiting w on w.version_id = f.id
    where f.article_id = b.article_id and f.text_hash = b.text_hash
      and b.place = (select min(c.place) from batch_rows c
                     where c.article_id = b.article_id and c.text_hash = b.text_hash);

  return query select b.place, b.article_id, b.stage_id from batch_rows b order by b.place;
end $$;
`;
