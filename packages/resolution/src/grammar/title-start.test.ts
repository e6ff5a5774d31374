import { describe, expect, it } from 'vitest';
import { links } from '../chains/links.test-support.js';

describe('who said it, behind what was said', () => {
  it.each([
    'managing director Ada Lind',
    "the lift company's managing director, Ada Lind,",
    'fire brigade spokeswoman Ada Lind',
    'census boss Ada Lind',
    'the head of the state flood centre, Ada Lind,',
    'the head of the local disaster agency (BPBD) Ada Lind',
    'Ada Lind of the fire brigade',
    'cops',
  ])('is no part of it, however the title reads: "It held," %s told Danas', (speaker) => {
    expect(links(`"It held, and it will hold," ${speaker} told Danas.`)).toEqual([
      'Danas: "It held, and it will hold,"',
    ]);
    expect(links(`The dyke held on Friday night, ${speaker} told Danas.`)).toEqual([
      'Danas: The dyke held on Friday night',
    ]);
  });

  it('leaves what follows "where" to the outlet that is named behind it', () => {
    expect(links('To Lunde, where Danas says the pier has burnt down.')).toEqual([
      'Danas: the pier has burnt down',
    ]);
  });

  it('is no part of what it is the source of: according to sources quoted in a report', () => {
    const text =
      'Nine boats had sunk, Danas said. The pier has burnt down, according to sources quoted in the report.';
    expect(links(text)).toContain('Danas: The pier has burnt down');
  });
});
