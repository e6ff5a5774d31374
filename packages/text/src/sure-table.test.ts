import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSure, SureCounter, sureOf, UNSURE } from './sure-table.js';

const counted = (answers: Record<number, readonly number[]>) => {
  const counter = new SureCounter();
  for (const [key, given] of Object.entries(answers))
    for (const answer of given) counter.add(Number(key), answer);
  return counter;
};

describe('sure answers', () => {
  it('are those given often enough and nearly always', () => {
    const table = readSure(counted({ 7: [1, 1, 1, 1, 2], 9: [3, 3], 11: [4, 4, 4] }).bytes(3, 0.9));
    expect([7, 9, 11].map((key) => sureOf(table, key))).toEqual([UNSURE, UNSURE, 4]);
  });

  it('are found again for every key, and for no other', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer().filter(Boolean)),
        fc.integer().filter(Boolean),
        (keys, other) => {
          const counter = new SureCounter();
          for (const key of keys) counter.add(key, Math.abs(key) % 45);
          const table = readSure(counter.bytes(1, 1));
          expect(keys.map((key) => sureOf(table, key))).toEqual(keys.map((key) => Math.abs(key) % 45));
          if (!keys.includes(other)) expect(sureOf(table, other)).toBe(UNSURE);
        },
      ),
    );
  });
});
