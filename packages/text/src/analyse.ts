import type { Analysis, Token } from './analysis.js';
import { readTable } from './feature-table.js';
import { coarse } from './penn-tags.js';
import { quotationMarks } from './quotations.js';
import { sentencesOf } from './sentences.js';
import { readSure } from './sure-table.js';
import { type Tagger, tagSentence } from './tagger.js';
import { tokenBounds } from './tokens.js';
import { readWeights } from './weights-file.js';
import { type Word, wordOf } from './words.js';

let tagger: Tagger | null = null;

/**
 * Reads a text: tokens with their part of speech, sentences, quotations. Never throws, whatever the text; cost is
 * linear. Offsets are UTF-16 units of `text`, which is kept as it is. The first call loads the tagger (50 ms).
 *
 * @example analyse('"No," he said.').quotations -> [{ span: [0, 5], closed: true }]
 */
export function analyse(text: string): Analysis {
  tagger ??= readTagger();
  const bounds = tokenBounds(text);
  const { count, ends, starts } = bounds;
  const { kinds, quotations } = quotationMarks(text, bounds);
  const sentences = sentencesOf(text, bounds, kinds);
  const forms: string[] = new Array(count);
  const words: Word[] = new Array(count);
  for (let i = 0; i < count; i++) {
    forms[i] = text.slice(starts[i]!, ends[i]!);
    words[i] = wordOf(forms[i]!);
  }
  const tags = new Uint8Array(count);
  for (const { firstToken, endToken } of sentences) tagSentence(tagger, words, firstToken, endToken, tags);
  const tokens: Token[] = new Array(count);
  for (let i = 0; i < count; i++) {
    tokens[i] = { start: starts[i]!, end: ends[i]!, text: forms[i]!, pos: coarse(tags[i]!, words[i]!.lower) };
  }
  return { text, tokens, sentences, quotations, words, tags, marks: kinds };
}

function readTagger(): Tagger {
  return {
    table: readTable(readWeights('tagger-1.bin.gz', import.meta.url)),
    sure: readSure(readWeights('sure-forms-1.bin.gz', import.meta.url)),
  };
}
