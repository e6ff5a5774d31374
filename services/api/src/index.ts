/** The HTTP door and its pages. */
export { type ArticleData, loadArticleData } from './article-data.js';
export { type Door, door } from './config.js';
export { newKey, readKeys, type Scope } from './keys.js';
export { reportFile } from './page/report-file.js';
export type { ApiParts } from './parts.js';
export { startApi } from './server.js';
export { loadStoryData, type StoryData } from './story-data.js';
