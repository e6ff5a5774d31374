/** claims -> stories and comparisons. */
export { type Compared, compareAll } from './compare-all.js';
export { startCompare } from './start.js';
