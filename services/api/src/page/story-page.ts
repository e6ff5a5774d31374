import { STORY_QUESTIONS, type StoryData } from '../story-data.js';
import { cellWords as text } from './cell-words.js';
import { frame } from './frame.js';
import { type Html, html } from './html.js';
import { navigation } from './list-page.js';
import { sideBySide } from './side-by-side.js';
import { sqlBehind } from './sql-behind.js';

type Row = Readonly<Record<string, unknown>>;

/** The page of one story: who reports it, through whom, where they differ, and on how many origins it all rests. */
export function storyPage(data: StoryData): string {
  return frame(
    storyName(data),
    html`${navigation()}<main>${storyBody(data, (id) => `/v1/articles/${id}`)}</main>`,
  );
}

/** A story goes by the headline of its first article. */
export const storyName = ({ articles, story_id }: StoryData): string =>
  articles.map(({ title }) => text(title)).find((title) => title !== '') ?? `Story ${story_id}`;

/** The page without its frame. @param articleAddress where the article of an id stands */
export function storyBody(data: StoryData, articleAddress: (id: string) => string): Html {
  const [origins] = data.origins;
  const link = (id: unknown, words: string) => html`<a href="${articleAddress(text(id))}">${words}</a>`;
  const outletOf = new Map(data.articles.map((row) => [text(row.article_id), text(row.outlet)]));
  // An agency's own dispatch: what it says there is the agency's, not an outlet's own voice.
  const agencies = new Set(data.agencies.map((row) => text(row.agency)));
  const side = (agency: unknown, article: unknown) => {
    const outlet = outletOf.get(text(article)) ?? '';
    const name =
      text(agency) !== outlet
        ? html`${text(agency)} in ${outlet}`
        : html`${outlet}${!agencies.has(outlet) && ', own voice'}`;
    return html`${name} (${link(article, text(article))})`;
  };
  return html`<section class="story" id="story-${data.story_id}" aria-labelledby="s${data.story_id}"><p class="meta">story ${data.story_id}</p><h1 id="s${data.story_id}">${storyName(data)}</h1>
<ul class="figures"><li><b>${data.articles.length}</b> ${data.articles.length === 1 ? 'article' : 'articles'}</li>
<li><b>${Number(origins?.agencies_count ?? 0)}</b> agencies credited</li>
<li><b>${Number(origins?.origins_count ?? 0)}</b> independent origins</li></ul>
${origins && html`<p>In the end it rests on ${(origins.origins as string[]).join('; ')}.</p>`}
${data.circles.map((row) => html`<p>${(row.agencies as string[]).join(', ')} cite one another in a circle: what goes round there has no origin among them.</p>`)}
${section('Articles', ['outlet', 'headline', 'agencies'], data.articles, (row) => [
  text(row.outlet),
  link(row.article_id, text(row.title) || 'Without a headline'),
  text(row.agencies_count),
])}
${section('Agencies', ['agency', 'ownership', 'outlets', 'claims'], data.agencies, (row) => [
  text(row.agency),
  text(row.ownership),
  (row.outlets as string[]).join(', '),
  text(row.claims_count),
])}
${section('Where they differ', ['kind', 'one says', 'the other says'], data.discrepancies, (row) => [
  text(row.kind).replaceAll('_', ' '),
  html`${text(row.text_a) || html`<i>nothing</i>`}<br><span class="meta">${text(row.outlet_a)}${row.chain_a ? ` ‹ ${text(row.chain_a)}` : ''}</span>`,
  html`${text(row.text_b) || html`<i>nothing</i>`}<br><span class="meta">${text(row.outlet_b)}${row.chain_b ? ` ‹ ${text(row.chain_b)}` : ''}</span>`,
])}
${
  data.comparisons.length > 0 &&
  html`<h2>Side by side</h2>${sideBySide(
    data.comparisons.map((row) => ({
      nameA: side(row.agency_a, row.article_a),
      nameB: side(row.agency_b, row.article_b),
      relation: text(row.relation),
      note: row.same_origin === true ? 'one origin' : null,
      contentA: text(row.content_a),
      contentB: text(row.content_b),
      diff: row.word_diff === null ? null : text(row.word_diff),
    })),
  )}`
}
${sqlBehind(Object.values(STORY_QUESTIONS), data.story_id)}</section>`;
}

function section(
  title: string,
  heads: readonly string[],
  rows: readonly Row[],
  cells: (row: Row) => readonly (Html | string)[],
): Html {
  if (rows.length === 0) return html``;
  return html`<h2>${title}</h2><div class="scroll" tabindex="0" role="region" aria-label="${title}"><table><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>${rows.map((row) => html`<tr>${cells(row).map((cell) => html`<td>${cell}</td>`)}</tr>`)}</tbody></table></div>`;
}
