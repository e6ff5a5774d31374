/** The one way in: whoever hands in an article, by command line, HTTP or queue, comes through here. */
export { accept, type Receipt } from './accept.js';
export { check, type RawArticle } from './check.js';
export { decode } from './decode.js';
export { publishedAt } from './published-at.js';
export { Refusal, type RefusalCode } from './refusal.js';
