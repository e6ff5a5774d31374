import { describe, expect, it } from 'vitest';
import { chain, links, SANK } from './links.test-support.js';

describe('an outlet that says whom it has its story from', () => {
  it.each([
    `${SANK}, according to a report on the site Delo which gave the daily Danas as its source.`,
    `${SANK}, according to an item in Delo for which the daily Danas was the source.`,
    `${SANK}, according to Delo, which quoted a notice carried by Danas.`,
    `${SANK}, Delo reported, citing a pilot who had spoken to Danas.`,
    'Nine boats had sunk, Delo wrote; the figure is from Danas, which had it from a pilot.',
    'Delo understands from Danas that nine boats had sunk.',
    'In a report that names Danas as its source, Delo says nine boats had sunk.',
    'Delo said nine boats had sunk (source: Danas).',
    'Delo has taken up a story in Danas, according to which nine boats had sunk.',
    'Nine boats had sunk, Delo reported. The paper acknowledges the weekly Danas.',
    'Nine boats had sunk, Delo reported. It was following the weekly Danas.',
  ])('stands above it: %s', (text) => {
    expect(links(text)).toEqual(chain('Delo', 'Danas'));
  });

  it('is so at every step of a chain', () => {
    expect(links(`${SANK}, according to Delo, which was quoting Danas, which was quoting Hina.`)).toEqual(
      chain('Delo', 'Danas', 'HINA'),
    );
  });
});

describe('what no outlet is', () => {
  it.each([
    [
      'a language',
      'Nine boats had sunk, Delo reported. Danas reprinted the item in Arabic.',
      ['Danas', 'Delo'],
    ],
    [
      'a people',
      'Nine boats had sunk, Delo reported, quoting Cyprus Mail. Danas also quoted the Greek Cypriot paper.',
      ['Danas', 'Cyprus Mail'],
    ],
  ])('is %s', (_, text, names) => {
    expect(links(text)).toContain(chain(...names)[0]);
    expect(links(text).filter((one) => /Arabic|Greek Cypriot/.test(one))).toEqual([]);
  });
});

describe('who only speaks of himself, or is spoken of', () => {
  it.each([
    'CNN is to close an office in Oslo, the network told staff on Monday.',
    'The trial of an Al Jazeera cameraman accused of filming a barracks opened on Monday.',
  ])('is credited with nothing: %s', (text) => {
    expect(links(text)).toEqual([]);
  });
});
