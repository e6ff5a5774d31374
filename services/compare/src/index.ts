/** claims -> stories and comparisons. */
export { type Compared, compareAll } from './compare-all.js';
export { comparePair, type Side } from './compare-pair.js';
export { compareStation } from './compare-station.js';
export { openStation, startCompare } from './start.js';
