import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { meaningOf, nearness } from './meaning.js';
import { read } from './reading.js';

const near = (a: string, b: string) => nearness(read(a), read(b));

describe('what a text is about', () => {
  it.each([
    [
      'The lender was placed under an administrator',
      'regulators took over the running of the bank',
      'the bank was robbed on Friday',
    ],
    ['killing at least 12 people', 'A dozen workers lost their lives', '12 hospitals were built'],
    ['She stepped down on Monday', 'The minister has quit', 'The harvest failed again'],
    ['Schools will stay shut', 'Pupils are to remain at home', 'The school was built in 1950'],
  ])('holds "%s" nearer to "%s" than to "%s"', (fact, reworded, other) => {
    expect(near(fact, reworded)).toBeGreaterThan(near(fact, other));
  });

  it('tells a time from a sum, whatever the figures', () => {
    expect(near('at 6:20', 'at 7:45')).toBeGreaterThan(near('at 6:20', '$1.2bn'));
  });

  it('knows nothing of a text without a known word', () => {
    expect(near('Xqzvt', 'The port was closed')).toBe(0);
    expect(meaningOf(read('')).every((value) => value === 0)).toBe(true);
  });

  it('is symmetric, at most 1, and does not mind the order of words', () => {
    const word = fc.constantFrom('dead', 'port', 'minister', 'closed', '12', '$3m', 'Monday', 'of', 'Qv');
    fc.assert(
      fc.property(fc.array(word, { maxLength: 9 }), fc.array(word, { maxLength: 9 }), (a, b) => {
        const [x, y] = [a.join(' '), b.join(' ')];
        expect(near(x, y)).toBeCloseTo(near(y, x), 6);
        expect(Math.abs(near(x, y))).toBeLessThanOrEqual(1.000001);
        expect(near(x, y)).toBeCloseTo(near([...a].reverse().join(' '), y), 4);
      }),
    );
  });
});
