/** The HTTP door and its pages. */
export { type ArticleData, loadArticleData } from './article-data.js';
export { newKey, readKeys, type Scope } from './keys.js';
export { articleBody, articlePage } from './page/article-page.js';
export { frame } from './page/frame.js';
export { html } from './page/html.js';
export type { ApiParts } from './parts.js';
export { startApi } from './server.js';
