/** Claims held against each other: stories, relations, typed differences, word diffs, restatements, fidelity, origins. */
export { type Alignment, align } from './align.js';
export { citationCircles } from './citation-circles.js';
export { compareArticles, compareWithin, turnComparison } from './compare-articles.js';
export { fidelity } from './fidelity.js';
export { type Fingerprint, fingerprint } from './fingerprint.js';
export { group } from './group.js';
export { originKey, originName, origins } from './origins.js';
export { restatements } from './restatements.js';
export { LEAST_SCORE, sameEvent } from './same-event.js';
export { type SearchTerms, searchTerms } from './search-terms.js';
export type { ComparedArticle } from './side.js';
export { renderDiff, wordDiff } from './word-diff.js';
