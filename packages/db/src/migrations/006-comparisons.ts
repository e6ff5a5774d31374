/** Claims held against each other. A pair of runs is compared once; compared_pairs says which are done. */
export const comparisons = `
create table wirediff.compared_pairs (
  run_a bigint not null references wirediff.runs on delete cascade,
  run_b bigint not null references wirediff.runs on delete cascade,
  primary key (run_a, run_b),
  check (run_a <= run_b)
);
create index compared_pairs_b on wirediff.compared_pairs (run_b);

create table wirediff.comparisons (
  id bigint generated always as identity primary key,
  run_a bigint not null,
  run_b bigint not null,
  claim_a bigint not null references wirediff.claims on delete cascade,
  claim_b bigint not null references wirediff.claims on delete cascade,
  relation text not null,
  similarity real not null,
  same_origin boolean not null,
  word_diff text not null,
  segments jsonb not null,
  confidence real not null,
  decided_by text not null,
  unique (claim_a, claim_b),
  foreign key (run_a, run_b) references wirediff.compared_pairs on delete cascade
);
create index comparisons_runs on wirediff.comparisons (run_a, run_b);
create index comparisons_run_b on wirediff.comparisons (run_b);
create index comparisons_claim_b on wirediff.comparisons (claim_b);
create index comparisons_conflicts on wirediff.comparisons (id) where relation = 'conflict';

create table wirediff.discrepancies (
  comparison_id bigint not null references wirediff.comparisons on delete cascade,
  number integer not null,
  kind text not null,
  text_a text,
  text_b text,
  primary key (comparison_id, number)
);

create table wirediff.restatements (
  run_id bigint not null references wirediff.runs on delete cascade,
  own_voice_claim bigint not null references wirediff.claims on delete cascade,
  credited_claim bigint not null references wirediff.claims on delete cascade,
  stronger boolean not null,
  similarity real not null,
  word_diff text not null,
  segments jsonb not null,
  primary key (own_voice_claim, credited_claim)
);
create index restatements_run on wirediff.restatements (run_id);

create table wirediff.fidelity (
  claim_id bigint not null references wirediff.claims on delete cascade,
  agency_id text not null references wirediff.agencies,
  original_run bigint not null references wirediff.runs on delete cascade,
  original_claim bigint references wirediff.claims on delete cascade,
  verdict text not null check (verdict in ('faithful', 'altered', 'absent')),
  primary key (claim_id, agency_id, original_run)
);
create index fidelity_original_run on wirediff.fidelity (original_run);
`;
