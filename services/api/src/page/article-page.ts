import type { ArticleData, PageDiscrepancy } from '../article-data.js';
import { QUESTIONS } from '../questions.js';
import { agencyColours, type Colours, colourClass } from './agency-colours.js';
import { originChains } from './chains.js';
import { creditedText } from './credited-text.js';
import { frame } from './frame.js';
import { type Html, html } from './html.js';
import { navigation } from './list-page.js';
import { shareBar } from './share-bar.js';
import { sideBySide } from './side-by-side.js';
import { sqlBehind } from './sql-behind.js';

/** The page of one article: its text, its agencies side by side, their chains, and how they differ. */
export function articlePage(data: ArticleData): string {
  return frame(
    data.article.title ?? data.article.outlet,
    html`${navigation()}<main>${articleBody(data, (id) => `/v1/stories/${id}`)}</main>`,
  );
}

/**
 * The page without its frame, so that a report can hold several.
 *
 * @param storyAddress where the story of an id stands
 */
export function articleBody(data: ArticleData, storyAddress: (id: string) => string): Html {
  const { article, claims } = data;
  const names = claims.flatMap((claim) => claim.agencies);
  const colours = agencyColours(names);
  const anchor = (agency: string) => `a${article.article_id}-${names.indexOf(agency)}`;
  return html`<article id="article-${article.article_id}" aria-labelledby="h${article.article_id}">
<p class="meta">${article.outlet}${article.published_at && html` · <time>${day(article.published_at)}</time>`}
 · article ${article.article_id}${article.story_id && html` · <a href="${storyAddress(article.story_id)}">story ${article.story_id}</a>`}</p>
<h1 id="h${article.article_id}">${article.title ?? 'Without a headline'}</h1>
${stateNote(article)}${figures(data)}${shareBar(article.text, claims, colours)}
<div class="columns"><div class="text">${creditedText(article.text, claims, colours, anchor)}</div>
<aside aria-label="What it gives to each agency">${data.agencies.map((side) => sideBox(side, colours, anchor))}</aside></div>
${data.agencies.length > 0 && html`<h2>Where it comes from</h2>${originChains(data, colours)}`}
${agencyPairs(data, colours)}
${restatementPairs(data)}
${discrepancyTable(data.discrepancies, article.article_id)}
${fidelityPairs(data)}
${sqlBehind(Object.values(QUESTIONS), article.article_id)}
</article>`;
}

function stateNote({ state, stage }: ArticleData['article']): Html {
  if (state === 'done' && stage === 'compare') return html``;
  if (state === 'unsupported')
    return html`<p class="note">Not English: it is stored, and no claims were taken from it.</p>`;
  if (state === 'set_aside')
    return html`<p class="note">Set aside: report.failed_articles says why, and <code>wirediff failed retry</code> tries again.</p>`;
  return html`<p class="note">Still being worked on: what stands here is not all yet.</p>`;
}

function figures({ origins, agencies }: ArticleData): Html {
  const count = origins?.origins_count ?? 0;
  return html`<ul class="figures">
<li><b>${agencies.length}</b> ${agencies.length === 1 ? 'agency' : 'agencies'} credited</li>
<li><b>${count}</b> independent ${count === 1 ? 'origin' : 'origins'}</li>
</ul>`;
}

function sideBox(
  side: ArticleData['agencies'][number],
  colours: Colours,
  anchor: (agency: string) => string,
): Html {
  return html`<section class="side ${colourClass(colours(side.agency))}" id="${anchor(side.agency)}"><h2>${side.agency}</h2>
<p class="meta">${Math.round(side.share * 100)} % of the words · first in the ${side.first_placement}${side.ownership !== 'unknown' && html` · ${side.ownership}`}</p>
<ul>${side.contents.map((content) => html`<li>${content}</li>`)}</ul>
${side.documents.length > 0 && html`<p class="meta">through ${side.documents.join(', ')}</p>`}
${side.speakers.length > 0 && html`<p class="meta">said by ${side.speakers.join(', ')}</p>`}</section>`;
}

/** Agencies against each other; where the outlet itself is a side, its restatements below say it better. */
function agencyPairs({ comparisons, agencies }: ArticleData, colours: Colours): Html {
  const credited = new Set(agencies.map(({ agency }) => agency));
  const rows = comparisons.filter((row) => credited.has(row.agency_a) && credited.has(row.agency_b));
  if (rows.length === 0) return html``;
  const name = (agency: string) => html`<span class="chip ${colourClass(colours(agency))}">${agency}</span>`;
  return html`<h2>Agency against agency</h2>${sideBySide(
    rows.map((row) => ({
      nameA: name(row.agency_a),
      nameB: name(row.agency_b),
      relation: row.shared_claim ? 'one claim' : row.relation,
      note: row.same_origin ? 'one origin' : null,
      contentA: row.content_a,
      contentB: row.content_b,
      diff: row.shared_claim ? null : row.word_diff,
    })),
  )}`;
}

function restatementPairs({ restatements, article }: ArticleData): Html {
  if (restatements.length === 0) return html``;
  return html`<h2>What the outlet says again in its own voice</h2>${sideBySide(
    restatements.map((row) => ({
      nameA: row.chain || row.speaker || 'credited',
      nameB: `${article.outlet}, in its own words`,
      relation: row.stronger ? 'stronger' : 'restated',
      note: null,
      contentA: row.credited,
      contentB: row.own_voice,
      diff: row.word_diff,
    })),
  )}`;
}

function fidelityPairs({ fidelity, article }: ArticleData): Html {
  if (fidelity.length === 0) return html``;
  return html`<h2>Held against the agency's own dispatch</h2>${sideBySide(
    fidelity.map((row) => ({
      nameA: `${row.agency}, article ${row.original_article}`,
      nameB: `as ${article.outlet} has it`,
      relation: row.verdict,
      note: null,
      contentA: row.original_content ?? 'The dispatch says no such thing.',
      contentB: row.content,
      diff: null,
    })),
  )}`;
}

/** Differences with the article itself on the left, whichever side it stands on in the row. */
function discrepancyTable(rows: readonly PageDiscrepancy[], articleId: string): Html {
  if (rows.length === 0) return html``;
  const who = (outlet: string, chain: string | null) =>
    html`<span class="meta">${outlet}${chain && html` ‹ ${chain}`}</span>`;
  const cell = (text: string | null, outlet: string, chain: string | null) =>
    html`<td>${text ?? html`<i>nothing</i>`}<br>${who(outlet, chain)}</td>`;
  return html`<h2>Where accounts differ</h2><div class="scroll" tabindex="0" role="region" aria-label="Differences"><table>
<thead><tr><th scope="col">Kind</th><th scope="col">Here</th><th scope="col">There</th></tr></thead><tbody>${rows.map(
    (row) => {
      const a = cell(row.text_a, row.outlet_a, row.chain_a);
      const b = cell(row.text_b, row.outlet_b, row.chain_b);
      const here = String(row.article_a) === articleId;
      return html`<tr><th scope="row">${row.kind.replaceAll('_', ' ')}</th>${here ? [a, b] : [b, a]}</tr>`;
    },
  )}</tbody></table></div>`;
}

const day = (date: Date) => date.toISOString().slice(0, 10);
