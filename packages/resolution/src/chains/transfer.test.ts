import { describe, expect, it } from 'vitest';
import { chain, links, SANK } from './links.test-support.js';

describe('a clause that says only who passed a story on', () => {
  it.each([
    ['Its report rests on an article in Danas.', ['Delo', 'Danas']],
    ['The paper was relaying a dispatch by Danas.', ['Delo', 'Danas']],
    ['The item appeared an hour later in Danas, in English.', ['Danas', 'Delo']],
    ['It was reprinted on Friday in Danas.', ['Danas', 'Delo']],
    ["It was Delo's version that Danas put on its website.", ['Danas', 'Delo']],
    ['Danas, in its live coverage, referred to Delo.', ['Danas', 'Delo']],
    ['Danas in Belgrade translated the remark.', ['Danas', 'Delo']],
    ['From Delo it went to Danas.', ['Danas', 'Delo']],
    ['Danas carried the report before the harbour master confirmed it.', ['Danas', 'Delo']],
    ["Danas repeated the forecast, linking to the newspaper's article.", ['Danas', 'Delo']],
  ])('is read whatever its order: %s', (clause, outlets) => {
    expect(links(`Nine boats had sunk, Delo reported. ${clause}`)).toEqual(chain(...outlets));
  });

  it('lays each of its outlets above the one before', () => {
    expect(
      links(
        'Nine boats had sunk, a pilot told Delo. Danas took up the interview, Hina quoted Danas, and TASS in Moscow lifted it from Hina.',
      ),
    ).toEqual(chain('TASS', 'HINA', 'Danas', 'Delo'));
  });

  it('is read in an aside too', () => {
    expect(links(`${SANK}, according to Delo, which picked the number up from Danas.`)).toEqual(
      chain('Delo', 'Danas'),
    );
  });

  it.each([
    'Danas gave 18.',
    'Danas would not repeat the report.',
    'Danas told its readers nothing.',
    'Danas referred to Delo as a rival.',
    'It relies on Danas for its printing.',
    'The minister, followed by Danas, left the room.',
    'Danas later obtained a copy of its own.',
    'Danas confirmed the report through its own sources.',
    'Danas quoted the harbour master as denying this.',
  ])('lays no chain where more is said, or nothing passed on: %s', (clause) => {
    const found = links(`Nine boats had sunk, Delo reported. ${clause}`);
    expect(found.filter((one) => one.includes('>'))).toEqual([]);
  });
});

describe('what came by way of another', () => {
  it.each([
    [`${SANK}, Delo reports (via Danas).`, ['Danas', 'Delo']],
    [`${SANK}, Delo reported (via Danas). The crew is safe.`, ['Danas', 'Delo']],
    [`${SANK}, according to Delo (via Danas).`, ['Danas', 'Delo']],
    [`${SANK}, according to Delo, spotted by Danas.`, ['Danas', 'Delo']],
    [`${SANK}, Delo reports, via a story in Danas.`, ['Delo', 'Danas']],
    [`${SANK}, as reported by Danas via Delo.`, ['Delo', 'Danas']],
    [`Delo wrote that, per Danas, ${SANK}.`, ['Delo', 'Danas']],
  ])('is a link: %s', (text, outlets) => {
    expect(links(text)).toEqual(chain(...outlets));
  });

  it('is what stands on the website of another', () => {
    expect(
      links(
        'The mayor told Danas that nine boats had sunk. His remarks were carried on the website of Delo.',
      ),
    ).toEqual(chain('Delo', 'Danas'));
  });

  it('is a link of the sentence before too', () => {
    expect(links('Nine boats had sunk, Danas reported. That is according to Delo.')).toEqual(
      chain('Delo', 'Danas'),
    );
  });
});

describe('an outlet that no register lists', () => {
  it.each([
    ['Korvo Harbour copied the item from Delo.', ['Korvo Harbour', 'Delo']],
    ['It had the item from the trade site Korvo.', ['Delo', 'Korvo']],
    ['It had taken the news from a Slovene trade magazine, Korvo.', ['Delo', 'Korvo']],
  ])('is one where stories are passed on, or by its kind: %s', (clause, outlets) => {
    expect(links(`Nine boats had sunk, Delo reported. ${clause}`)).toEqual(chain(...outlets));
  });

  it.each([
    ['The firm told the auction site Korvo that nine boats had sunk.'],
    ['Ada Lind quoted the Delo report.'],
  ])('is none by what persons, houses and shops do: %s', (text) => {
    expect(links(`Nine boats had sunk, Delo reported. ${text}`).join()).not.toMatch(/Korvo|Lind/);
  });
});

describe('what an outlet made of the story', () => {
  it.each([
    'led its noon bulletin with',
    'opened its evening news with',
    'splashed',
    'topped its bulletin with',
    'featured',
    'circulated',
  ])('has the outlet that it credits below: Delo %s the story, crediting Danas', (words) => {
    for (const object of ['the story', 'the report', 'it'])
      for (const source of [', crediting Danas', ', naming Danas as its source', ' and credited Danas'])
        expect(links(`Nine boats had sunk, Danas reported. Delo ${words} ${object}${source}.`)).toEqual(
          chain('Delo', 'Danas'),
        );
  });
});
