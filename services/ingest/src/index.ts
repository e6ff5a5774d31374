/** Takes articles in, and sees to it that none is forgotten. */
export { accept, type Receipt } from './accept.js';
export { check, type RawArticle, UNKNOWN_OUTLET } from './check.js';
export { decode } from './decode.js';
export { keepReconciling, reconcile } from './reconcile.js';
export { Refusal, type RefusalCode } from './refusal.js';
