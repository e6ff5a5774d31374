import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepBack, stepForward } from './crf-step.js';
import { follows, LABELS } from './labels.js';

const weights = (count: number) =>
  fc
    .array(fc.double({ min: 0, max: 5, noNaN: true }), { minLength: count, maxLength: count })
    .map((list) => Float64Array.from(list));
const factors = weights(LABELS * LABELS).map((all) =>
  all.map((factor, i) => (follows(Math.floor(i / LABELS), i % LABELS) ? factor : 0)),
);

test('a step forward sums over the labels before, as the textbook has it', () => {
  fc.assert(
    fc.property(weights(LABELS), factors, (before, table) => {
      const alpha = new Float64Array(2 * LABELS);
      alpha.set(before);
      stepForward(alpha, 0, table, 0);
      for (let y = 0; y < LABELS; y++) {
        let sum = 0;
        for (let x = 0; x < LABELS; x++) sum += before[x]! * table[x * LABELS + y]!;
        expect(alpha[LABELS + y]).toBe(sum);
      }
    }),
  );
});

test('a step back sums over the labels after', () => {
  fc.assert(
    fc.property(weights(LABELS), factors, (after, table) => {
      const out = new Float64Array(LABELS);
      stepBack(after, out, table, 0);
      for (let x = 0; x < LABELS; x++) {
        let sum = 0;
        for (let y = 0; y < LABELS; y++) sum += table[x * LABELS + y]! * after[y]!;
        expect(out[x]).toBe(sum);
      }
    }),
  );
});
