import type { Generated } from 'kysely';

/** Ids are bigints; pg hands them over as strings, and strings they stay. */
export type Id = Generated<string>;

export interface OutletsTable {
  id: Id;
  name: string;
}

export interface ArticlesTable {
  id: Id;
  outlet_id: string;
  identity: string;
  url: string | null;
  external_id: string | null;
  current_version_id: string | null;
  current_run_id: string | null;
  accepted_at: Generated<Date>;
}

export interface VersionsTable {
  id: Id;
  article_id: string;
  text_hash: Buffer;
  text: string;
  title: string | null;
  published_at: Date | null;
  zone_minutes: number | null;
  words_count: number;
  warnings: Generated<unknown>;
  accepted_at: Generated<Date>;
}
