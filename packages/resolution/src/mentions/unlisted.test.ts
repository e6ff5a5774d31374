import { describe, expect, it } from 'vitest';
import { resolved } from '../resolved.test-support.js';

/** The credits of a text, as "agency: speaker". */
function credited(text: string): string[] {
  return resolved(text).credits.map(({ agency, speakerName }) => `${agency.name}: ${speakerName ?? '-'}`);
}

describe('outlets that no register lists', () => {
  it.each([
    ['The ferry will sail again in May, according to O Farol. The sports daily gave no day.', 'O Farol: -'],
    ['The ferry will sail again in May, Lundeposten writes.', 'Lundeposten: -'],
    ['The ferry will sail again in May, Tegn, the Workers Party newspaper, reported.', 'Tegn: -'],
    ['The ferry will sail again in May, Havnen said in its weekend edition.', 'Havnen: -'],
    ['"The ferry will sail again in May," Captain Ole Varga told lunTV.', 'lunTV: Ole Varga'],
    ['The ferry will sail again in May, the Lunde News Agency said.', 'Lunde News Agency: -'],
    [
      'The ferry will sail again in May, the Seld Broadcasting Corporation said.',
      'Seld Broadcasting Corporation: -',
    ],
    ['The radio network CBN said the ferry will sail again in May.', 'CBN: -'],
    // A name before its kind, and not a place, though another outlet was named.
    [
      'Danas said little. "It will sail," the yard said, according to the NoorWatch portal.',
      'NoorWatch: yard',
    ],
  ])('are read from the words around them in %j', (text, credit) => {
    expect(credited(text)).toContain(credit);
  });

  it.each([
    ['The stalls are back, according to Harbour Lights, which got it from Interfax.', 'Harbour Lights: -'],
    ['The stalls are back, said Interfax, which based its report on Baikal-Daily.', 'Baikal-Daily: -'],
    ['The stalls are back, according to Himara.gr.', 'Himara.gr: -'],
  ])('are told by whom they have it from: %s', (text, credit) => {
    expect(credited(text)).toContain(credit);
  });

  it('are no persons whose words a named paper prints', () => {
    const text = 'Kommersant spoke to the harbour. The ferry is lost, Lia Torv said. The paper gave no day.';
    expect(credited(text).filter((one) => one.startsWith('Lia Torv'))).toEqual([]);
  });
});

describe('a name of two capitals', () => {
  it.each([
    ['The yard was sold, a manager told HarborTalk.', ['HarborTalk: manager']],
    ['HarborNews said the yard was sold.', ['HarborNews: -']],
    ['HarborWorks said the yard was sold.', []],
    ['The yard was sold, according to HarborWorks.', []],
    ['HarborWorks, citing weak demand, said the yard was sold.', []],
    ['HarborWatch, citing a docker, said the yard was sold.', ['HarborWatch: docker']],
  ])('is a company where companies stand too: %s', (text, credits) => {
    expect(credited(text)).toEqual(credits);
  });
});

describe('a house', () => {
  it('is no outlet by the papers that it publishes', () => {
    const text = 'Korvo Springer, which publishes Delo, is looking at a bid.';
    const { noncredits } = resolved(text);
    expect(noncredits.map(({ agency }) => agency.name)).toEqual(['Delo']);
  });
});

describe('the words beside a name', () => {
  it('give the speaker his name where a description stands first', () => {
    expect(credited("The ferry is safe, the yard's director, Ole Varga, told Interfax.")).toEqual([
      'Interfax: Ole Varga',
    ]);
  });

  it('join two agencies that both reported', () => {
    const text = "Iran's Fars and Tasnim news agencies both reported that the ferry had sunk.";
    expect(credited(text)).toHaveLength(2);
  });
});

describe('whoever keeps an outlet', () => {
  it('is no outlet', () => {
    const text = 'Saba, the agency run by the Houthi authorities, said the ferry will sail again in May.';
    expect(credited(text)).toEqual(['Saba: -']);
  });
});
