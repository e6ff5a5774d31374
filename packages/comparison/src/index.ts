/** Claims held against each other: stories, relations, typed differences, word diffs, restatements, fidelity, origins. */
export { type Alignment, align } from './align.js';
export { compareArticles, compareWithin, turnComparison } from './compare-articles.js';
export { citationCircles } from './origins/citation-circles.js';
export { originKey, originName, origins } from './origins/origins.js';
export type { ComparedArticle } from './reading/side.js';
export { fidelity } from './retelling/fidelity.js';
export { restatements } from './retelling/restatements.js';
export { type Fingerprint, fingerprint } from './stories/fingerprint.js';
export { group } from './stories/group.js';
export { LEAST_SCORE, sameEvent } from './stories/same-event.js';
export { type SearchTerms, searchTerms } from './stories/search-terms.js';
export { renderDiff, wordDiff } from './words/word-diff.js';
