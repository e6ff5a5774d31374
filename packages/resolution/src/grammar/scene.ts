import type { Mention } from '../mention.js';
import type { Reading } from '../reading.js';

/** A text with its mentions laid over the tokens: what the grammar reads. */
export interface Scene extends Reading {
  readonly mentions: readonly Mention[];
  /** Number of the mention whose phrase holds the token, or -1. */
  readonly mentionAt: Int32Array;
}

export function sceneOf(reading: Reading, mentions: readonly Mention[]): Scene {
  const mentionAt = new Int32Array(reading.tokens.length).fill(-1);
  mentions.forEach(({ phrase }, number) => {
    mentionAt.fill(number, phrase[0], phrase[1]);
  });
  return { ...reading, mentions, mentionAt };
}

/** The mention whose phrase ends at token `end` (the phrase right before it), or null. */
export function mentionEndingAt({ mentions, mentionAt }: Scene, end: number): Mention | null {
  const number = end > 0 ? mentionAt[end - 1]! : -1;
  const mention = number >= 0 ? mentions[number]! : null;
  return mention && mention.phrase[1] === end ? mention : null;
}

/** The mention whose phrase holds a token, or null. */
export function mentionHolding({ mentions, mentionAt }: Scene, token: number): Mention | null {
  const number = mentionAt[token] ?? -1;
  return number >= 0 ? mentions[number]! : null;
}

/** The mention whose phrase begins at a token, or null; one that may never be credited counts as none. */
export function mentionOpening(scene: Scene, token: number): Mention | null {
  const mention = mentionHolding(scene, token);
  return mention && !mention.never && mention.phrase[0] === token ? mention : null;
}

/** Number of the paragraph that holds a token. */
export const paragraphAt = ({ analysis, sentenceOf }: Reading, token: number): number =>
  analysis.sentences[sentenceOf[token]!]!.paragraph;

/** Is the token outside quotation marks? */
export const isOutside = ({ quotation }: Reading, i: number): boolean => quotation[i] === -1;
