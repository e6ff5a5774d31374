/** article -> attributions -> claims. */
export { startExtract } from './start.js';
export { type Thought, think } from './think.js';
