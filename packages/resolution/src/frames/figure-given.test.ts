import { describe, expect, it } from 'vitest';
import { plainCredits } from '../chains/links.test-support.js';

const DIFFER = 'How many were hurt is disputed.';

describe('an account that is a bare figure', () => {
  it.each([
    ['Danas has nine.', 'nine'],
    ['Danas reached nine.', 'nine'],
    ['Danas, on the authority of the police, came to 350.', '350'],
    ['Danas, which rang the hospitals, reached 92.', '92'],
    ['Danas makes it some 31,500.', 'some 31,500'],
    ['Danas, for its part, went with over 5,000.', 'over 5,000'],
    ['Danas had the number at 8,000.', 'the number at 8,000'],
    ['Danas tallied at least 12.', 'at least 12'],
  ])('is what the outlet reports: %s', (text, figure) => {
    expect(plainCredits(`${DIFFER} ${text}`)).toEqual([`Danas reports: ${figure}`]);
  });

  it('may leave out its verb beside another', () => {
    expect(
      plainCredits(`${DIFFER} Danas has 3,412, and Tanjug, on the authority of a doctor, over 5,000.`),
    ).toEqual(['Danas reports: 3,412', 'Tanjug reports: over 5,000']);
  });

  it.each(['Danas has nine bureaus.', 'Danas reached 12 million readers.', 'Danas cut 12 jobs.'])(
    'is none of what an outlet has or does itself: %s',
    (text) => expect(plainCredits(`${DIFFER} ${text}`)).toEqual([]),
  );

  it('is none where nothing is counted', () => {
    expect(plainCredits('The fair was small. Danas had two.')).toEqual([]);
  });
});
