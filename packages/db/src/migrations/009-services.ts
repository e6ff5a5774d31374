/**
 * Roles of the services, each with what its work needs and no more. The worker cannot change or remove what was accepted; the
 * api hands articles in and counts stages, and reads through `wirediff_reader` alone. Neither has a password until
 * `wirediff migrate` is given one, so nobody can log in as them before.
 */
export const services = `
do $$ begin
  if not exists (select from pg_roles where rolname = 'wirediff_worker') then create role wirediff_worker login; end if;
exception when duplicate_object or unique_violation then null;
end $$;
do $$ begin
  if not exists (select from pg_roles where rolname = 'wirediff_api') then create role wirediff_api login; end if;
exception when duplicate_object or unique_violation then null;
end $$;

grant usage on schema wirediff, public to wirediff_worker, wirediff_api;
grant select on public.wirediff_migrations to wirediff_worker, wirediff_api;

-- what accepting an article takes (see the function wirediff.accept, which runs with its caller's rights)
grant select (id, name), insert (name) on wirediff.outlets to wirediff_worker, wirediff_api;
grant insert (outlet_id, identity, url, external_id), update (current_version_id)
  on wirediff.articles to wirediff_worker, wirediff_api;
grant select (id, outlet_id, identity, current_version_id) on wirediff.articles to wirediff_api;
grant insert (article_id, text_hash, text, title, published_at, warnings) on wirediff.versions to wirediff_worker, wirediff_api;
grant select (id, article_id, text_hash) on wirediff.versions to wirediff_api;
grant insert (version_id, stage, queued_at), update (queued_at) on wirediff.stages to wirediff_worker, wirediff_api;
grant select (id, version_id, stage, state) on wirediff.stages to wirediff_api;

-- the stages' work
grant select on all tables in schema wirediff to wirediff_worker;
grant update (current_run_id) on wirediff.articles to wirediff_worker;
grant insert (pipeline), update (state, attempts, crashes, fence, due_at, started_at, beat_at, finished_at, error_code, error_message)
  on wirediff.stages to wirediff_worker;
grant insert on wirediff.runs, wirediff.attributions, wirediff.noncredits, wirediff.documents, wirediff.speakers, wirediff.claims,
  wirediff.hops, wirediff.story_history, wirediff.compared_pairs, wirediff.comparisons, wirediff.discrepancies,
  wirediff.restatements, wirediff.fidelity, wirediff.agencies to wirediff_worker;
grant insert, update on wirediff.fingerprints, wirediff.story_articles to wirediff_worker;
grant insert, update, delete on wirediff.story_edges to wirediff_worker;
`;
