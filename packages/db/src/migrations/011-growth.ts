/**
 * What lets cost not grow with the articles stored. `fingerprint_terms` is read by term and day, so that an article meets
 * those of its own days only; `run_origins` sums a run up, so that a question about all stories need not read all claims;
 * a comparison knows its sides' runs and chains, so that a list of differences need not either.
 */
export const growth = `
create table wirediff.fingerprint_terms (
  term text not null,
  -- as in fingerprints; -1000000 where the day is unknown
  day integer not null,
  article_id bigint not null,
  weight real not null,
  primary key (term, day, article_id) include (weight)
);

create function wirediff.keep_terms() returns trigger language plpgsql set search_path = wirediff as $$
begin
  if tg_op <> 'INSERT' then
    delete from fingerprint_terms t using unnest(old.terms) o(term)
      where t.term = o.term and t.day = coalesce(old.day, -1000000) and t.article_id = old.article_id;
  end if;
  if tg_op <> 'DELETE' then
    insert into fingerprint_terms (term, day, article_id, weight)
      select n.term, coalesce(new.day, -1000000), new.article_id, (new.body->'weights'->>(n.place::integer - 1))::real
      from unnest(new.terms) with ordinality n(term, place);
  end if;
  return null;
end $$;
create trigger keep_terms after insert or update or delete on wirediff.fingerprints
  for each row execute function wirediff.keep_terms();
insert into wirediff.fingerprint_terms (term, day, article_id, weight)
  select n.term, coalesce(f.day, -1000000), f.article_id, (f.body->'weights'->>(n.place::integer - 1))::real
  from wirediff.fingerprints f, unnest(f.terms) with ordinality n(term, place);
drop index wirediff.fingerprints_terms;

create table wirediff.run_origins (
  run_id bigint primary key references wirediff.runs on delete cascade,
  -- each once; see report.independent_origins for what counts
  keys text[] not null,
  names text[] not null,
  agencies text[] not null
);
create function wirediff.origins_of(run bigint) returns table (keys text[], names text[], agencies text[])
language sql stable set search_path = wirediff as $$
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
  from counted
$$;
insert into wirediff.run_origins select r.id, o.* from wirediff.runs r, wirediff.origins_of(r.id) o;

create function wirediff.chain_of(claim bigint) returns text language sql stable set search_path = wirediff as $$
  select coalesce(string_agg(g.name, ' > ' order by h.hop), '')
  from hops h join agencies g on g.id = h.agency_id where h.claim_id = claim
$$;
alter table wirediff.comparisons
  add column side_a bigint, add column side_b bigint, add column chain_a text, add column chain_b text;
update wirediff.comparisons x set side_a = a.run_id, side_b = b.run_id, chain_a = wirediff.chain_of(a.id),
    chain_b = wirediff.chain_of(b.id)
  from wirediff.claims a, wirediff.claims b where a.id = x.claim_a and b.id = x.claim_b;
alter table wirediff.comparisons alter column side_a set not null, alter column side_b set not null,
  alter column chain_a set not null, alter column chain_b set not null;
-- The words follow where an agency is called otherwise.
create function wirediff.rename_chains() returns trigger language plpgsql set search_path = wirediff as $$
begin
  update comparisons set chain_a = chain_of(claim_a), chain_b = chain_of(claim_b) where id in (
    select x.id from hops h join comparisons x on x.claim_a = h.claim_id where h.agency_id = new.id
    union select x.id from hops h join comparisons x on x.claim_b = h.claim_id where h.agency_id = new.id);
  return null;
end $$;
create trigger rename_chains after update on wirediff.agencies
  for each row when (old.name <> new.name) execute function wirediff.rename_chains();
create index comparisons_side_a on wirediff.comparisons (side_a);
create index comparisons_side_b on wirediff.comparisons (side_b);
create index discrepancies_kind on wirediff.discrepancies (kind);

-- Tables of a newsroom fit into memory or lie on a solid-state disk: a look by index is nearly as cheap as the next page.
alter role wirediff_reader set random_page_cost = 1.1;

grant select, insert, delete on wirediff.fingerprint_terms to wirediff_worker;
grant select, insert on wirediff.run_origins to wirediff_worker;
`;
