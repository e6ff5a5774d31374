import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BIAS, findRow, findRows, packRows, readPacked } from './packed-table.js';

const hash = fc.oneof(fc.integer({ min: -2147483648, max: 2147483647 }), fc.nat(40));

describe('a table of packed weights', () => {
  it('finds many features at once as it finds each alone, and no others', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(hash, { maxLength: 60 }),
        fc.array(hash, { maxLength: 60 }),
        (trained, others) => {
          const bytes = packRows(
            trained.map((key) => [key, [(Math.abs(key) % 100) + 1]] as const),
            1,
            127,
            0.5,
          );
          const { table } = readPacked(bytes);
          const asked = Int32Array.from([...trained, ...others]);
          const rows = new Int32Array(asked.length);
          const found = rows.slice(0, findRows(table, asked, asked.length, rows));
          const alone = Array.from(asked, (key) => findRow(table, key)).filter((row) => row >= 0);
          expect([...found]).toEqual(alone);
          const weights = alone.slice(0, trained.length).map((row) => (table.slots[row]! & 255) - BIAS);
          // Hashes 0 and 1 share a slot: 0 marks an empty one.
          if (!trained.includes(0)) expect(weights).toEqual(trained.map((key) => (Math.abs(key) % 100) + 1));
        },
      ),
    );
  });
});
