import { describe, expect, it } from 'vitest';
import { match } from '../matching/matching.js';
import { read } from '../reading/reading.js';
import { dateConflicts } from './date-conflicts.js';
import { dateDifferences } from './date-differences.js';

const PUBLISHED = '2026-03-11T12:00:00Z';

function differences(a: string, b: string) {
  const [x, y] = [read(a, PUBLISHED), read(b, PUBLISHED)];
  return dateDifferences(x, y, dateConflicts(x, y, match(x, y)));
}

describe('the only dates of two texts', () => {
  it('are held against each other where both are about one thing in other words', () => {
    expect(differences('The pupils return to school on Monday', 'Classes are to resume on Thursday')).toEqual(
      [{ kind: 'date', a: 'Monday', b: 'Thursday' }],
    );
  });

  it('are left alone where they are not', () => {
    expect(
      differences(
        'The pupils return to school on Monday',
        'Shares of the bank closed 3 percent lower on Thursday',
      ),
    ).toEqual([]);
  });
});
