import { describe, expect, it } from 'vitest';
import { resolved } from '../resolved.test-support.js';

const claimed = (text: string) =>
  resolved(text)
    .claims.filter(({ chain }) => chain.length > 0)
    .map((claim) => claim.text);

describe('a claim that is a figure and nothing else', () => {
  it.each([
    ['Eleven boats had sunk, the guard said. Lusa counted four.', 'counted four'],
    ['Eleven boats had sunk, the guard said. Danas, citing a diver, spoke of 130.', 'spoke of 130'],
    ['Eleven boats had sunk, the guard said. A Danas reporter counted 23.', 'counted 23'],
    ['Eleven boats had sunk, the guard said. Danas says 34.', 'says 34'],
  ])('stands with the verb that gives it: %s', (text, claim) => expect(claimed(text)).toEqual([claim]));

  it('leaves what is credited alone', () => {
    const text = 'Eleven boats had sunk, the guard said. Lusa counted four.';
    const [credit] = resolved(text).credits;
    expect(credit!.content.map((span) => text.slice(...span))).toEqual(['four']);
  });

  it('is none where a clause tells it', () => {
    expect(claimed('Lusa reported that four had sunk.')).toEqual(['four had sunk']);
  });
});
