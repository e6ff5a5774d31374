/** Agencies and outlets that others credit, and the names they go by. */
export const register = `
create table wirediff.agencies (
  id text primary key,
  name text not null,
  full_name text not null,
  kind text not null,
  country text,
  ownership text not null default 'unknown',
  wikidata text,
  -- 'seed': from the register in the code; 'user': added here; 'article': a carrier no register lists, kept as named
  source text not null check (source in ('seed', 'user', 'article'))
);
create table wirediff.agency_aliases (
  agency_id text not null references wirediff.agencies on delete cascade,
  alias text not null,
  primary key (agency_id, alias)
);
create index agencies_name on wirediff.agencies (name);
`;
