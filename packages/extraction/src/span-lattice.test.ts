import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CUE } from './labels.js';
import type { Candidate } from './span-candidates.js';
import { spanChances } from './span-lattice.js';

const candidate = (from: number, to: number): Candidate => ({ from, to, role: 1, label: CUE, chance: 0.5 });

/** The chances by adding up every choice of candidates that do not overlap. */
function byHand(candidates: readonly Candidate[], scores: readonly number[]) {
  const chances = candidates.map(() => 0);
  let all = 0;
  for (let set = 0; set < 1 << candidates.length; set++) {
    const chosen = candidates.flatMap((_, k) => ((set >> k) & 1 ? [k] : []));
    const apart = chosen.every((k, n) => n === 0 || candidates[chosen[n - 1]!]!.to <= candidates[k]!.from);
    if (!apart) continue;
    const weight = Math.exp(chosen.reduce((sum, k) => sum + scores[k]!, 0));
    all += weight;
    for (const k of chosen) chances[k]! += weight;
  }
  return chances.map((chance) => chance / all);
}

describe('chances of whole spans', () => {
  it('are those of adding up all choices that do not overlap', () => {
    const span = fc.tuple(
      fc.nat(5),
      fc.integer({ min: 1, max: 3 }),
      fc.double({ min: -4, max: 4, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(span, { maxLength: 7 }), (spans) => {
        const sorted = [...spans].sort((a, b) => a[0] - b[0]);
        const candidates = sorted.map(([from, length]) => candidate(from, from + length));
        const scores = sorted.map(([, , score]) => score);
        const chances = new Float64Array(candidates.length);
        spanChances(candidates, 8, Float64Array.from(scores), chances);
        byHand(candidates, scores).forEach((chance, k) => {
          expect(chances[k]).toBeCloseTo(chance, 9);
        });
      }),
    );
  });

  it('stay chances where scores are far out', () => {
    const chances = new Float64Array(2);
    spanChances([candidate(0, 2), candidate(1, 2)], 2, Float64Array.of(900, -900), chances);
    expect([...chances]).toEqual([1, 0]);
  });
});
