import { type ArticleData, loadArticleData } from '@wirediff/api';
import { openReport } from '@wirediff/db';
import { EXIT, Exit } from '../exits.js';
import { articleIds, storyId } from '../ids.js';
import { colours, writeLine } from '../output.js';
import { readerUrl, withPlace } from '../place.js';
import { allPlain } from '../plain.js';
import { cellText } from '../table.js';

/** `wirediff show`: the side by side of an article, or of every article of a story, with word diffs in colour. */
export function showCommand(written: string, { story = false }: { story?: boolean }): Promise<number> {
  const id = story ? storyId(written) : articleIds([written])[0]!;
  return withPlace(async ({ databaseUrl }) => {
    const report = openReport(readerUrl(databaseUrl), 2);
    try {
      const ids = story ? await articlesOf(report, id) : [id];
      for (const article of ids) {
        const data = await loadArticleData(report, article);
        if (data === null)
          throw new Exit(
            EXIT.failed,
            `There is no article ${article}. \`wirediff sql "select article_id, title from articles"\` lists them.`,
          );
        await writeLine(sideBySide(allPlain(data), colours(process.stdout)));
      }
      if (story) await writeLine(await acrossStory(report, id, colours(process.stdout)));
      return EXIT.done;
    } finally {
      await report.close();
    }
  });
}

async function articlesOf(report: ReturnType<typeof openReport>, story: string): Promise<string[]> {
  const { rows } = await report.query(
    'select article_id from report.articles where story_id = $1 order by 1',
    [story],
  );
  if (rows.length === 0) throw new Exit(EXIT.failed, `There is no story ${story}.`);
  return rows.map((row) => cellText(row.article_id));
}

async function acrossStory(
  report: ReturnType<typeof openReport>,
  story: string,
  colour: boolean,
): Promise<string> {
  const { rows } = await report.query(
    `select agency_a, agency_b, article_a, article_b, relation, word_diff from report.agency_comparisons
     where story_id = $1 and article_a <> article_b and relation <> 'unrelated' order by article_a, article_b, agency_a, agency_b`,
    [story],
  );
  const lines = rows.map((row) => {
    const [agencyA, articleA, agencyB, articleB, relation, diff] = [
      row.agency_a,
      row.article_a,
      row.agency_b,
      row.article_b,
      row.relation,
      row.word_diff,
    ].map(cellText);
    return `  ${agencyA} (${articleA}) / ${agencyB} (${articleB}): ${relation}\n    ${paint(diff!, colour)}`;
  });
  return ['', 'Across the story', ...lines].join('\n');
}

function sideBySide(data: ArticleData, colour: boolean): string {
  const bold = (text: string) => (colour ? `\x1b[1m${text}\x1b[0m` : text);
  const { article, agencies, comparisons, restatements, origins } = data;
  const out = [
    bold(`${article.outlet}: ${article.title ?? '(no headline)'}`),
    `article ${article.article_id}, story ${article.story_id ?? 'none yet'}`,
  ];
  for (const side of agencies) {
    out.push(
      '',
      `${bold(side.agency)}  ${Math.round(side.share * 100)} % of the words, ${side.chains.join('; ')}`,
    );
    for (const content of side.contents) out.push(`  - ${content.replace(/\s+/g, ' ')}`);
    if (side.speakers.length > 0) out.push(`  speakers: ${side.speakers.join('; ')}`);
    if (side.documents.length > 0) out.push(`  documents: ${side.documents.join('; ')}`);
  }
  if (comparisons.length > 0) out.push('', bold('Agency against agency'));
  for (const row of comparisons) {
    const note = row.shared_claim
      ? 'one claim'
      : row.same_origin
        ? `${row.relation}, one origin`
        : row.relation;
    out.push(`  ${row.agency_a} / ${row.agency_b}: ${note}`);
    if (row.word_diff !== null && !row.shared_claim) out.push(`    ${paint(row.word_diff, colour)}`);
  }
  if (restatements.length > 0) out.push('', bold("In the outlet's own voice"));
  for (const row of restatements) {
    out.push(
      `  restates ${row.chain || row.speaker}${row.stronger ? ', in stronger words' : ''}`,
      `    ${paint(row.word_diff, colour)}`,
    );
  }
  if (origins !== null)
    out.push(
      '',
      `${origins.agencies_count} agencies, ${origins.origins_count} independent origins: ${origins.origins.join('; ')}`,
    );
  return out.join('\n');
}

/** A word diff with what was taken out in red and what was put in in green. */
function paint(diff: string, colour: boolean): string {
  const flat = diff.replace(/\s+/g, ' ');
  if (!colour) return flat;
  return flat
    .replace(/\[-((?:[^-]|-(?!\]))*)-\]/g, '\x1b[31m$1\x1b[0m')
    .replace(/\{\+((?:[^+]|\+(?!\}))*)\+\}/g, '\x1b[32m$1\x1b[0m');
}
