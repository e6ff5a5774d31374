/** Claims held against each other: stories, relations, typed differences, word diffs, restatements, fidelity, origins. */
export { type Alignment, align } from './align.js';
export { citationCircles } from './citation-circles.js';
export { compareArticles, compareWithin, turnComparison } from './compare-articles.js';
export { fidelity } from './fidelity.js';
export {
  type Fingerprint,
  fingerprint,
  LEAST_SCORE,
  type SearchTerms,
  sameEvent,
  searchTerms,
} from './fingerprint.js';
export { group } from './group.js';
export { originKey, originName, origins } from './origins.js';
export { restatements } from './restatements.js';
export type { ComparedArticle } from './side.js';
export { renderDiff, wordDiff } from './word-diff.js';
