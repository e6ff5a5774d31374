import { type Html, html } from './html.js';
import { STYLE } from './style.js';

/** A whole self-contained document: no script, nothing fetched from anywhere. */
export function frame(title: string, body: Html): string {
  const head = html`<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · wirediff</title>`;
  return `<!doctype html>\n<html lang="en"><head>${head.text}<style>${STYLE}</style></head>\n<body>\n${body.text}\n</body></html>\n`;
}
