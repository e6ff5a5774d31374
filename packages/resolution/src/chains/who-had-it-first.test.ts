import { describe, expect, it } from 'vitest';
import { chain, plainLinks as links, SANK } from './links.test-support.js';

describe('whom an outlet has it from', () => {
  it.each([
    'Nine boats had sunk, according to Danas. Delo said as much a day later and gave Danas as its authority.',
    'Nine boats had sunk, Delo said, and named Danas as the first to have said so.',
    'Nine boats had sunk, says Delo by way of Danas.',
    'Delo says nine boats had sunk, and its count comes from Danas.',
    "Nine boats had sunk, Danas said. Delo's item on the pier was in turn based on Danas.",
    'Nine boats had sunk, Delo said. Its story was a rewrite of one by Danas.',
    'Nine boats had sunk, Danas said. Delo quoted the daily within the hour, and by noon the town had heard of it.',
    'Nine boats had sunk, Danas said. Delo quoted Danas and left the denial out.',
  ])('is the next link: %s', (text) => expect(links(text)).toEqual(chain('Delo', 'Danas')));

  it('goes on with the verb said once', () => {
    expect(
      links('Nine boats had sunk, Delo told its readers. It had this from Hina, and Hina from Danas.'),
    ).toEqual(chain('Delo', 'HINA', 'Danas'));
  });

  it('ends its content where it is told', () => {
    expect(links('Delo put the number at nine, in a report it owed to the state agency Tanjug.')).toEqual([
      'Delo > Tanjug: the number at nine',
      'Tanjug: the number at nine',
    ]);
    expect(
      links('Nine boats had sunk, Delo said, passing on what its rival Danas had found in a letter.'),
    ).toEqual([`Delo: ${SANK}`]);
  });
});

describe('two that pass it on', () => {
  it('stand beside each other, each in its town', () => {
    expect(
      links('Nine boats had sunk, the guard said in a statement that Danas ran in Brenn and Delo in Lunde.'),
    ).toEqual([`Danas: ${SANK}`, `Delo: ${SANK}`]);
  });

  it('have each its own, the verb said once', () => {
    expect(links('Hina said they flew 340 km and Danas that they flew 350.')).toEqual([
      'Danas: they flew 350',
      'HINA: they flew 340 km',
    ]);
  });
});

describe('whom an outlet asks', () => {
  it.each([
    'When Danas asked her about it, she said nine boats had sunk.',
    'Danas asked the mayor, who replied that nine boats had sunk.',
    'To Danas the mayor, Grace Lind, said nine boats had sunk.',
    'The mayor recognised to Danas that nine boats had sunk.',
    'The mayor had sworn to Danas that nine boats had sunk.',
  ])('speaks to it in the same sentence: %s', (text) => expect(links(text)).toEqual([`Danas: ${SANK}`]));

  it('has said nothing where only the question is told', () => {
    expect(links('Danas put the same question to the mayor.')).toEqual([]);
  });
});

describe('an outlet named behind its verb', () => {
  it('is whom "it" means in the next sentence', () => {
    expect(links('A pier fell, reports the Czech agency CTK. Nine boats had sunk, it said.')).toEqual([
      'CTK: A pier fell',
      `CTK: ${SANK}`,
    ]);
  });
});

describe('who says something to an outlet', () => {
  it.each(['dpa', 'the news agency dpa'])('is not the outlet named before: it admitted to %s', (outlet) => {
    const text = `A pier fell, Hina said. Lind Boats knew that nine boats had sunk, it admitted to ${outlet}.`;
    expect(links(text)).toEqual(['HINA: A pier fell', 'dpa: Lind Boats knew that nine boats had sunk']);
  });
});

describe('what is no news', () => {
  it.each([
    'Everything that Danas printed on it is taken from the Brenn weekly.',
    'Hina gave the weekly Danas.',
  ])('%s', (text) => expect(links(text)).toEqual([]));
});
