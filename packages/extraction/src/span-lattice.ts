import type { Candidate } from './span-candidates.js';

/**
 * Chances of the candidates of one sequence, given a score of each: over all choices of candidates that do not overlap,
 * each as likely as the exponential of its scores' sum (a semi-Markov CRF of order 0, Sarawagi & Cohen, NIPS 2004). Writes
 * them into `chances` and returns the log of the sum over all choices. Linear in tokens and candidates.
 */
export function spanChances(
  candidates: readonly Candidate[],
  tokens: number,
  scores: Float64Array,
  chances: Float64Array,
): number {
  const before = new Float64Array(tokens + 1);
  const after = new Float64Array(tokens + 1);
  // `candidates` are sorted by beginning; what begins at a token is known once all that ends there was added.
  before.fill(-Infinity);
  before[0] = 0;
  let k = 0;
  for (let t = 0; t < tokens; t++) {
    for (; k < candidates.length && candidates[k]!.from === t; k++) {
      const { to } = candidates[k]!;
      before[to] = logSum(before[to]!, before[t]! + scores[k]!);
    }
    before[t + 1] = logSum(before[t + 1]!, before[t]!);
  }
  k = candidates.length - 1;
  for (let t = tokens - 1; t >= 0; t--) {
    after[t] = after[t + 1]!;
    for (; k >= 0 && candidates[k]!.from === t; k--) {
      after[t] = logSum(after[t]!, after[candidates[k]!.to]! + scores[k]!);
    }
  }
  const all = before[tokens]!;
  candidates.forEach(({ from, to }, c) => {
    chances[c] = Math.min(1, Math.exp(before[from]! + scores[c]! + after[to]! - all));
  });
  return all;
}

function logSum(a: number, b: number): number {
  if (a === -Infinity) return b;
  return a > b ? a + Math.log1p(Math.exp(b - a)) : b + Math.log1p(Math.exp(a - b));
}
