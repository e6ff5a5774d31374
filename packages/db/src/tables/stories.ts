import type { Generated } from 'kysely';
import type { Id } from './corpus.js';

export interface FingerprintsTable {
  article_id: string;
  run_id: string;
  terms: string[];
  day: number | null;
  body: unknown;
}

export interface StoryEdgesTable {
  article_a: string;
  article_b: string;
  score: number;
}

export interface StoryArticlesTable {
  article_id: string;
  story_id: string;
}

export interface StoryHistoryTable {
  id: Id;
  at: Generated<Date>;
  article_id: string;
  from_story_id: string | null;
  to_story_id: string;
}
