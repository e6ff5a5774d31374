/** Outlets, articles and their immutable texts. */
export const corpus = `
create schema if not exists wirediff;
create schema if not exists report;

create table wirediff.outlets (
  id bigint generated always as identity primary key,
  name text not null unique
);

create table wirediff.articles (
  id bigint generated always as identity primary key,
  outlet_id bigint not null references wirediff.outlets,
  -- canonical URL or external id, else title and date, else the text's hash: what makes two submissions one article
  identity text not null,
  url text,
  external_id text,
  current_version_id bigint,
  -- the run whose claims the report views show: the newest one of the newest version
  current_run_id bigint,
  accepted_at timestamptz not null default now(),
  unique (outlet_id, identity)
);
create index articles_current_run on wirediff.articles (current_run_id);
create index articles_current_version on wirediff.articles (current_version_id);

create table wirediff.versions (
  id bigint generated always as identity primary key,
  article_id bigint not null references wirediff.articles on delete cascade,
  text_hash bytea not null,
  text text not null,
  title text,
  published_at timestamptz,
  warnings jsonb not null default '{}',
  accepted_at timestamptz not null default now(),
  unique (article_id, text_hash)
);
`;
