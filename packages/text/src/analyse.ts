import type { Analysis, Token } from './analysis.js';
import { partsOfSpeech } from './parts-of-speech.js';
import { quotationMarks } from './quotations.js';
import { sentencesOf } from './sentences.js';
import { tokenBounds } from './tokens.js';

/**
 * Reads a text: tokens with their part of speech, sentences, quotations. Never throws, whatever the text; cost is
 * linear. Offsets are UTF-16 units of `text`, which is kept as it is.
 *
 * @example analyse('"No," he said.').quotations -> [{ span: [0, 5], closed: true }]
 */
export function analyse(text: string): Analysis {
  const bounds = tokenBounds(text);
  const { kinds, quotations } = quotationMarks(text, bounds);
  const sentences = sentencesOf(text, bounds, kinds);
  const pos = partsOfSpeech(text, bounds);
  const tokens: Token[] = [];
  for (let i = 0; i < bounds.count; i++) {
    const start = bounds.starts[i]!;
    const end = bounds.ends[i]!;
    tokens.push({ start, end, text: text.slice(start, end), pos: pos[i]! });
  }
  return { text, tokens, sentences, quotations };
}
