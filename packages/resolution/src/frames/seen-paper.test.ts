import { describe, expect, it } from 'vitest';
import { plainCredits as credits } from '../chains/links.test-support.js';
import { resolved } from '../resolved.test-support.js';

describe('a paper that an outlet has seen', () => {
  it.each([
    [
      'The draft, which Reuters has seen, gives the armies a month.',
      'Reuters reports: gives the armies a month',
    ],
    [
      'The draft, a copy of which Reuters has seen, gives the armies a month.',
      'Reuters reports: gives the armies a month',
    ],
    ['The contract, which Danas obtained on Monday, runs for 25 years.', 'Danas reports: runs for 25 years'],
    [
      'Nine boats had sunk, according to a log that Interfax had seen.',
      'Interfax reports: nine boats had sunk',
    ],
    [
      "Nine boats had sunk, according to the port's log, which dpa has seen; the guard denies it.",
      'dpa reports: nine boats had sunk',
    ],
    [
      '“Nine boats had sunk”, says the text, which AFP was the first to see.',
      'AFP reports: “Nine boats had sunk”',
    ],
    [
      'By the decree, a copy of which was obtained by Lusa, General Lind left at midnight.',
      'Lusa reports: General Lind left at midnight',
    ],
  ])('is the document of what it says: %s', (text, expected) => {
    expect(credits(text)).toEqual([expected]);
    expect(resolved(text).credits[0]?.document).not.toBeNull();
  });

  it('is no news by itself', () => {
    expect(credits('Hina and Lusa each obtained the ruling, which runs to 214 pages.')).toEqual([]);
    expect(credits('Der Spiegel has seen a cable from the embassy.')).toEqual([]);
    expect(credits('He was shown the letter that Danas had seen.')).toEqual([]);
  });

  it('is another thing than what its reporters saw', () => {
    expect(credits('AFP saw shops in the old town lower their shutters early.')).toEqual([
      'AFP reports: shops in the old town lower their shutters early',
    ]);
  });
});
