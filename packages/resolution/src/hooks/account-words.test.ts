import { describe, expect, it } from 'vitest';
import { plainCredits as credits } from '../chains/links.test-support.js';

describe('an account of an outlet', () => {
  it.each([
    ["Nine boats had sunk, by Lusa's count.", ['Lusa reports: nine boats had sunk']],
    ["On Danas's figures, nine boats had sunk.", ['Danas reports: nine boats had sunk']],
    ["Nine boats had sunk in Lusa's own version.", ['Lusa reports: nine boats had sunk']],
    ['Nine boats had sunk by the reckoning of Danas.', ['Danas reports: nine boats had sunk']],
    ['In the telling of Danas, nine boats had sunk.', ['Danas reports: nine boats had sunk']],
    ["He left. By Kyodo's account the firm lost nine boats.", ['Kyodo reports: the firm lost nine boats']],
    ['Nine boats had sunk, as Lusa has it.', ['Lusa reports: nine boats had sunk']],
    ['As Lusa has it, nine boats had sunk.', ['Lusa reports: nine boats had sunk']],
    ['Danas had it that nine boats had sunk.', ['Danas reports: nine boats had sunk']],
    ['Nine boats had sunk, to go by Danas.', ['Danas reports: nine boats had sunk']],
    ['Nine boats had sunk, if Hina is to be believed.', ['HINA reports: nine boats had sunk']],
    ['If one believes Hina, nine boats had sunk.', ['HINA reports: nine boats had sunk']],
    ["Danas's version is that nine boats had sunk.", ['Danas reports: nine boats had sunk']],
  ])('is credited to it: %s', (text, expected) => expect(credits(text)).toEqual(expected));

  it('opens a paragraph and is no byline', () => {
    expect(credits("The boats are back.\n\nBy Kyodo's count nine had sunk.")).toEqual([
      'Kyodo reports: nine had sunk',
    ]);
    expect(credits('The boats are back.\n\nBy Ada Lind, Kyodo\n\nNine had sunk.')).toEqual([]);
  });

  it('stands beside the account of another', () => {
    expect(credits("There were 640 of them by Lusa's account, 655 by Hina's.")).toEqual([
      'Lusa reports: There were 640 of them',
      'HINA reports: 655',
    ]);
    expect(credits("The pier was shut for nine hours in Lusa's account, four in the company's.")).toEqual([
      'Lusa reports: The pier was shut for nine hours',
    ]);
    expect(credits("Danas's count is nine; Delo's is twelve.")).toEqual([
      'Danas reports: nine',
      'Delo reports: twelve',
    ]);
    expect(credits("Danas's count is nine, Delo's twelve.")).toEqual([
      'Danas reports: nine',
      'Delo reports: twelve',
    ]);
  });

  it('is of the last clause alone', () => {
    expect(credits("Lind spoke of Roth, who on Thursday won enough votes, by Danas's count.")).toEqual([
      'Danas reports: who on Thursday won enough votes',
    ]);
    expect(credits("The ferry, which left at dawn, carried nine people, by Danas's count.")).toEqual([
      'Danas reports: The ferry, which left at dawn, carried nine people',
    ]);
  });

  it('is a number in words, with its time', () => {
    expect(credits('Lusa had nineteen hurt in the morning, Hina twenty-one in the evening.')).toEqual([
      'Lusa reports: had nineteen hurt in the morning',
      'HINA reports: twenty-one in the evening',
    ]);
    expect(credits('Danas put the number at nine, Delo at twelve.')).toEqual([
      'Danas reports: the number at nine',
      'Delo reports: at twelve',
    ]);
    expect(credits('The guard say 16 were held. Hina has 23.')).toEqual(['HINA reports: 23']);
  });

  it('is none where the outlet owns what it counts', () => {
    expect(credits("The agency's count is not complete.")).toEqual([]);
    expect(credits('Hina has 23 bureaus.')).toEqual([]);
  });
});
