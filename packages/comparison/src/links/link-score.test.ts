import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { match } from '../matching/matching.js';
import { LINK, LINK_FEATURES, sigmoid } from '../matching/weights.js';
import { textSide } from '../reading/side.js';
import { countUnits, linkFeatures } from './link-features.js';
import { linked } from './link-score.js';

const SENTENCES = [
  'The dam burst on Monday, killing 12 people.',
  'At least fourteen people died when the dam gave way.',
  'The dam did not burst.',
  'Nine boats sank off Nuuk at 3 pm.',
  'Two boats were afloat in the harbour, the mayor said.',
  'The harbour is open again.',
  'The harbour will stay closed until Friday.',
  'Prices rose by 2.1 percent in May.',
];

describe('the score of a link', () => {
  it('is that of all its features, though dear ones are put off and the sum is written out', () => {
    fc.assert(
      fc.property(fc.constantFrom(...SENTENCES), fc.constantFrom(...SENTENCES), (left, right) => {
        const [a, b] = [textSide(left), textSide(right)];
        const counts = [countUnits([a]), countUnits([b])] as const;
        const found = linked(a, b, match(a.reading, b.reading), counts, 0)!;
        const values = linkFeatures(a, b, found.measured, counts);
        const whole = sigmoid(LINK_FEATURES.reduce((sum, key) => sum + LINK[key] * values[key], LINK.bias));
        expect(found.score).toBeCloseTo(whole, 9);
        // Never lost by the bound of what it could at most come to.
        const again = linked(a, b, match(a.reading, b.reading), counts, whole - 1e-6);
        expect(again?.score).toBeCloseTo(whole, 9);
      }),
    );
  });

  it('grows with what its bound takes at its most', () => {
    for (const key of ['least', 'shared', 'plain', 'grams', 'exclusive'] as const)
      expect(LINK[key], key).toBeGreaterThanOrEqual(0);
  });
});
