import { type Analysis, OPENS, type Sentence } from '@wirediff/text';

/** A run of tokens that is labelled in one go. */
export type Sequence = readonly [from: number, to: number];

/** Longer runs are cut at a sentence: memory stays bounded, and no paragraph of newsprint is that long. */
const LONGEST = 1_500;

/**
 * Cuts a passage into sequences: paragraphs, joined where the next one goes on with what this one began ("He said:" and
 * its quotation, a quotation over several paragraphs, each opened and only the last one closed).
 */
export function sequencesOf(analysis: Analysis): Sequence[] {
  const { sentences } = analysis;
  const found: Sequence[] = [];
  let first = 0;
  for (let s = 0; s < sentences.length; s++) {
    const from = sentences[first]!.firstToken;
    const next = sentences[s + 1];
    const end = sentences[s]!.endToken;
    const goesOn =
      next &&
      next.endToken - from <= LONGEST &&
      (next.paragraph === sentences[s]!.paragraph || leadsOver(analysis, sentences[s]!, next));
    if (goesOn) continue;
    for (let at = from; at < end; at += LONGEST) found.push([at, Math.min(end, at + LONGEST)]);
    first = s + 1;
  }
  return found;
}

function leadsOver(analysis: Analysis, before: Sentence, next: Sentence): boolean {
  if (analysis.tokens[before.endToken - 1]!.text === ':') return true;
  if (analysis.marks[next.firstToken] !== OPENS) return false;
  const open = analysis.quotations.find(({ span }) => span[0] <= before.start && span[1] >= before.end);
  return open !== undefined && !open.closed;
}
