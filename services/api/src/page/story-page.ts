import { STORY_QUESTIONS, type StoryData } from '../story-data.js';
import { frame } from './frame.js';
import { type Html, html } from './html.js';
import { navigation } from './list-page.js';
import { diffHtml } from './word-diff.js';

type Row = Readonly<Record<string, unknown>>;

/** The page of one story: who reports it, through whom, where they differ, and on how many origins it all rests. */
export function storyPage(data: StoryData): string {
  const [origins] = data.origins;
  return frame(
    `Story ${data.story_id}`,
    html`${navigation()}<h1>Story ${data.story_id}</h1>
<ul class="figures"><li><b>${data.articles.length}</b> articles</li>
<li><b>${Number(origins?.agencies_count ?? 0)}</b> agencies credited</li>
<li><b>${Number(origins?.origins_count ?? 0)}</b> independent origins${origins && html`: ${(origins.origins as string[]).join(', ')}`}</li></ul>
${section('Articles', ['outlet', 'headline', 'agencies'], data.articles, (row) => [
  text(row.outlet),
  html`<a href="/v1/articles/${text(row.article_id)}">${text(row.title)}</a>`,
  text(row.agencies_count),
])}
${section('Agencies', ['agency', 'ownership', 'outlets', 'claims'], data.agencies, (row) => [
  text(row.agency),
  text(row.ownership),
  (row.outlets as string[]).join(', '),
  text(row.claims_count),
])}
${section('Where they differ', ['kind', 'one says', 'the other says'], data.discrepancies, (row) => [
  text(row.kind),
  html`${text(row.text_a)} <span class="meta">${text(row.outlet_a)}, ${text(row.chain_a) || 'own voice or a speaker'}</span>`,
  html`${text(row.text_b)} <span class="meta">${text(row.outlet_b)}, ${text(row.chain_b) || 'own voice or a speaker'}</span>`,
])}
${section(
  'Side by side',
  ['agencies', 'relation', 'from the first to the second'],
  data.comparisons,
  (row) => [
    html`${text(row.agency_a)} (<a href="/v1/articles/${text(row.article_a)}">${text(row.article_a)}</a>)<br>${text(row.agency_b)} (<a href="/v1/articles/${text(row.article_b)}">${text(row.article_b)}</a>)`,
    html`<span class="relation ${text(row.relation)}">${text(row.relation).replace('_', ' ')}</span>`,
    diffHtml(text(row.word_diff)),
  ],
)}
<h2>The SQL behind this page</h2>
${Object.values(STORY_QUESTIONS).map((sql) => html`<pre>${sql.replaceAll('$1', data.story_id)}</pre>`)}`,
  );
}

function section(
  title: string,
  heads: readonly string[],
  rows: readonly Row[],
  cells: (row: Row) => readonly (Html | string)[],
): Html {
  if (rows.length === 0) return html``;
  return html`<h2>${title}</h2><div class="scroll"><table><thead><tr>${heads.map((head) => html`<th>${head}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${cells(row).map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;
}

const text = (value: unknown): string => (value === null || value === undefined ? '' : String(value));
