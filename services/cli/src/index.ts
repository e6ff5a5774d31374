/** The terminal. Nothing imports it; the command is main.ts. */
export { EXIT } from './exits.js';
