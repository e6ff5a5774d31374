import { describe, expect, it } from 'vitest';
import { links, plainCredits } from '../chains/links.test-support.js';

describe('a quotation that somebody voices to an outlet', () => {
  it.each([
    '"The sea has moved," he wailed to Danas.',
    '"The sea has moved," wailed the Dutch runner Jan Smit to Danas.',
    '"The sea has moved," Smit joked to the daily Danas.',
    '"The sea has moved," Smit whimpered to Danas on Tuesday – after months of silence.',
  ])('is what the outlet was told, whatever the verb: %s', (text) => {
    expect(plainCredits(text)).toEqual(['Danas recipient: "The sea has moved,"']);
  });

  it.each([
    '"The sea has moved," the mayor snapped at the news agency Danas.',
    '"The sea has moved," Ada Roth, 41, blurted out to Danas.',
    '"The sea has moved," gloated the head of the port, Ada Lind, in a chat with Danas.',
    `"The sea has moved," the club's Solene Marchetti warned Danas.`,
    '"The sea has moved," he sobbed down the line to Danas on Monday.',
    '"The sea has moved," the harbour master, Ada Roth, mumbled when reached by Danas.',
    '"The sea has moved," spokeswoman Jutta Ehlers chuckled when Danas called.',
  ])('is so by whatever way it went: %s', (text) => {
    expect(plainCredits(text)).toEqual(['Danas recipient: "The sea has moved,"']);
  });

  it.each([
    '"The sea has moved," the mayor said at Danas.',
    '"The sea has moved," he shouted at a Danas photographer.',
    '"The sea has moved," said the man next to Danas.',
    '"The sea has moved," she laughed at the Danas studios.',
  ])('is none where the outlet is only near: %s', (text) => {
    expect(plainCredits(text)).toEqual([]);
  });

  it('is a link of a chain where another outlet passes it on', () => {
    expect(plainCredits('Ada Lind warned Danas that the sea had moved, Tanjug reported.')).toContain(
      'Tanjug reports: Ada Lind warned Danas that the sea had moved',
    );
    expect(plainCredits('Tanjug said the sea had moved. "We knew," Ada Lind snapped at Danas.')).toEqual([
      'Tanjug reports: the sea had moved',
      'Danas recipient: "We knew,"',
    ]);
  });

  it.each(['warned', 'promised', 'texted'])('is told without a quotation, too: %s', (verb) => {
    const text = `The head of the port, Ada Lind, ${verb} Danas that the sea had moved.`;
    expect(plainCredits(text)).toEqual(['Danas recipient: the sea had moved']);
    expect(plainCredits(`Ada Lind ${verb} Danas over its report that the sea had moved.`)).toEqual([]);
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

describe('a condition behind whom it was told', () => {
  it('opens no content of its own', () => {
    const text = 'The strike would end on Monday, Lind told Danas, on condition that the port paid.';
    expect(plainCredits(text)).toEqual(['Danas recipient: The strike would end on Monday']);
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
