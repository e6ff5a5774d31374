import type { ArticleData } from '../article-data.js';
import type { StoryData } from '../story-data.js';
import { articleBody } from './article-page.js';
import { frame } from './frame.js';
import { html } from './html.js';
import { storyBody, storyName } from './story-page.js';

/** Articles and their stories in one self-contained file that can be kept, mailed and opened anywhere. */
export function reportFile(articles: readonly ArticleData[], all: readonly StoryData[]): string {
  // A story of one article says nothing that the article does not.
  const stories = all.filter((story) => story.articles.length > 1);
  const ofStory = (id: string | null) => articles.filter(({ article }) => article.story_id === id);
  const link = ({ article }: ArticleData) =>
    html`<li><a href="#article-${article.article_id}">${article.outlet}: ${article.title ?? 'without a headline'}</a></li>`;
  const alone = articles.filter(
    ({ article }) => !stories.some(({ story_id }) => story_id === article.story_id),
  );
  const body = (data: ArticleData) => articleBody(data, (id) => `#story-${id}`);
  return frame(
    'Report',
    html`<main><h1>What these articles give to each news agency</h1>
<p>Marked is what an article credits to an agency; the name behind it says to which, and leads to all that it gives to that agency. The rest is the outlet's own voice, or somebody it quotes without an agency.</p>
<nav class="toc" aria-label="Contents"><ol>${stories.map(
      (story) =>
        html`<li><a href="#story-${story.story_id}">Story: ${storyName(story)}</a><ul>${ofStory(story.story_id).map(link)}</ul></li>`,
    )}${alone.map(link)}</ol></nav>
${stories.map((story) => html`${storyBody(story, (id) => `#article-${id}`)}${ofStory(story.story_id).map(body)}`)}${alone.map(body)}</main>`,
  );
}
