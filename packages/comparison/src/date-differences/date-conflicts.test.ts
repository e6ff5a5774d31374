import { describe, expect, it } from 'vitest';
import { match } from '../matching/matching.js';
import { read } from '../reading/reading.js';
import { dateConflicts } from './date-conflicts.js';
import { dateDifferences } from './date-differences.js';

const PUBLISHED = '2026-03-11T12:00:00Z';

function conflicts(a: string, b: string) {
  const [x, y] = [read(a, PUBLISHED), read(b, PUBLISHED)];
  return dateDifferences(x, y, dateConflicts(x, y, match(x, y))).map((row) => [row.a, row.b]);
}

describe('dates that contradict each other', () => {
  it.each([
    [
      'The next talks will be held in Lunde on April 3',
      'The talks in Lunde will open on 3 May',
      ['April 3', '3 May'],
    ],
    [
      'Schools stay shut until April 20',
      'Pupils return to school next Monday, 16 March',
      ['April 20', '16 March'],
    ],
    [
      'The accident happened at 6:52 am near the station',
      'The crash near the station happened at 8 am',
      ['6:52 am', '8 am'],
    ],
  ])('are found: %s | %s', (a, b, pair) => {
    expect(conflicts(a, b)).toEqual([pair]);
    expect(conflicts(b, a)).toEqual([[...pair].reverse()]);
  });

  it.each([
    [
      'The chairman of the ferry line resigned on Monday for health reasons',
      'Tickets will be sold again on Thursday',
    ],
    [
      'Police searched the head office on Saturday and took eleven boxes away',
      'Customers of the bank will be let in again on Thursday',
    ],
    [
      'LUNDE, March 8 (KNA) - The vaccine for the port was approved',
      'The vaccine will be in the hospitals of the port by June',
    ],
  ])('are not: %s | %s', (a, b) => {
    expect(conflicts(a, b)).toEqual([]);
    expect(conflicts(b, a)).toEqual([]);
  });
});
