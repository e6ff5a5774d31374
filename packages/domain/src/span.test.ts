import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePoints, type Span, slice } from './index.js';

/** What the converter must agree with: the text spread into code points, as Postgres and Python see it. */
const byPoints = (text: string, [start, end]: Span) => [...text].slice(start, end).join('');

describe('code points', () => {
  it('leave the spans of plain English copy as they are', () => {
    expect(codePoints('AFP reported.').out([4, 12])).toEqual([4, 12]);
  });

  it('count a flag or a face as Postgres does', () => {
    const text = '😀 AFP said 🇧🇾 agreed';
    const at = text.indexOf('AFP');
    const points = codePoints(text).out([at, at + 3]);
    expect(points).toEqual([2, 5]);
    expect(byPoints(text, points)).toBe('AFP');
  });

  it('give back exactly the text of any span, with emoji, combining marks and lone surrogates', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('😀', 'é', 'Télam', '\ud800', '\udc00', '🇧🇾'),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.nat(), fc.nat(), (pieces, from, length) => {
        const text = pieces.join('');
        const points = [...text];
        const start = points.length === 0 ? 0 : from % (points.length + 1);
        const end = Math.min(points.length, start + (length % 9));
        const units = codePoints(text).in([start, end]);
        expect(slice(text, units)).toBe(byPoints(text, [start, end]));
        expect(codePoints(text).out(units)).toEqual([start, end]);
      }),
    );
  });
});
