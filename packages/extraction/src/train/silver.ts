import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { codePoints } from '@wirediff/domain';
import { type Analysis, type ParsedSentence, PENN_NUMBER } from '@wirediff/text';

type SilverToken = readonly [
  start: number,
  end: number,
  tag: string,
  entity: string,
  sentence: number,
  head: number,
  relation: string,
];

/** Sentences longer than this are lists and tables. */
const LONGEST = 150;

/**
 * Reads what CoreNLP says of a part of PolNeAR (`silver-train.jsonl.gz`): sentences that it cuts into the same tokens as
 * we do, with tags and heads. `analyses` holds our own reading of the articles, by id.
 */
export function silverSentences(
  corpus: string,
  part: string,
  analyses: ReadonlyMap<string, Analysis>,
): ParsedSentence[] {
  const file = gunzipSync(readFileSync(path.join(corpus, `silver-${part}.jsonl.gz`))).toString('utf8');
  const found: ParsedSentence[] = [];
  for (const line of file.split('\n').filter(Boolean)) {
    const { id, tokens } = JSON.parse(line) as { id: string; tokens: SilverToken[] };
    const analysis = analyses.get(id);
    if (analysis) found.push(...sentencesOf(analysis, tokens));
  }
  return found;
}

function* sentencesOf(analysis: Analysis, silver: readonly SilverToken[]): Generator<ParsedSentence> {
  const points = codePoints(analysis.text);
  const spans = silver.map(([start, end]) => points.in([start, end]));
  const at = new Map(spans.map(([start], i) => [start, i]));
  for (const { endToken, firstToken } of analysis.sentences) {
    const size = endToken - firstToken;
    const first = at.get(analysis.tokens[firstToken]!.start);
    if (first === undefined || size > LONGEST || first + size > silver.length) continue;
    const number = silver[first]![4];
    const whole = silver[first - 1]?.[4] !== number && silver[first + size]?.[4] !== number;
    const same = analysis.tokens
      .slice(firstToken, endToken)
      .every(({ end, start }, i) => spans[first + i]![0] === start && spans[first + i]![1] === end);
    if (!whole || !same) continue;
    const own = silver.slice(first, first + size);
    yield {
      words: analysis.words.slice(firstToken, endToken),
      tags: Uint8Array.from(own, ([, , tag]) => PENN_NUMBER.get(tag) ?? PENN_NUMBER.get('SYM')!),
      heads: Int32Array.from(own, ([, , , , , head]) => (head === 0 ? size : head - 1)),
    };
  }
}
