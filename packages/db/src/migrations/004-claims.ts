/** What a run found. Spans are code points, end exclusive, as multiranges: '{[0,30),[46,59)}'. */
export const claims = `
create table wirediff.attributions (
  run_id bigint not null references wirediff.runs on delete cascade,
  number integer not null,
  cue int4multirange not null,
  source int4multirange not null,
  content int4multirange not null,
  quote text not null,
  confidence real not null,
  decided_by text not null,
  primary key (run_id, number)
);

create table wirediff.noncredits (
  run_id bigint not null references wirediff.runs on delete cascade,
  agency_id text not null references wirediff.agencies,
  mention int4range not null,
  reason text not null
);
create index noncredits_run on wirediff.noncredits (run_id);

create table wirediff.documents (
  id bigint generated always as identity primary key,
  run_id bigint not null references wirediff.runs on delete cascade,
  key text not null,
  name text not null,
  is_origin boolean not null,
  unique (run_id, key)
);
create table wirediff.speakers (
  id bigint generated always as identity primary key,
  run_id bigint not null references wirediff.runs on delete cascade,
  name text not null,
  unique (run_id, name)
);

create table wirediff.claims (
  id bigint generated always as identity primary key,
  run_id bigint not null references wirediff.runs on delete cascade,
  number integer not null,
  field text not null check (field in ('text', 'title')),
  spans int4multirange not null,
  content text not null,
  words_count integer not null,
  own_voice boolean not null,
  document_id bigint references wirediff.documents,
  document_span int4range,
  speaker_id bigint references wirediff.speakers,
  speaker_span int4range,
  origin_key text,
  origin_name text,
  quote text not null,
  cue text,
  stance text not null,
  scope text not null,
  anaphoric int4multirange not null,
  placement text not null,
  confidence real not null,
  decided_by text not null,
  unique (run_id, number)
);
create index claims_document on wirediff.claims (document_id);
create index claims_speaker on wirediff.claims (speaker_id);
create table wirediff.hops (
  claim_id bigint not null references wirediff.claims on delete cascade,
  hop integer not null check (hop >= 1),
  agency_id text not null references wirediff.agencies,
  role text not null check (role in ('reports', 'cited', 'recipient', 'carries')),
  mention int4range,
  primary key (claim_id, hop)
);
create index hops_agency on wirediff.hops (agency_id);
`;
