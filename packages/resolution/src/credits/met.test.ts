import { describe, expect, it } from 'vitest';
import { plainCredits } from '../chains/links.test-support.js';

const ANSWER = '"They will last until May," she said.';
const TOLD = ['Danas recipient: "They will last until May,"'];

describe('an answer in the sentence behind the one that tells who asked', () => {
  it.each([
    'Ada Lind was asked by Danas whether the pumps would hold.',
    'Danas asked Ada Lind about the pumps.',
    'Danas reached Ada Lind by telephone.',
    'Reached by Danas, Ada Lind was calm.',
    'Danas put the question to Ada Lind.',
    'When Danas called, Ada Lind was at sea.',
    'Ada Lind sat down with Danas on Monday.',
    'Ada Lind spoke to Danas on Monday.',
    'Ada Lind gave an interview to Danas.',
    'Ada Lind met a Danas reporter at the port.',
  ])('is what the outlet was told: %s', (asked) => {
    expect(plainCredits(`${asked} ${ANSWER}`)).toEqual(TOLD);
  });

  it('goes on with him who gives it', () => {
    const text = `Ada Lind spoke to Danas. ${ANSWER} She added that the gates would hold.`;
    expect(plainCredits(text)[0]).toContain('They will last until May');
    expect(plainCredits('Ada Lind spoke to Danas. Lind said the pumps would last.')).toEqual([
      'Danas recipient: the pumps would last',
    ]);
  });

  it.each([
    `Ada Lind declined to speak to Danas. ${ANSWER}`,
    'Ada Lind spoke to Danas. The minister said the pumps would last.',
    'Danas asked Ada Lind about it. She did not answer.',
    `Danas visited the port. "They will last until May," the mayor said.`,
    'Ada Lind spoke to Danas. The pumps, which she said would last, were old.',
  ])('is none where nobody answers, or another speaks: %s', (text) => {
    expect(plainCredits(text)).toEqual([]);
  });
});

describe('whom he was speaking to, told behind what he said', () => {
  it.each([
    'She was speaking to Danas.',
    'She was talking to Danas on Monday.',
    'She made the remark to Danas.',
    'She made the comments in an interview with Danas.',
    'The interview was with Danas.',
  ])('is who was told: %s', (behind) => {
    expect(plainCredits(`"They will last until May," Ada Lind said. ${behind}`)).toEqual(TOLD);
  });

  it.each([
    'She was not speaking to Danas.',
    'She was shouting at Danas.',
    'She was married to a Danas reporter.',
  ])('is not told where it says something else: %s', (behind) =>
    expect(plainCredits(`"They will last until May," Ada Lind said. ${behind}`)).toEqual([]),
  );
});
