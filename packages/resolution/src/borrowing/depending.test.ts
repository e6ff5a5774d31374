import { describe, expect, it } from 'vitest';
import { chain, links, plainCredits } from '../chains/links.test-support.js';

describe('words by which an outlet says that it depends on another', () => {
  it.each([
    'Tanjug, going by Danas, said nine boats had sunk.',
    'Tanjug, with a nod to Danas, said nine boats had sunk.',
    'Tanjug, on the word of Danas, said nine boats had sunk.',
    'Tanjug, repeating what Danas had taken from a post, said nine boats had sunk.',
    'With thanks to Danas, Tanjug said nine boats had sunk.',
    'In a report taken from Danas, Tanjug said nine boats had sunk.',
    'Tanjug reported that nine boats had sunk, having read it in Danas.',
    'Nine boats had sunk, Tanjug said, by way of Danas.',
  ])('make a link: %s', (text) => {
    expect(links(text)).toEqual(chain('Tanjug', 'Danas'));
  });

  it.each([
    'Tanjug is carrying a line from Danas that nine boats had sunk.',
    'A presenter on Tanjug in Brenn read out a dispatch from Danas which said that nine boats had sunk.',
    'Tanjug and Delo credit Danas for the news that nine boats had sunk.',
  ])('stand above the piece that is passed on: %s', (text) => {
    expect(links(text)).toContain('Tanjug > Danas: nine boats had sunk');
  });

  it('are no words of time or place: Going by train, the minister said', () => {
    expect(links('Going by train, the minister said nine boats had sunk.')).toEqual([]);
  });
});

describe('an outlet that reports without a link', () => {
  it.each([
    'Danas has the mayor of Brenn saying nine boats had sunk.',
    'Danas reported from Kuala Lumpur: Nine boats had sunk',
    'Danas was first with the news that nine boats had sunk.',
    'Danas told its readers that nine boats had sunk.',
    'Nine boats had sunk, Danas told its readers on Sunday.',
  ])('%s', (text) => {
    expect(links(text)).toEqual(['Danas: nine boats had sunk']);
  });

  it('is told by telephone', () => {
    expect(plainCredits('A pilot said by telephone to Danas that nine boats had sunk.')).toEqual([
      'Danas recipient: nine boats had sunk',
    ]);
  });

  it('tells its own staff nothing that is news', () => {
    expect(links('Danas told its subscribers that prices would rise.')).toEqual([]);
  });
});
