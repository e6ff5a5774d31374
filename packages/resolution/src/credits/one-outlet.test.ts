import { describe, expect, it } from 'vitest';
import { resolved } from '../resolved.test-support.js';

const OUTLETS = [
  'Reuters',
  'Radio Vinca',
  'the Tallow Gazette',
  'the news site Perek',
  'the Sunday paper Vest Dan',
];

/** The credits of a text as "name (speaker): content". */
function credits(text: string): string[] {
  return resolved(text).credits.map(
    ({ agency, speakerName, content }) =>
      `${agency.name} (${speakerName}): ${content.map((span) => text.slice(...span)).join(' / ')}`,
  );
}

describe('one outlet, whatever its name', () => {
  it.each([
    ['It was X that first reported that the pier had burnt.', null],
    ['In a speech broadcast live on X, Olga Brem said the pier had burnt.', 'Olga Brem'],
    ['In an interview published on Tuesday in X, Olga Brem said the pier had burnt.', 'Olga Brem'],
    ['Olga Brem told X that the pier had burnt.', 'Olga Brem'],
    ['Documents obtained by X show that the pier had burnt.', null],
  ])('is credited: %s', (form, speaker) => {
    for (const outlet of OUTLETS) {
      const [first] = credits(form.replace('X', outlet));
      const name = outlet.replace(/^the (?:news site |Sunday paper )?/, '');
      expect(first).toBe(`${name} (${speaker}): the pier had burnt`);
    }
  });

  it('goes by the name of its house', () => {
    expect(credits('The pier had burnt, Al Jazeera Arabic reported.')).toEqual([
      'Al Jazeera (null): The pier had burnt',
    ]);
  });

  it('takes no word behind a closing mark for content', () => {
    expect(credits('"The pier will hold," rescue boss Ada Lind told Delo.')).toEqual([
      'Delo (Ada Lind): "The pier will hold,"',
    ]);
  });

  it('ends its content where its own clause begins', () => {
    expect(credits('The pier had burnt, according to Delo, and the roads were closed by snow.')).toEqual([
      'Delo (null): The pier had burnt',
    ]);
    expect(credits('The pier had burnt, according to Delo, a Slovene paper based in Brenn.')).toEqual([
      'Delo (null): The pier had burnt',
    ]);
  });

  it('is called by its kind behind an aside that says so', () => {
    expect(
      credits('RTS, the Serbian public broadcaster, said it. The pier had burnt, the broadcaster said.')[1],
    ).toBe('RTS (null): The pier had burnt');
  });

  it('is no person who told it to a paper that is named', () => {
    expect(credits('Olga Brem wrote in the Sunday paper Vest Dan that the pier had burnt.')).toEqual([
      'Vest Dan (Olga Brem): the pier had burnt',
    ]);
  });

  it.each([
    'Danas said two of its reporters had been fined in Brenn.',
    'The agency Hina apologised to its readers and said the editor would go.',
    'The Washington Post Company said on Friday it had sold a mill.',
    'Relief agencies said the wells of Brenn were dry.',
  ])('is none that speaks of itself, nor an agency of another kind: %s', (text) => {
    expect(credits(text)).toEqual([]);
  });
});
