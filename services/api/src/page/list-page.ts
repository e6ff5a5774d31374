import { cellWords } from './cell-words.js';
import { frame } from './frame.js';
import { type Html, html } from './html.js';
import { diffHtml } from './word-diff.js';

export interface ListData {
  readonly title: string;
  readonly path: string;
  readonly sql: string;
  readonly columns: readonly string[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
  readonly limit: number;
  readonly offset: number;
}

/** A table of the report with links to the pages of its articles and stories, and the SQL behind it. */
export function listPage({ title, path, sql, columns, rows, limit, offset }: ListData): string {
  return frame(
    title,
    html`${navigation()}<main><h1>${title}</h1>
<div class="scroll"><table><thead><tr>${columns.map((column) => html`<th>${column.replaceAll('_', ' ')}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${columns.map((column) => html`<td>${cell(column, row[column])}</td>`)}</tr>`)}</tbody></table></div>
<p class="meta">${offset > 0 && html`<a href="/v1/${path}?limit=${limit}&amp;offset=${Math.max(0, offset - limit)}">back</a> `}
${rows.length === limit && html`<a href="/v1/${path}?limit=${limit}&amp;offset=${offset + limit}">more</a> `}
<a href="/v1/${path}.json?limit=${limit}&amp;offset=${offset}">as JSON</a></p>
<h2>The SQL behind this page</h2><pre>${sql.replace('$1', String(limit)).replace('$2', String(offset))}</pre></main>`,
  );
}

/** The ways to the other pages. */
export function navigation(): Html {
  const pages = ['articles', 'stories', 'agencies', 'outlets', 'comparisons'];
  return html`<nav aria-label="Pages"><b>wirediff</b>${pages.map((page) => html`<a href="/v1/${page}">${page}</a> `)}</nav>`;
}

function cell(column: string, value: unknown): Html {
  const words = cellWords(value);
  if (words === '') return html``;
  if (column === 'article_id') return html`<a href="/v1/articles/${words}">${words}</a>`;
  if (column === 'story_id') return html`<a href="/v1/stories/${words}">${words}</a>`;
  return column === 'word_diff' ? diffHtml(words) : html`${words}`;
}
