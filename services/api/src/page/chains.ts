import type { ArticleData, PageClaim } from '../article-data.js';
import { type Colours, colourClass } from './agency-colours.js';
import { type Html, html } from './html.js';

/**
 * Where an article's credited content comes from in the end: under each origin the chains that lead to it, from the outlet
 * over the agencies to document and speaker. Agencies that cite one statement stand under one origin.
 */
export function originChains({ article, claims }: ArticleData, colours: Colours): Html {
  const byOrigin = new Map<string, Map<string, PageClaim>>();
  const credited = claims.filter(({ agencies }) => agencies.length > 0);
  for (const claim of credited) {
    const origin = originOf(claim, credited);
    const chains = byOrigin.get(origin) ?? new Map<string, PageClaim>();
    byOrigin.set(origin, chains.set([claim.chain, claim.document, claim.speaker].join('\n'), claim));
  }
  return html`<dl class="origins">${[...byOrigin].map(
    ([origin, chains]) =>
      html`<div><dt>${origin}</dt>${[...chains.values()].map((claim) => html`<dd>${chain(article.outlet, claim, colours)}</dd>`)}</div>`,
  )}</dl>`;
}

/** A claim with neither document nor speaker stands under the origin that its agency's other claims name: it adds none. */
function originOf(claim: PageClaim, credited: readonly PageClaim[]): string {
  const named = ({ document, speaker }: PageClaim) => document !== null || speaker !== null;
  const innermost = claim.agencies.at(-1)!;
  const other = named(claim)
    ? claim
    : credited.find((one) => named(one) && one.agencies.at(-1) === innermost && one.origin !== null);
  return (other ?? claim).origin ?? innermost;
}

function chain(outlet: string, { agencies, document, speaker }: PageClaim, colours: Colours): Html {
  return html`<ol class="chain"><li><span class="outlet">${outlet}</span></li>${agencies.map(
    (agency) => html`<li><span class="${colourClass(colours(agency))}">${agency}</span></li>`,
  )}${document && html`<li><span class="what">${document}</span></li>`}${speaker && html`<li><span class="what">${speaker}</span></li>`}</ol>`;
}
