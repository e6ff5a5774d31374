import type { Agency } from '@wirediff/domain';
import { sql } from 'kysely';
import type { Db } from '../tables/schema.js';

/** Writes the register of the code into its tables; rows that users added stay as they are. */
export async function seedAgencies(db: Db, agencies: readonly Agency[]): Promise<void> {
  const rows = JSON.stringify(agencies);
  await sql`
    insert into agencies (id, name, full_name, kind, country, ownership, wikidata, source)
    select r->>'id', r->>'name', r->>'fullName', r->>'kind', r->>'country', r->>'ownership', r->>'wikidata', 'seed'
    from jsonb_array_elements(${rows}::jsonb) r
    on conflict (id) do update set name = excluded.name, full_name = excluded.full_name, kind = excluded.kind,
      country = excluded.country, ownership = excluded.ownership, wikidata = excluded.wikidata, source = 'seed'
      where agencies.source <> 'user'`.execute(db);
  await sql`
    insert into agency_aliases (agency_id, alias)
    select r->>'id', alias from jsonb_array_elements(${rows}::jsonb) r,
      jsonb_array_elements_text(r->'aliases') alias
    on conflict do nothing`.execute(db);
}

/** Adds an agency of the user's own, or changes it. */
export async function addAgency(db: Db, agency: Agency): Promise<void> {
  await sql`
    insert into agencies (id, name, full_name, kind, country, ownership, wikidata, source)
    values (${agency.id}, ${agency.name}, ${agency.fullName}, ${agency.kind}, ${agency.country},
      ${agency.ownership}, ${agency.wikidata}, 'user')
    on conflict (id) do update set name = excluded.name, full_name = excluded.full_name, kind = excluded.kind,
      country = excluded.country, ownership = excluded.ownership, wikidata = excluded.wikidata, source = 'user'`.execute(
    db,
  );
  await sql`
    insert into agency_aliases (agency_id, alias)
    select ${agency.id}, alias from unnest(${[...agency.aliases]}::text[]) alias on conflict do nothing`.execute(
    db,
  );
}

/** The register as it stands: what the code brings and what users added. */
export async function loadAgencies(db: Db): Promise<Agency[]> {
  const { rows } = await sql<Agency>`
    select a.id, a.name, a.full_name as "fullName", a.kind, a.country, a.ownership, a.wikidata,
      coalesce(array_agg(l.alias order by l.alias) filter (where l.alias is not null), '{}') as aliases
    from agencies a left join agency_aliases l on l.agency_id = a.id
    where a.source <> 'article' group by a.id order by a.id`.execute(db);
  return rows;
}
