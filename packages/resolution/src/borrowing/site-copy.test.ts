import { describe, expect, it } from 'vitest';
import { plainCredits as credits, SANK } from '../chains/links.test-support.js';

/** The same without content, where all have the same. */
function heads(text: string): string[] {
  const found = credits(text);
  for (const one of found) expect(one).toContain(`: ${SANK}`);
  return found.map((one) => one.split(':')[0]!);
}

describe('a story by way of another outlet', () => {
  it.each([
    ['Nine boats had sunk, Trend reports via Kazinform.', ['Trend reports > Kazinform', 'Kazinform cited']],
    [
      'Nine boats had sunk, the mayor said, Report informs via TASS.',
      ['Report reports > TASS', 'TASS cited'],
    ],
    [
      'Nine boats had sunk, reported Danas quoting a pilot as quoted by Delo.',
      ['Danas reports', 'Delo reports > Danas'],
    ],
    [
      'Nine boats had sunk, Danas said. The report was prominently cited by Delo.',
      ['Danas cited', 'Delo reports > Danas'],
    ],
    [
      'Nine boats had sunk, Reuters cited state media.',
      ['Reuters reports > state media', 'state media cited'],
    ],
    ['Danas reported nine boats had sunk, according to Delo.', ['Danas reports', 'Delo reports > Danas']],
    ['Delo says Danas reported that nine boats had sunk.', ['Delo reports > Danas', 'Danas cited']],
    [
      'Per Danas (citing a Reuters report), nine boats had sunk.',
      ['Danas reports > Reuters', 'Reuters cited'],
    ],
  ])('%s', (text, names) => {
    expect(heads(text).sort()).toEqual([...names].sort());
  });

  it('stands in a bracket behind its item', () => {
    expect(heads('Nine boats had sunk. (Bild via Delo) Nobody saw them again.').sort()).toEqual([
      'Bild cited',
      'Delo carries > Bild',
    ]);
    expect(credits('Nine boats had sunk. (Bild)')).toEqual([]);
    expect(credits('A boat is towed to Brenn. (Ann Lee/AP via Getty Images)')).toEqual([]);
  });
});

describe('who reports', () => {
  it.each([
    [
      'Lind said in an interview with Danas and Delo newspapers that nine boats had sunk.',
      ['Danas recipient', 'Delo recipient'],
    ],
    ['Nine boats had sunk, so says Danas.', ['Danas reports']],
    ['Nine boats had sunk, it was reported by Danas.', ['Danas reports']],
    ['A report on the website of Danas said nine boats had sunk.', ['Danas reports']],
    ['The harbour is shut, with Danas itself reporting that nine boats had sunk.', ['Danas reports']],
    ["According to Danas's sources, nine boats had sunk.", ['Danas reports']],
    ['Later, as Danas noted, nine boats had sunk.', ['Danas reports']],
    ['According to tech blog Engadget, nine boats had sunk.', ['Engadget reports']],
    ['According to the tech blog Nordnytt, nine boats had sunk.', ['Nordnytt reports']],
    ["According to Zorna, the news agency of the miners' union, nine boats had sunk.", ['Zorna reports']],
    [
      'Nine boats had sunk, Reuters and other South Korean media outlets reported.',
      ['Reuters reports', 'South Korean media reports'],
    ],
    ["Nine boats had sunk, South Korea's Yonhap news reported.", ['Yonhap reports']],
    ['"The New York Times" on 12 July reported that nine boats had sunk.', ['The New York Times reports']],
    [
      "SEOUL: North Korea's state media announced that nine boats had sunk.",
      ['North Korean state media reports'],
    ],
    ['The state radio of the DPRK reported that nine boats had sunk.', ['North Korean state radio reports']],
  ])('%s', (text, names) => {
    expect(heads(text)).toEqual(names);
  });

  it('is not whose sentence stands between', () => {
    const text = (between: string) =>
      `The Decoder, citing the New York Times, reported that nine boats had sunk. ${between} It also says its public data is incomplete.`;
    expect(credits(text('Transluce found no wrecks.')).join()).not.toContain('incomplete');
    expect(credits(text('No wrecks were found.')).join()).toContain('incomplete');
  });

  it('is no police force of the same letters', () => {
    expect(credits('A man was held in Sydney, the AFP said. Australia has cancelled his visa.')).toEqual([]);
    expect(credits('A man was held in Sydney, AFP said. Australia has cancelled his visa.')).toHaveLength(1);
  });

  it('is nobody who once worked there', () => {
    expect(credits('Former Breitbart reporter Ada Lind accused the aide of pushing her.')).toEqual([]);
    expect(credits('In an interview with the former Fox News host, Lind said nine boats had sunk.')).toEqual(
      [],
    );
  });
});

describe('copy with its lines broken at a width', () => {
  it('is read over the breaks', () => {
    const text =
      'Danas reported on Monday that sources who were close to the\nharbour told the newspaper that nine boats had sunk in the\nstorm. A pilot was saved.';
    expect(credits(text)).toContain('Danas recipient: nine boats had sunk in the storm');
  });
});
