import { type Html, html } from './html.js';

/** `[-old-]{+new+}` as deletions and insertions a browser and a screen reader know. */
export function diffHtml(written: string | null): Html {
  if (written === null) return html``;
  const parts: Html[] = [];
  let at = 0;
  for (const match of written.matchAll(/\[-((?:[^-]|-(?!\]))*)-\]|\{\+((?:[^+]|\+(?!\}))*)\+\}/g)) {
    parts.push(html`${written.slice(at, match.index)}`);
    const [whole, removed, added] = match;
    parts.push(removed !== undefined ? html`<del>${removed}</del>` : html`<ins>${added}</ins>`);
    at = match.index + whole.length;
  }
  return html`${parts}${written.slice(at)}`;
}
