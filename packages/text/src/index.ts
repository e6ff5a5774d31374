export { analyse } from './analyse.js';
export type { Analysis, PartOfSpeech, Quotation, Sentence, Token } from './analysis.js';
export { passages } from './passages.js';
