import { describe, expect, it } from 'vitest';
import { links } from '../chains/links.test-support.js';

/** How copy names an outlet that no register lists, and what it is called by then. */
const NAMED: Record<string, string> = {
  'the Kresnica newspaper': 'Kresnica',
  'the Kresnica daily': 'Kresnica',
  'the Kresnica television channel': 'Kresnica',
  'the Kresnica radio station': 'Kresnica',
  'the Kresnica Telegram channel': 'Kresnica',
  'the Kresnica news agency': 'Kresnica',
  'the news site Kresnica.rs': 'Kresnica.rs',
  'Radio Kresnica': 'Radio Kresnica',
  'Kresnica TV': 'Kresnica TV',
};
const C = 'nine boats had sunk';

/** The first word of a sentence. */
const opened = (text: string) => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

describe('an outlet that no register lists', () => {
  it.each(Object.entries(NAMED))('is cited by another: %s', (words, name) => {
    for (const passedOn of [
      `Nine boats had sunk, the daily Vodnik reported, citing ${words}.`,
      `Nine boats had sunk, the daily Vodnik said on Monday, with reference to ${words}.`,
      `The Vodnik newspaper said, citing ${words}, that ${C}.`,
      `Citing ${words}, the Vodnik newspaper said ${C}.`,
      `Vodnik TV is reporting, citing ${words}, that ${C}.`,
      `${words} said ${C}, the Vodnik newspaper reported.`,
      `Ada Lind told ${words} that ${C}, according to the Vodnik newspaper.`,
      `Ada Lind said in an interview with ${words} that ${C}, the Vodnik daily reported.`,
      `in a statement carried by ${words}, Ada Lind said ${C}, the Vodnik newspaper said.`,
    ]) {
      const found = links(opened(passedOn));
      expect(found, passedOn).toHaveLength(2);
      expect(found, passedOn).toContain(`${name}: ${C}`);
      expect(
        found.some((link) => /^Vodnik(?: TV)? > /.test(link) && link.endsWith(`> ${name}: ${C}`)),
        passedOn,
      ).toBe(true);
    }
  });

  it('is never the minister who spoke to it', () => {
    const text = `Ada Lind said in an interview with the Kresnica daily that ${C}, the Vodnik newspaper reported.`;
    expect(links(text).filter((link) => link.includes('Lind'))).toEqual([]);
  });

  it('is none where a town stands before the kind of one named already', () => {
    const text = `Nine boats had sunk, El Colombiano reported. The crews were safe, the Medellin daily said.`;
    expect(links(text).filter((link) => link.startsWith('Medellin'))).toEqual([]);
  });

  it.each([
    ['Reuters and the Nile Post both said', ['Nile Post', 'Reuters']],
    ['The Nile Post and Reuters said', ['Nile Post', 'Reuters']],
    ["Ivory Coast's state television RTI and Delo both said", ['Delo', 'RTI']],
  ])('stands beside another: %s that', (said, names) => {
    expect(links(`${said} that ${C}.`)).toEqual(names.map((name) => `${name}: ${C}`));
  });

  it.each([
    ['according to the Austrian Times', 'Austrian Times'],
    ['the Kenyan Star said', 'The Star (Kenya)'],
    ['the British Star said', 'Daily Star'],
    ['according to Sports Business News', 'Sports Business News'],
    ['officials told the Independent Record', 'Independent Record'],
  ])('is not the one whose name it holds, unless that is of this land: C, %s', (said, name) => {
    expect(links(`Nine boats had sunk, ${said}.`)).toEqual([`${name}: ${C}`]);
  });

  it.each([
    ["A source told the country's largest newspaper Vinca", 'Vinca'],
    ['A source told The Grocer', 'Grocer'],
  ])('is known by its kind or its article: %s that', (told, name) => {
    expect(links(`${told} that ${C}.`)).toEqual([`${name}: ${C}`]);
  });

  it('is cited by its kind in an aside: quoting CITE, a news site in Brenn', () => {
    expect(links('Nine boats had sunk, Delo reported, quoting CITE, a news site in Brenn.')).toEqual([
      `CITE: ${C}`,
      `Delo > CITE: ${C}`,
    ]);
  });

  it('is no day and no official behind state television', () => {
    expect(links(`The minister told state television Friday that ${C}.`).join()).not.toContain('Friday:');
  });

  it.each([
    ['told Etemaad Persian-language daily', 'Etemaad'],
    ['told Radio FM 105', 'Radio FM 105'],
  ])('is named beside its kind or its wave: The mayor %s that', (told, name) => {
    expect(links(`The mayor ${told} that ${C}.`)).toEqual([`${name}: ${C}`]);
  });
});
