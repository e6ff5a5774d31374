/** claims -> stories and comparisons. */
export { startCompare } from './start.js';
