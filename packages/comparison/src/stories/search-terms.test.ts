import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_SCORE, sameEvent } from './same-event.js';
import { searchTerms } from './search-terms.js';

/** A fingerprint of terms out of a small vocabulary, so that two of them share some. */
const drawn = fc
  .uniqueArray(
    fc.record({
      term: fc.integer({ min: 0, max: 40 }).map((n) => `t${n}`),
      weight: fc.double({ min: 0.01, max: 1, noNaN: true }),
    }),
    {
      selector: ({ term }) => term,
      minLength: 1,
      maxLength: 32,
    },
  )
  .chain((list) =>
    fc.record({
      list: fc.constant(list),
      runs: fc.uniqueArray(fc.integer({ min: 0, max: 60 }), { maxLength: 3 }),
    }),
  )
  .map(({ list, runs }) => {
    const sorted = list.sort((x, y) => y.weight - x.weight);
    const norm = Math.sqrt(sorted.reduce((sum, { weight }) => sum + weight ** 2, 0));
    return {
      terms: [...sorted.map(({ term }) => term), ...runs.map((n) => `"${n}`)],
      weights: [...sorted.map(({ weight }) => weight / norm), ...runs.map(() => 0.37)],
      names: sorted.slice(0, 4).map(({ term }) => term),
      day: 1,
    };
  });

describe('the terms an article is looked up by', () => {
  it('are its heaviest, and leave out little', () => {
    const terms = Array.from({ length: 8 }, (_, n) => `t${n}`);
    const weights = [0.8, 0.5, 0.3, 0.12, 0.05, 0.04, 0.03, 0.02];
    const asked = searchTerms({ terms, weights });
    expect(asked.terms).toEqual(terms.slice(0, 4));
    expect(asked.rest).toBeCloseTo(Math.sqrt(0.05 ** 2 + 0.04 ** 2 + 0.03 ** 2 + 0.02 ** 2), 9);
  });

  it('never miss an article on the same event', () => {
    fc.assert(
      fc.property(drawn, drawn, (a, b) => {
        if (!sameEvent(a, b).same) return;
        const asked = searchTerms(a);
        const of = new Map(b.terms.map((term, i) => [term, b.weights[i]!]));
        const met = asked.terms.flatMap((term, i) =>
          of.has(term) ? [[asked.weights[i]!, of.get(term)!]] : [],
        );
        const sum = met.reduce((total, [x, y]) => total + x! * y!, 0);
        const left = Math.sqrt(Math.max(0, 1.001 - met.reduce((total, [, y]) => total + y! ** 2, 0)));
        expect(met.length).toBeGreaterThan(0);
        expect(sum + asked.rest * left).toBeGreaterThanOrEqual(LEAST_SCORE - 0.001);
      }),
      { numRuns: 2000 },
    );
  });
});
