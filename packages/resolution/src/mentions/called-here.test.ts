import { describe, expect, it } from 'vitest';
import { plainCredits, SANK } from '../chains/links.test-support.js';

const names = (text: string): string[] =>
  plainCredits(text).map((line) => line.replace(/ (?:reports|cited|carries|recipient).*$/s, ''));

describe('letters that a text says what they stand for', () => {
  it('are that, whatever agency goes by them', () => {
    expect(names(`The men flew home, All Israel News (AIN) wrote. According to AIN, ${SANK}.`)).toContain(
      'All Israel News',
    );
  });

  it('are nobody where that is no outlet', () => {
    const text = `Haaretz said the Palestinian Authority (PA) was warned. The PA said ${SANK}.`;
    expect(names(text)).toEqual(['Haaretz']);
  });

  it('stay the agency that is spelled otherwise', () => {
    expect(names(`The Iran Labor News Agency (ILNA) reported rain. ILNA said ${SANK}.`)).toContain('ILNA');
  });
});

describe('whose name a word is', () => {
  it.each([
    [`Harbour Insider reported that ${SANK}.`, ['Harbour Insider']],
    [`Nine boats had sunk, Censor.NET reports.`, ['Censor.net']],
    [`Cult of Mac points out that ${SANK}.`, ['Cult of Mac']],
    [`The satire site, Salty Gull, had reported that ${SANK}.`, ['Salty Gull']],
    [`Nigerian news site 'Punch' claims ${SANK}.`, ['The Punch']],
    [`Milenio TV reported rain. Nine boats had sunk, Milenio said.`, ['Milenio TV', 'Milenio TV']],
    [`The radio of the Front for the Liberation of Lunde (FLL) said ${SANK}.`, []],
    [`Meanwhile, citing Israel Radio, Haaretz reported that ${SANK}.`, ['Israel Radio', 'Haaretz']],
    [`“It is over,” the manager Abdul Al Fahd said, quoted by the Arabic language daily ‘Ajel’.`, ['Ajel']],
    [
      `Pakistan in its report said that ${SANK}, the News International reported.`,
      ['The News International'],
    ],
  ])('%s', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });
});

describe('carriers called by kind', () => {
  it.each([
    [
      `Reuters reported, citing a South Korean newspaper, that ${SANK}. A pilot told the Chosun Ilbo newspaper so.`,
      'The Chosun Ilbo',
    ],
    [`According to Verano, ten men were held. The Spanish newspaper claimed that ${SANK}.`, 'Verano'],
    [
      `Ten men were held, the Financial Times reported. The British publication says ${SANK}.`,
      'Financial Times',
    ],
    [`Ten men were held, CBS News said. A pilot told the TV network that ${SANK}.`, 'CBS News'],
    [`Nine boats had sunk, Haaretz reported, citing a Lebanese report.`, 'Lebanese media'],
    [`Danas, citing a Korean publication, reports that ${SANK}.`, 'Korean publication'],
    [`Danas, citing media close to the army, said ${SANK}.`, 'media'],
  ])('are whom the text names: %s', (text, name) => {
    expect(names(text)).toContain(name);
  });

  it('a plural is none of those that were named', () => {
    const text = `Ten men were held, Kommersant reported. The Russian media said ${SANK}.`;
    expect(names(text)).toContain('Russian media');
  });
});
