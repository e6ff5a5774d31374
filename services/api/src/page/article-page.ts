import type { ArticleData } from '../article-data.js';
import { QUESTIONS } from '../questions.js';
import { agencyColours } from './agency-colours.js';
import { creditedText } from './credited-text.js';
import { frame } from './frame.js';
import { type Html, html } from './html.js';
import { diffHtml } from './word-diff.js';

/** The page of one article: its text, its agencies side by side, their chains, and how they differ. */
export function articlePage(data: ArticleData): string {
  return frame(data.article.title ?? data.article.outlet, articleBody(data));
}

/** The page without its frame, so that a report can hold several. */
export function articleBody(data: ArticleData): Html {
  const { article, claims } = data;
  const colour = agencyColours(claims.flatMap((claim) => claim.agencies));
  return html`<article>
<p class="meta">${article.outlet}${article.published_at && html` · <time>${day(article.published_at)}</time>`}
 · article ${article.article_id}${article.story_id && html` · <a href="/v1/stories/${article.story_id}">story ${article.story_id}</a>`}</p>
<h1>${article.title ?? 'Without a headline'}</h1>
${figures(data)}
<div class="text">${creditedText(article.text, claims, colour)}</div>
<h2>What it gives to each agency</h2>
${data.agencies.length === 0 ? html`<p>It credits no agency.</p>` : html`<div class="sides">${data.agencies.map((side) => sideBox(side, data, colour))}</div>`}
${data.comparisons.length > 0 && comparisonTable(data)}
${data.restatements.length > 0 && restatementTable(data)}
<h2>The SQL behind this page</h2>
${Object.values(QUESTIONS).map((sql) => html`<pre>${sql.replaceAll('$1', article.article_id)}</pre>`)}
</article>`;
}

function figures({ origins, agencies }: ArticleData): Html {
  const count = origins?.origins_count ?? 0;
  return html`<ul class="figures">
<li><b>${agencies.length}</b> ${agencies.length === 1 ? 'agency' : 'agencies'} credited</li>
<li><b>${count}</b> independent ${count === 1 ? 'origin' : 'origins'}${origins && html`: ${origins.origins.join(', ')}`}</li>
</ul>`;
}

function sideBox(
  side: ArticleData['agencies'][number],
  data: ArticleData,
  colour: (agency: string) => string,
): Html {
  const mine = data.claims.filter((claim) => claim.agencies.includes(side.agency));
  const chains = new Map(
    mine.map((claim) => [[claim.chain, claim.document, claim.speaker].join('|'), claim]),
  );
  return html`<section class="side" style="${`--c:${colour(side.agency)}`}"><h3>${side.agency}</h3>
<p class="meta">${Math.round(side.share * 100)} % of the words · first in the ${side.first_placement}${side.ownership !== 'unknown' && html` · ${side.ownership}`}</p>
${[...chains.values()].map(
  (claim) =>
    html`<ol class="chain"><li><span>${data.article.outlet}</span></li>${claim.agencies.map(
      (agency) => html`<li><span style="${`--c:${colour(agency)}`}">${agency}</span></li>`,
    )}${claim.document && html`<li><span class="what">${claim.document}</span></li>`}${claim.speaker && html`<li><span class="what">${claim.speaker}</span></li>`}</ol>`,
)}
<ul>${side.contents.map((content) => html`<li>${content}</li>`)}</ul></section>`;
}

function comparisonTable({ comparisons }: ArticleData): Html {
  return html`<h2>Agency against agency</h2><div class="scroll"><table>
<thead><tr><th>Agencies</th><th>Relation</th><th>From the first to the second</th></tr></thead>
<tbody>${comparisons.map(
    (row) => html`<tr><td>${row.agency_a}<br>${row.agency_b}</td>
<td class="relation ${row.relation}">${row.relation.replace('_', ' ')}${row.shared_claim && html`<br>one claim`}${row.same_origin && !row.shared_claim && html`<br>one origin`}</td>
<td>${row.word_diff === null || row.shared_claim ? html`${row.content_a}${!row.shared_claim && html`<br><br>${row.content_b}`}` : diffHtml(row.word_diff)}</td></tr>`,
  )}</tbody></table></div>`;
}

function restatementTable({ restatements }: ArticleData): Html {
  return html`<h2>In the outlet's own voice</h2><div class="scroll"><table>
<thead><tr><th>Restates</th><th>From what is credited to its own words</th></tr></thead>
<tbody>${restatements.map(
    (row) =>
      html`<tr><td>${row.chain || row.speaker}${row.stronger && html`<br><span class="relation conflict">in stronger words</span>`}</td><td>${diffHtml(row.word_diff)}</td></tr>`,
  )}</tbody></table></div>`;
}

const day = (date: Date) => date.toISOString().slice(0, 10);
