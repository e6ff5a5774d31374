/**
 * Who may do what. The owner migrates; `wirediff_reader` sees the report views and nothing else. Its password is public
 * on purpose: the server is bound to this machine, and a statement can run for 30 seconds at most.
 */
export const roles = `
do $$ begin
  if not exists (select from pg_roles where rolname = 'wirediff_reader') then
    create role wirediff_reader login password 'reader';
  end if;
exception when duplicate_object or unique_violation then null;
end $$;
alter role wirediff_reader set default_transaction_read_only = on;
alter role wirediff_reader set statement_timeout = '30s';
alter role wirediff_reader set search_path = report;
revoke all on schema public from public;
grant usage on schema report to wirediff_reader;
alter default privileges in schema report grant select on tables to wirediff_reader;
`;
