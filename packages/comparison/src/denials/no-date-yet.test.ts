import { describe, expect, it } from 'vitest';
import { judgedOn } from '../discrepancies.test-support.js';

const judged = judgedOn('2026-11-11T12:00:00Z');

describe('a date that is set, and one that is not', () => {
  it.each([
    ['No date for the hearing has been set', 'The hearing will be held on December 7'],
    ['The court has set no date for the hearing', 'The hearing is due to begin on December 7'],
  ])('contradict each other: %s / %s', (a, b) => {
    expect(judged(a, b)).toMatchObject({ relation: 'conflict', by: 'negation' });
    expect(judged(b, a)).toMatchObject({ relation: 'conflict', by: 'negation' });
  });

  it.each([
    ['No date for the hearing has been set', 'The hearing was put off on Monday'],
    ['No date for the hearing has been set', 'No date has been set for the hearing, which will last a week'],
    ['No date for the wedding has been set', 'The bridge will open on December 7'],
  ])('do not where none is told: %s / %s', (a, b) => {
    expect(judged(a, b).relation).not.toBe('conflict');
  });
});
