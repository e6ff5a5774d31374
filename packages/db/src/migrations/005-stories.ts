/** Which articles are on one event. A story's id is the smallest id of its articles, so arrival order cannot matter. */
export const stories = `
create table wirediff.fingerprints (
  article_id bigint primary key references wirediff.articles on delete cascade,
  run_id bigint not null references wirediff.runs on delete cascade,
  terms text[] not null,
  -- days since 1970-01-01
  day integer,
  body jsonb not null
);
create index fingerprints_terms on wirediff.fingerprints using gin (terms);

create table wirediff.story_edges (
  article_a bigint not null references wirediff.articles on delete cascade,
  article_b bigint not null references wirediff.articles on delete cascade,
  score real not null,
  primary key (article_a, article_b),
  check (article_a < article_b)
);
create index story_edges_b on wirediff.story_edges (article_b);

create table wirediff.story_articles (
  article_id bigint primary key references wirediff.articles on delete cascade,
  story_id bigint not null
);
create index story_articles_story on wirediff.story_articles (story_id);

create table wirediff.story_history (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  article_id bigint not null,
  from_story_id bigint,
  to_story_id bigint not null
);
`;
