import type { DiscrepancyKind } from '@wirediff/domain';
import { align } from './align.js';
import { judge } from './judging/judge.js';
import { read } from './reading/reading.js';
import { textSide } from './reading/side.js';

/** Asks for the differences of one kind between two texts, as [words of the first, words of the second]. */
export const differing = (kind: DiscrepancyKind) => (a: string, b: string) =>
  align(a, b)
    .discrepancies.filter((row) => row.kind === kind)
    .map((row) => [row.a, row.b]);

/** Judges two texts that were published on one day (ISO 8601). */
export const judgedOn = (published: string) => (a: string, b: string) => {
  const side = (text: string) => ({ ...textSide(text), reading: read(text, published) });
  return judge(side(a), side(b));
};
