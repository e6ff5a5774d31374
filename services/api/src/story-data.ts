import type { Report } from '@wirediff/db';

/** The queries behind a story's page, $1 being its id. */
export const STORY_QUESTIONS = {
  articles: `select article_id, outlet, title, published_at, agencies_count from report.articles
where story_id = $1 order by published_at nulls last, article_id;`,
  agencies: `select agency, ownership, articles_count, outlets, claims_count from report.story_agencies
where story_id = $1 order by claims_count desc, agency;`,
  comparisons: `select agency_a, article_a, agency_b, article_b, relation, same_origin, content_a, content_b, word_diff
from report.agency_comparisons
where story_id = $1 and article_a <> article_b and relation <> 'unrelated' order by relation = 'conflict' desc, similarity desc limit 200;`,
  discrepancies: `select kind, text_a, outlet_a, chain_a, text_b, outlet_b, chain_b from report.discrepancies
where story_id = $1 and article_a <> article_b group by 1, 2, 3, 4, 5, 6, 7
order by array_position(array['number', 'date', 'name', 'negation', 'speaker', 'credit', 'modality'], kind), kind, 2, 5 limit 200;`,
  origins: `select agencies_count, origins_count, origins from report.independent_origins
where scope = 'story' and story_id = $1;`,
  circles: `select agencies from report.citation_circles where story_id = $1;`,
} as const;

type Rows = readonly Readonly<Record<string, unknown>>[];

/** All that the page of one story shows, and its `.json` twin holds. */
export type StoryData = { readonly story_id: string } & {
  readonly [name in keyof typeof STORY_QUESTIONS]: Rows;
};

/** Reads a story's page from the report views. Null where there is no story of that id. */
export async function loadStoryData(report: Report, storyId: string): Promise<StoryData | null> {
  const names = Object.keys(STORY_QUESTIONS) as (keyof typeof STORY_QUESTIONS)[];
  const answers = await Promise.all(names.map((name) => report.query(STORY_QUESTIONS[name], [storyId])));
  const data = Object.fromEntries(names.map((name, place) => [name, answers[place]!.rows]));
  return data.articles!.length === 0 ? null : ({ story_id: storyId, ...data } as StoryData);
}
