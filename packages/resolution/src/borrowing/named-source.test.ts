import { describe, expect, it } from 'vitest';
import { chain, cues, links, SANK } from '../chains/links.test-support.js';

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
    'Delo says that nine boats had sunk. The paper acknowledges the weekly Danas, whose reporter had read the cabinet decision.',
    'Nine boats had sunk. Delo, which reports this, credits Danas.',
    "Nine boats had sunk, Danas reported. The paper's report was the basis of an item by Delo.",
    'Nine boats had sunk, Danas reported. Its report was the basis of an item in Delo.',
  ])('stands above it: %s', (text) => {
    expect(links(text)).toEqual(chain('Delo', 'Danas'));
  });

  it('is so at every step of a chain', () => {
    expect(links(`${SANK}, according to Delo, which was quoting Danas, which was quoting Hina.`)).toEqual(
      chain('Delo', 'Danas', 'HINA'),
    );
  });
});

describe('words for whom an outlet leans on', () => {
  it.each([
    [
      'Delo said nine boats had sunk, on the strength of a report in Danas.',
      'on the strength of a report in',
    ],
    ['Delo said nine boats had sunk, on the authority of Danas.', 'on the authority of'],
  ])('are the cue, from their first: %s', (text, cue) => {
    expect(cues(text)).toContain(`Danas: ${cue}`);
  });
});

describe('who told a story first', () => {
  it.each([
    'Danas had the story first: nine boats had sunk.',
    'Danas was first with the news: nine boats had sunk.',
    'The first word came from Danas, which had spoken to a pilot: nine boats had sunk.',
  ])('has told what stands behind the colon: %s', (text) => {
    expect(links(text)).toEqual(chain('Danas'));
    expect(links(`${text} Delo flashed it minutes later, naming Danas as its source.`)).toEqual(
      chain('Delo', 'Danas'),
    );
  });
});

describe('two that have it by themselves', () => {
  it.each([
    [`${SANK}, according to a memo obtained by Danas and seen by Delo.`, [`Danas: ${SANK}`, `Delo: ${SANK}`]],
    [
      `Nine boats had sunk, Danas reported, and the port has been closed, according to Delo.`,
      [`Danas: ${SANK}`, 'Delo: the port has been closed'],
    ],
    // South Africa keeps none of that name.
    [
      'Nine boats had sunk, Radio Vinca said. Danas quoted the South African broadcaster.',
      [
        `Danas > South African broadcaster: ${SANK}`,
        `Radio Vinca: ${SANK}`,
        `South African broadcaster: ${SANK}`,
      ],
    ],
  ])('are no chain: %s', (text, found) => {
    expect(links(text)).toEqual(found);
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
