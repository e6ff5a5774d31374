import type { Span } from '@wirediff/domain';
import type { Word } from './words.js';

/** Coarse part of speech, by the names of Universal Dependencies (UPOS). */
export type PartOfSpeech =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** A word, number or mark. `start` and `end` are UTF-16 units of the text it came from. */
export interface Token {
  readonly start: number;
  readonly end: number;
  /** The exact characters. */
  readonly text: string;
  readonly pos: PartOfSpeech;
}

export interface Sentence {
  readonly start: number;
  readonly end: number;
  /** Index of its first token, and of the token after its last. */
  readonly firstToken: number;
  readonly endToken: number;
  /** Number of its paragraph, from 0. A paragraph ends at a line break. */
  readonly paragraph: number;
}

/** A stretch inside quotation marks, marks included. An unpaired opening mark runs to the end of its paragraph. */
export interface Quotation {
  readonly span: Span;
  /** False where the closing mark is missing (a quote that goes on in the next paragraph, or a slip). */
  readonly closed: boolean;
}

/** What text processing knows of one text before anything is decided. Sorted, never overlapping. */
export interface Analysis {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly sentences: readonly Sentence[];
  readonly quotations: readonly Quotation[];
  /** For the models, one entry a token: the word form, its Penn Treebank tag's number, its kind of quotation mark. */
  readonly words: readonly Word[];
  readonly tags: Uint8Array;
  readonly marks: Uint8Array;
}
