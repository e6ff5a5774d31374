import { createHash } from 'node:crypto';
import { type Html, html } from './html.js';
import { STYLE } from './style.js';

/**
 * What a page may do: show its own style sheet (named by its hash) and nothing else. No script runs, nothing is fetched;
 * what an article holds can do no harm.
 */
export const CSP = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(STYLE, 'utf8').digest('base64')}'; base-uri 'none'; form-action 'none'`;

/** A whole self-contained document: no script, nothing fetched from anywhere. */
export function frame(title: string, body: Html): string {
  const head = html`<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${CSP}">
<title>${title} · wirediff</title>`;
  return `<!doctype html>\n<html lang="en"><head>${head.text}<style>${STYLE}</style></head>\n<body>\n${body.text}\n</body></html>\n`;
}
