export type { Analysis, PartOfSpeech, Quotation, Sentence, Token } from './analysis.js';
