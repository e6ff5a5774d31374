import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addRows, fingerprintOf, readTable, tableBytes } from './feature-table.js';

const LABELS = 12;
const weights = fc.array(fc.integer({ min: -127, max: 127 }), { minLength: LABELS, maxLength: LABELS });
/** Features that the table tells apart: of the fewest buckets (16) or of the fingerprint another. */
const rows = fc.uniqueArray(fc.tuple(fc.integer(), weights), {
  selector: ([hash]) => `${hash & 15} ${fingerprintOf(hash)}`,
  minLength: 1,
});

describe('a table of weights', () => {
  it('gives back the sums of the rows it was made of', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const table = readTable(tableBytes(given, LABELS, 127));
        const scores = new Int32Array(LABELS);
        const asked = given.slice(0, 32);
        addRows(
          table,
          Int32Array.from(asked, ([hash]) => hash),
          asked.length,
          scores,
        );
        const sums = scores.map((_, l) => asked.reduce((sum, [, row]) => sum + row[l]!, 0));
        expect(scores).toEqual(sums);
      }),
    );
  });

  it('adds nothing for a feature that was never trained', () => {
    const table = readTable(tableBytes([[5, new Array(LABELS).fill(9)]], LABELS, 127));
    const scores = new Int32Array(LABELS);
    addRows(table, Int32Array.of(6, 7, 5 + (1 << 20)), 3, scores);
    expect(scores.every((score) => score === 0)).toBe(true);
  });

  it('is refused where the bytes are of something else', () => {
    expect(() => readTable(new Uint8Array(40))).toThrow('not a table of weights');
  });
});
