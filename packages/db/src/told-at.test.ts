import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toldAt } from './told-at.js';

describe('a date as it was told', () => {
  it('has the clock of the place where it was', () => {
    expect(toldAt(new Date('2026-03-10T19:00:00Z'), 330)).toBe('2026-03-11T00:30:00.000+05:30');
    expect(toldAt(new Date('2026-03-10T02:00:00Z'), -240)).toBe('2026-03-09T22:00:00.000-04:00');
    expect(toldAt(new Date('2026-03-10T19:00:00Z'), null)).toBe('2026-03-10T19:00:00.000Z');
    expect(toldAt(null, 60)).toBeNull();
  });

  it('is the same moment in every zone', () => {
    const moment = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(moment, fc.integer({ min: -840, max: 840 }), (at, zone) => {
        expect(Date.parse(toldAt(at, zone)!)).toBe(at.getTime());
      }),
    );
  });
});
