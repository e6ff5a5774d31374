/** What is to be done and how far it is: Postgres says what is done, the queue only carries ids. */
export const work = `
create table wirediff.stages (
  id bigint generated always as identity primary key,
  version_id bigint not null references wirediff.versions on delete cascade,
  stage text not null check (stage in ('extract', 'compare')),
  -- raised by reprocess: one committed result for each version, stage and pipeline
  pipeline integer not null default 1,
  state text not null default 'pending' check (state in ('pending', 'running', 'done', 'unsupported', 'set_aside')),
  -- counted before the work, so that a crash counts
  attempts integer not null default 0,
  -- attempts that ended without a word: the process died or was stopped
  crashes integer not null default 0,
  fence integer not null default 0,
  due_at timestamptz not null default now(),
  -- when a job for it was last put into the queue; null where it has none
  queued_at timestamptz,
  started_at timestamptz,
  -- the last sign of life of the process that works on it
  beat_at timestamptz,
  finished_at timestamptz,
  error_code text,
  error_message text,
  unique (version_id, stage, pipeline)
);
create index stages_open on wirediff.stages (due_at, id) where state in ('pending', 'running');
create index stages_set_aside on wirediff.stages (id) where state = 'set_aside';

create table wirediff.runs (
  id bigint generated always as identity primary key,
  version_id bigint not null references wirediff.versions on delete cascade,
  pipeline integer not null,
  models jsonb not null default '{}',
  finished_at timestamptz not null default now(),
  unique (version_id, pipeline)
);
`;
