import type { Agency, AgencyKind, Ownership } from '@wirediff/domain';

/**
 * Reads one of the register's tables: a row a line, columns parted by `|`:
 * `id | name | full name | country | ownership | wikidata | other names, parted by ; | source of the ownership`. An empty
 * column is not known: no full name means the name is the full one, no ownership means `unknown`. The source is for the
 * reader of the table (SMM: State Media Monitor's typology; self: as the agency says of itself) and is not loaded. Lines
 * that begin with # are remarks.
 *
 * @example `afp | AFP | Agence France-Presse | FR | public | Q40464 | Agence France Presse`
 */
export function agenciesOf(kind: AgencyKind, table: string): Agency[] {
  return table
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => rowOf(kind, line));
}

const OWNERSHIPS: ReadonlySet<string> = new Set(['state', 'public', 'private', 'cooperative', 'party']);

function rowOf(kind: AgencyKind, line: string): Agency {
  const [id = '', name = '', fullName = '', country = '', ownership = '', wikidata = '', aliases = ''] = line
    .split('|')
    .map((column) => column.trim());
  // "APA (Azerbaijan)" goes by "APA" in copy; the country beside it tells whose.
  const short = shortOf(name);
  return {
    id,
    name,
    fullName: fullName || name,
    kind,
    country: country || null,
    aliases: [short === name ? '' : short, shortOf(fullName), ...aliases.split(';')]
      .map((alias) => alias.trim())
      .filter(Boolean),
    ownership: OWNERSHIPS.has(ownership) ? (ownership as Ownership) : 'unknown',
    wikidata: wikidata || null,
  };
}

const shortOf = (name: string): string => (name.endsWith(')') ? name.slice(0, name.lastIndexOf(' (')) : name);
