import { analyse } from '@wirediff/text';
import { describe, expect, it } from 'vitest';
import { plainCopy } from '../plain-copy.js';
import { AGENCIES } from '../register/agencies.js';
import { createRegister } from '../register/register.js';
import { resolve } from '../resolve.js';
import { SANK } from './links.test-support.js';

const register = createRegister(AGENCIES);

/** The credits of a text, read as its plain copy: `agency role > cites: content`. */
function credits(text: string): string[] {
  const article = { id: 'a', text, title: null, outlet: null, publishedAt: null };
  const analysis = { ...analyse(plainCopy(text, register)), text };
  return resolve(article, analysis, [], register).credits.map(({ agency, role, cites, content }) => {
    const words = content.map((span) => text.slice(...span)).join(' / ');
    return `${agency.name} ${role}${cites ? ` > ${cites}` : ''}: ${words.replace(/^Nine/, 'nine').replace(/\n/g, ' ')}`;
  });
}

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
      ['Reuters reports', 'South Korean media outlets reports'],
    ],
    ["Nine boats had sunk, South Korea's Yonhap news reported.", ['Yonhap reports']],
    ['"The New York Times" on 12 July reported that nine boats had sunk.', ['The New York Times reports']],
    [
      "SEOUL: North Korea's state media announced that nine boats had sunk.",
      ['North Korean state media reports'],
    ],
    ['The state radio of the DPRK reported that nine boats had sunk.', ['state radio reports']],
  ])('%s', (text, names) => {
    expect(heads(text)).toEqual(names);
  });

  it('is not whose sentence stands between', () => {
    const text = (between: string) =>
      `The Decoder, citing the New York Times, reported that nine boats had sunk. ${between} It also says its public data is incomplete.`;
    expect(credits(text('Transluce found no wrecks.')).join()).not.toContain('incomplete');
    expect(credits(text('No wrecks were found.')).join()).toContain('incomplete');
  });

  it('is each of three whom one clause describes', () => {
    expect(
      credits('Le Monde, Der Spiegel and Danas, which saw the files, reported that nine boats had sunk.'),
    ).toEqual([
      'Le Monde reports: nine boats had sunk',
      'Der Spiegel reports: nine boats had sunk',
      'Danas reports: nine boats had sunk',
    ]);
  });

  it('has nothing from whom it works with', () => {
    const text =
      'The BBC found that nine boats had sunk. Mediazona, working with the BBC, put the number at ten.';
    expect(credits(text)).toEqual([
      'BBC reports: nine boats had sunk',
      'Mediazona reports: the number at ten',
    ]);
  });

  it('has nothing from another where it cites sources of its own', () => {
    const told = 'Nine boats had sunk, a pilot told Danas.';
    const own = 'RBC-Ukraine reports: nine boats had sunk';
    const cited = 'RBC-Ukraine reports > Danas: nine boats had sunk';
    expect(credits(`${told} RBC-Ukraine reported the same, citing sources of its own.`)).toContain(own);
    expect(credits(`${told} Citing its own sources, RBC-Ukraine reported the same.`)).toContain(own);
    expect(credits(`${told} RBC-Ukraine reported the same.`)).toContain(cited);
  });

  it('has nothing from itself', () => {
    const text = 'Nine boats had sunk, the Wall Street Journal reported, quoting a letter seen by the paper.';
    expect(credits(text)).toEqual(['The Wall Street Journal reports: nine boats had sunk']);
  });

  it('is not whose paper it is', () => {
    const paper = "The Global Times, a tabloid published by the People's Daily,";
    expect(credits(`${paper} said nine boats had sunk.`)).toEqual([
      'Global Times reports: nine boats had sunk',
    ]);
    expect(credits(`Nine boats had sunk, said ${paper.slice(0, -1).replace('The', 'the')}.`)).toEqual([
      'Global Times reports: nine boats had sunk',
    ]);
  });

  it('is nobody who says nothing of it, or that it is false', () => {
    const told = 'Nine boats had sunk, the Nyasa Times reported.';
    expect(credits(`${told} MBC television has said nothing of it.`)).toHaveLength(1);
    expect(credits(`${told} MBC television said nothing had changed.`)).toHaveLength(2);
    expect(credits(`${told} MBC television called the report false.`).at(-1)).toBe(
      'MBC reports: the report false',
    );
  });

  it('has been told what was said before it in the sentence', () => {
    const text =
      'Nine boats had sunk, a pilot told RBK, and a law enforcement source confirmed this to TASS.';
    expect(credits(text)).toEqual([
      'RBC recipient: nine boats had sunk',
      'TASS recipient: nine boats had sunk',
    ]);
  });

  it.each([
    'AFP said it had been told by two diplomats that nine boats had sunk.',
    'AFP says it learned from two diplomats that nine boats had sunk.',
  ])('says by whom it has been told: %s', (text) =>
    expect(credits(text)).toEqual(['AFP reports: nine boats had sunk']),
  );

  it.each([
    ['Nine boats had sunk, the government announced late Thursday on state television.', 'state television'],
    ['Nine boats had sunk, the president declared on Radio Conakry.', 'Radio Conakry'],
  ])('carries what is announced on it: %s', (text, channel) =>
    expect(credits(text)).toEqual([`${channel} carries: nine boats had sunk`]),
  );

  it('is one, under two names', () => {
    const text =
      'Nine boats had sunk, Danas said, citing DHA, the private Demirören news agency, which had seen a letter from the port.';
    expect(credits(text).filter((credit) => credit.startsWith('DHA'))).toEqual([
      'DHA cited: nine boats had sunk',
    ]);
  });

  it('has been told the same', () => {
    expect(
      credits('"Nine boats had sunk," a pilot told Danas. Her family told Radio Liberty the same.'),
    ).toEqual([
      'Danas recipient: "Nine boats had sunk,"',
      'Radio Free Europe recipient: "Nine boats had sunk,"',
    ]);
  });

  it.each([
    'Nine boats had sunk, the presidency announced in a communiqué sent to AFP.',
    'The presidency said in a statement sent to AFP that nine boats had sunk.',
    'In a statement sent to AFP, the presidency said nine boats had sunk.',
  ])('was sent a paper: %s', (text) => expect(credits(text)).toEqual(['AFP recipient: nine boats had sunk']));

  it.each([
    'Nine boats had sunk, Jiji Press said, citing a draft of the report that it had obtained.',
    'Jiji Press said, citing a draft of the report that it had obtained, that nine boats had sunk.',
    'Jiji Press quoted a "senior official" as saying that nine boats had sunk.',
  ])('says what it has, or whom it quotes, in words that are no content: %s', (text) =>
    expect(credits(text)).toEqual(['Jiji Press reports: nine boats had sunk']),
  );

  it('goes on "with Danas saying", without "that"', () => {
    const text = 'The harbour was shut, Serbian media reported, with Danas saying the boats had been warned.';
    expect(credits(text)).toContain('Danas reports: the boats had been warned');
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
