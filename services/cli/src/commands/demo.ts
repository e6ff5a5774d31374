import fs from 'node:fs';
import path from 'node:path';
import { type ArticleData, loadArticleData, loadStoryData, reportFile, type StoryData } from '@wirediff/api';
import { dataFolder, openReport, type Report } from '@wirediff/db';
import { accept } from '@wirediff/intake';
import { collect } from '../collect.js';
import { openDoor } from '../door.js';
import { EXIT } from '../exits.js';
import { untilInterrupted } from '../interrupt.js';
import { say, writeLine } from '../output.js';
import { CHECKOUT, type Place, readerUrl, withPlace } from '../place.js';
import { watchUntilDone } from '../progress.js';
import { table } from '../table.js';
import { startWhole } from '../whole.js';

const SAMPLES = path.join(CHECKOUT, 'test/samples');

/** `wirediff demo`: the samples, or the user's own articles, taken the whole way; tables, a report, two queries to try. */
export function demoCommand(
  files: readonly string[],
  { serve = false }: { serve?: boolean },
): Promise<number> {
  return withPlace(async (place) => {
    const whole = await startWhole(place);
    try {
      const { ids, refused } = await handIn(place, whole, files.length > 0 ? files : [SAMPLES]);
      if (ids.length > 0) {
        await watchUntilDone(place.db, ids, 'articles');
        const report = openReport(readerUrl(place.databaseUrl));
        try {
          await show(report, ids);
          if (serve) await leaveUp(place, whole);
        } finally {
          await report.close();
        }
      }
      return refused > 0 ? EXIT.someRefused : EXIT.done;
    } finally {
      await whole.close();
    }
  });
}

type Whole = Awaited<ReturnType<typeof startWhole>>;

async function handIn(
  place: Place,
  whole: Whole,
  what: readonly string[],
): Promise<{ ids: string[]; refused: number }> {
  const ids: string[] = [];
  let refused = 0;
  for await (const item of collect(what, {})) {
    const [receipt] =
      'article' in item
        ? await accept({ db: place.db, queues: whole.queues, limits: whole.limits }, [item.article])
        : [{ status: 'refused' as const, code: item.code, message: item.message }];
    if (receipt!.status === 'refused') {
      refused++;
      say(`${item.name}: ${receipt!.code}: ${receipt!.message}`);
    } else ids.push(receipt!.id);
  }
  return { ids: [...new Set(ids)], refused };
}

const TABLES: readonly (readonly [title: string, query: string])[] = [
  [
    'What each article gives to each agency',
    `select article_id, outlet, agency, chains, contents[1] as first_content, share
     from report.article_agencies where article_id = any($1::bigint[]) order by article_id, agency`,
  ],
  [
    'Agency against agency',
    `select agency_a, agency_b, article_a, article_b, relation, same_origin, coalesce(word_diff, '') as word_diff
     from report.agency_comparisons where article_a = any($1::bigint[]) and relation <> 'unrelated' and not shared_claim
     order by article_a = article_b desc, article_a, article_b, similarity desc limit 20`,
  ],
  [
    'Independent origins',
    `select scope, article_id, story_id, agencies_count, origins_count, origins
     from report.independent_origins where article_id = any($1::bigint[])
       or scope = 'story' and story_id in (select story_id from report.articles where article_id = any($1::bigint[]))
     order by scope, article_id, story_id`,
  ],
];

async function show(report: Report, ids: readonly string[]): Promise<void> {
  for (const [title, query] of TABLES) {
    const { rows } = await report.query(query, [ids]);
    await writeLine(`\n${title}\n${table(rows, 72)}`);
  }
  const file = await writeReport(report, ids);
  await writeLine(`\nReport: ${file}`);
  await writeLine(
    `Try:\n  npm run -s wirediff -- sql "select agency, contents from article_agencies where article_id = ${ids[0]}"`,
  );
  await writeLine(
    `  npm run -s wirediff -- sql "select agency_a, agency_b, relation, word_diff from agency_comparisons where relation = 'conflict'"`,
  );
}

/** All articles and their stories in one self-contained file beside the database. */
async function writeReport(report: Report, ids: readonly string[]): Promise<string> {
  const articles: ArticleData[] = [];
  const stories = new Map<string, StoryData>();
  for (const id of ids) {
    const data = await loadArticleData(report, id);
    if (data === null) continue;
    articles.push(data);
    const storyId = data.article.story_id;
    if (storyId === null || stories.has(storyId)) continue;
    const story = await loadStoryData(report, storyId);
    if (story !== null) stories.set(storyId, story);
  }
  const file = path.join(dataFolder(CHECKOUT), 'report.html');
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, reportFile(articles, [...stories.values()]));
  return path.relative(process.cwd(), file) || file;
}

async function leaveUp(place: Place, whole: Whole): Promise<void> {
  const api = await openDoor(place, whole);
  say(`The page is up at ${api.url} until Ctrl-C.`);
  await untilInterrupted();
  await api.close();
}
