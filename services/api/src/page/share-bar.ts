import type { PageClaim } from '../article-data.js';
import { type Colours, colourClass } from './agency-colours.js';
import { type Html, html } from './html.js';

/**
 * The article's text as one bar: how much of it each chain is credited with, the rest being the outlet's own voice and
 * speakers without an agency. Nobody needs the bar to follow the page, so that screen readers pass over it.
 */
export function shareBar(text: string, claims: readonly PageClaim[], colours: Colours): Html {
  const shares = new Map<string, number>();
  const whole = Math.max(1, [...text].length);
  for (const { field, agencies, spans } of claims) {
    if (field !== 'text' || agencies.length === 0) continue;
    const points = spans.reduce((sum, [start, end]) => sum + end - start, 0);
    shares.set(agencies[0]!, (shares.get(agencies[0]!) ?? 0) + points / whole);
  }
  if (shares.size === 0) return html``;
  // Contents that overlap are counted twice; the bar never runs over its end.
  const most = Math.max(
    1,
    [...shares.values()].reduce((sum, share) => sum + share, 0),
  );
  let at = 0;
  const pieces = [...shares].map(([agency, share]) => {
    const width = (share / most) * 1000;
    at += width;
    return html`<rect class="${colourClass(colours(agency))}" x="${(at - width).toFixed(1)}" y="0" width="${Math.max(0, width - 2).toFixed(1)}" height="10"/>`;
  });
  return html`<svg class="bar" viewBox="0 0 1000 10" preserveAspectRatio="none" aria-hidden="true"><rect class="rest" x="0" y="0" width="1000" height="10"/>${pieces}</svg>`;
}
