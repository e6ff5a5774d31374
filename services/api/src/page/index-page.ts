import { frame } from './frame.js';
import { html } from './html.js';

/** The newest articles, each with a way to its page. */
export function indexPage(rows: readonly Readonly<Record<string, unknown>>[]): string {
  return frame(
    'Articles',
    html`<h1>Articles</h1><div class="scroll"><table>
<thead><tr><th>Outlet</th><th>Headline</th><th>Agencies</th><th>Story</th><th>State</th></tr></thead>
<tbody>${rows.map(
      (row) => html`<tr><td>${String(row.outlet)}</td>
<td><a href="/v1/articles/${String(row.article_id)}">${String(row.title ?? `Article ${String(row.article_id)}`)}</a></td>
<td>${String(row.agencies_count)}</td><td>${String(row.story_id ?? '')}</td><td>${String(row.state)}</td></tr>`,
    )}</tbody></table></div>`,
  );
}
