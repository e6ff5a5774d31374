import type { Span } from '@wirediff/domain';
import { type Analysis, PENN_TAGS, type Token } from '@wirediff/text';
import { mendedTag } from './mended-tags.js';

/** A text with what the credit grammar asks of it again and again. Indexes are token numbers. */
export interface Reading {
  readonly analysis: Analysis;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Lower-case forms, straight apostrophes. */
  readonly lower: readonly string[];
  /** Penn Treebank tags. */
  readonly tag: readonly string[];
  /** Number of the quotation (from 0) that holds the token, marks included, or -1. */
  readonly quotation: Int32Array;
  /** Number of the sentence of each token. */
  readonly sentenceOf: Int32Array;
}

/** A run of tokens, `[from, to)`. */
export type Run = readonly [from: number, to: number];

/** Asks of tokens whether they are there, in the sentence of another. */
export const within =
  ({ tokens, sentenceOf }: Reading, of: number) =>
  (at: number): boolean =>
    at >= 0 && at < tokens.length && sentenceOf[at] === sentenceOf[of];

export function readingOf(analysis: Analysis): Reading {
  const { tokens, text, quotations, sentences } = analysis;
  const quotation = new Int32Array(tokens.length).fill(-1);
  let i = 0;
  quotations.forEach(({ span }, number) => {
    while (i < tokens.length && tokens[i]!.end <= span[0]) i++;
    for (; i < tokens.length && tokens[i]!.start < span[1]; i++) quotation[i] = number;
  });
  const sentenceOf = new Int32Array(tokens.length);
  sentences.forEach((sentence, number) => {
    sentenceOf.fill(number, sentence.firstToken, sentence.endToken);
  });
  const lower = analysis.words.map((word) => word.lower);
  const tag: string[] = Array.from(analysis.tags, (number) => PENN_TAGS[number]!);
  for (let at = 1; at < tag.length; at++) tag[at] = mendedTag(lower, tag, at);
  return {
    analysis,
    text,
    tokens,
    lower,
    tag,
    quotation,
    sentenceOf,
  };
}

/** The span of a run of tokens. */
export function spanOf({ tokens }: Reading, [from, to]: Run): Span {
  return [tokens[from]!.start, tokens[to - 1]!.end];
}

export function wordsOf(reading: Reading, [from, to]: Run): string {
  return from < to ? reading.text.slice(reading.tokens[from]!.start, reading.tokens[to - 1]!.end) : '';
}

/** The token that begins at or after a place in the text (binary search). */
export function tokenAt({ tokens }: Reading, unit: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= unit) low = middle + 1;
    else high = middle;
  }
  return low;
}
