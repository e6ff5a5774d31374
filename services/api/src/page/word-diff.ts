import { type Html, html } from './html.js';

const CHANGE = /\[-((?:[^-]|-(?!\]))*)-\]|\{\+((?:[^+]|\+(?!\}))*)\+\}/g;

/** `[-old-]{+new+}` as deletions and insertions a browser and a screen reader know. */
export function diffHtml(written: string | null): Html {
  return html`${pieces(written ?? '').map(({ kind, words }) =>
    kind === 'removed' ? html`<del>${words}</del>` : kind === 'added' ? html`<ins>${words}</ins>` : words,
  )}`;
}

/** The two texts of a word diff, each whole, with what only it has marked. */
export function sidesHtml(written: string): { readonly a: Html; readonly b: Html } {
  const all = pieces(written);
  return {
    a: html`${all.map(({ kind, words }) => (kind === 'same' ? words : kind === 'removed' ? html`<del>${words}</del>` : ''))}`,
    b: html`${all.map(({ kind, words }) => (kind === 'same' ? words : kind === 'added' ? html`<ins>${words}</ins>` : ''))}`,
  };
}

function pieces(written: string): { kind: 'same' | 'removed' | 'added'; words: string }[] {
  const out: { kind: 'same' | 'removed' | 'added'; words: string }[] = [];
  let at = 0;
  for (const match of written.matchAll(CHANGE)) {
    if (match.index > at) out.push({ kind: 'same', words: written.slice(at, match.index) });
    const [whole, removed, added] = match;
    if (removed !== undefined) out.push({ kind: 'removed', words: removed });
    else out.push({ kind: 'added', words: added! });
    at = match.index + whole.length;
  }
  if (at < written.length) out.push({ kind: 'same', words: written.slice(at) });
  return out;
}
