import type { Analysis, Sentence } from './analysis.js';
import { readPacked } from './packed-table.js';
import { type Parser, parseSentence } from './parser.js';
import { readSure } from './sure-table.js';
import { readWeights } from './weights-file.js';

let parser: Parser | null = null;

/**
 * The head of every token of an analysis, as a token's index, -1 for the root of a sentence. Unlabelled; right for 85
 * of 100 words. Sentences that are not `wanted` get no heads. Greedy, so linear in the text. The first call loads the weights (20 ms).
 *
 * @example "Petrov said he left" -> [1, -1, 3, 1]
 */
export function parse(analysis: Analysis, wanted: (sentence: Sentence) => boolean = () => true): Int32Array {
  parser ??= readParser();
  const heads = new Int32Array(analysis.tokens.length).fill(-1);
  for (const sentence of analysis.sentences) {
    if (!wanted(sentence)) continue;
    parseSentence(parser, analysis.words, analysis.tags, sentence.firstToken, sentence.endToken, heads);
  }
  return heads;
}

function readParser(): Parser {
  const { table } = readPacked(readWeights('parser-1.bin.gz', import.meta.url));
  return { table, sure: readSure(readWeights('sure-moves-1.bin.gz', import.meta.url)) };
}
