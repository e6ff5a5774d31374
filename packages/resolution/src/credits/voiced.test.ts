import { describe, expect, it } from 'vitest';
import { links, plainCredits } from './links.test-support.js';

describe('a quotation that somebody voices to an outlet', () => {
  it.each([
    '"The sea has moved," he wailed to Danas.',
    '"The sea has moved," wailed the Dutch runner Jan Smit to Danas.',
    '"The sea has moved," Smit joked to the daily Danas.',
    '"The sea has moved," Smit whimpered to Danas on Tuesday – after months of silence.',
  ])('is what the outlet was told, whatever the verb: %s', (text) => {
    expect(plainCredits(text)).toEqual(['Danas recipient: "The sea has moved,"']);
  });

  it.each(['"The sea has moved," he said and turned to Danas.', '"The sea has moved." He went to Danas.'])(
    'is none where he only goes there: %s',
    (text) => {
      expect(plainCredits(text)).toEqual([]);
    },
  );
});

describe('who wrote what an outlet has seen', () => {
  it('is no part of it', () => {
    expect(links('He is tired of his office, Ada Lind wrote in the cable leaked to Danas.')).toEqual([
      'Danas: He is tired of his office',
    ]);
  });
});

describe('"it" in a clause that goes on', () => {
  it('is the agency of the sentence, not one named before', () => {
    const text = 'The company told Danas nine. Tanjug reported fourteen, though it said that three had left.';
    expect(plainCredits(text).filter((one) => one.includes('three had left'))).toEqual([
      'Tanjug reports: fourteen, though it said that three had left',
      'Tanjug reports: three had left',
    ]);
  });
});
