import { type Html, html } from './html.js';

/** The queries a page was made from, folded up, ready to be asked again. `$1` is the id. */
export function sqlBehind(queries: readonly string[], id: string): Html {
  return html`<details class="sql"><summary>The SQL behind this page</summary>${queries.map(
    (sql) => html`<pre tabindex="0">${sql.replaceAll('$1', id)}</pre>`,
  )}</details>`;
}
