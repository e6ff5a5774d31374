export interface AgenciesTable {
  id: string;
  name: string;
  full_name: string;
  kind: string;
  country: string | null;
  ownership: string;
  wikidata: string | null;
  source: 'seed' | 'user' | 'article';
}

export interface AgencyAliasesTable {
  agency_id: string;
  alias: string;
}
