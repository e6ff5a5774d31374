import { describe, expect, it } from 'vitest';
import { match } from '../matching/matching.js';
import { read } from '../reading/reading.js';
import { wholeAgainstPart } from './whole-against-part.js';

function portions(a: string, b: string): (string | null)[] | null {
  const [x, y] = [read(a), read(b)];
  const row = wholeAgainstPart(x, y, match(x, y));
  return row === null ? null : [row.a, row.b];
}

describe('all of a thing against a part of it', () => {
  it.each([
    [
      'Rust was found in three of the seven cables',
      'Rust had eaten every single cable',
      ['three of the seven cables', 'every single cable'],
    ],
    [
      "Seven of the body's nine members voted for the sluice",
      'All members voted for the sluice',
      ["Seven of the body's nine members", 'All members'],
    ],
    ['One of the two sluices jammed', 'Both sluices jammed', ['One of the two sluices', 'Both sluices']],
    [
      'Half of the trams were recalled for repairs',
      'All of the trams were recalled for repairs',
      ['Half of the trams', 'All of the trams'],
    ],
  ])('is a contradiction in number: %s | %s', (a, b, pair) => {
    expect(portions(a, b)).toEqual(pair);
    expect(portions(b, a)).toEqual([...pair].reverse());
  });

  it.each([
    ['Rust was found in three of the seven cables', 'The cables are inspected every month'],
    ['Half of the trams were recalled', 'All passengers on the tram were unhurt'],
    ['Two of the five drivers resigned', 'Not every driver resigned'],
  ])('is none: %s | %s', (a, b) => {
    expect(portions(a, b)).toBeNull();
    expect(portions(b, a)).toBeNull();
  });
});
