import { describe, expect, it } from 'vitest';
import { links } from '../chains/links.test-support.js';

/** How two outlets tell of one thing: the words for both, what each says. */
const ACCOUNTS: readonly (readonly [words: (what: string) => string, first: string, second: string])[] = [
  [(what) => `says ${what}`, 'twelve died', 'nine died'],
  [(what) => `says ${what}`, 'Wednesday', 'Thursday'],
  [(what) => `reported ${what}`, '18 years', '15 years'],
  [(what) => `reported that ${what}`, 'the pier had closed', 'it was open'],
  [(what) => `counted ${what}`, '350 people', 'nine people'],
  [(what) => `spoke of ${what}`, 'an accident', 'an attack'],
  [(what) => `called it ${what}`, '"an accident"', '"an attack"'],
  [(what) => `described it as ${what}`, 'an accident', 'an attack'],
  [(what) => `put the toll at ${what}`, '12', 'nine'],
];

describe('two accounts beside each other', () => {
  it.each([' while ', ', while ', ', and ', ', but ', ', '])('are no chain: A%sB', (join) => {
    for (const [words, first, second] of ACCOUNTS) {
      const told = links(`Reuters ${words(first)}${join}Danas ${words(second)}.`);
      expect(told).toHaveLength(2);
      expect(told[0]).toMatch(new RegExp(`^Danas: .*${second}$`));
      expect(told[1]).toMatch(new RegExp(`^Reuters: .*${first}$`));
    }
  });

  it.each([
    'Reuters reported that twelve had died, Danas said on Monday.',
    'Reuters reported that twelve had died, Danas said in its Friday edition.',
  ])('are a chain where the second tells nothing of its own: %s', (text) => {
    expect(links(text)).toEqual(['Danas > Reuters: twelve had died', 'Reuters: twelve had died']);
  });

  it('leave the words before a colon to the outlet that writes', () => {
    expect(links('Accounts of the term differed: Danas reported 18 years.')).toEqual(['Danas: 18 years']);
  });
});

describe('a figure that stands beside another without its verb', () => {
  it.each([
    ['Danas reported 18 years, Tanjug 15.', ['Danas: 18 years', 'Tanjug: 15']],
    ['Danas put the toll at 12, Tanjug at nine.', ['Danas: the toll at 12', 'Tanjug: at nine']],
    [
      'Danas has three people suspended at the mill, Tanjug five.',
      ['Danas: has three people suspended at the mill', 'Tanjug: five'],
    ],
  ])('is credited to the outlet before it: %s', (text, credits) => {
    expect(links(text)).toEqual(credits);
  });

  it.each(['Danas sent 12 people, Tanjug nine.', 'Danas has 12 reporters in Lunde.'])(
    'credits nobody where nothing is reported: %s',
    (text) => {
      expect(links(text)).toEqual([]);
    },
  );
});
