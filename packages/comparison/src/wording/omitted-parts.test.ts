import { describe, expect, it } from 'vitest';
import { differing } from '../discrepancies.test-support.js';

const omitted = differing('omitted_part');
const lost = (a: string, b: string) => omitted(a, b).map(([x, y]) => x ?? y);

describe('what one side leaves out', () => {
  it('is a condition', () => {
    expect(lost('The club may sell the striker if he agrees', 'The club may sell the striker')).toEqual([
      'if he agrees',
    ]);
  });

  it.each([
    [
      'a condition told in other words',
      'He will return if the gate is cleared',
      'He will return provided that the gate is open',
    ],
    ['a date told in other words', 'The museum stays shut until Wednesday', 'The museum reopens in midweek'],
    [
      'a place, which most reports give and many leave out',
      'Two men were held in Lunde',
      'Two men were held',
    ],
  ])('is not %s: %s | %s', (_, a, b) => {
    expect(lost(a, b)).toEqual([]);
    expect(lost(b, a)).toEqual([]);
  });
});
