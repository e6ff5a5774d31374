import { describe, expect, it } from 'vitest';
import { chain, plainLinks as links, plainCredits, SANK } from '../chains/links.test-support.js';

describe('radios that somebody listens to', () => {
  it.each([
    'Nine boats had sunk, Tehran radio said in a broadcast heard by the BBC.',
    'Nine boats had sunk, Tehran radio reported in a broadcast monitored here by the BBC.',
    'Tehran radio, in a broadcast received by the BBC, said nine boats had sunk.',
  ])('%s', (text) => {
    expect(links(text)).toEqual(chain('BBC', 'Tehran radio'));
  });

  it('has a voice of more words than one', () => {
    expect(links(`The Voice of the Islamic Republic said ${SANK}.`)).toEqual([
      `Voice of the Islamic Republic: ${SANK}`,
    ]);
  });
});

describe('carriers of every kind between a speaker and an agency', () => {
  it.each([
    ['a local news site', 'local news site'],
    ['a South Korean cable channel', 'South Korean cable channel'],
    ['a Kurdish news agency', 'Kurdish news agency'],
    ['the Saudi press', 'Saudi press'],
    ['a Turkish newspaper', 'Turkish newspaper'],
  ])('%s', (spoken, name) => {
    for (const text of [
      `The mayor told ${spoken} that nine boats had sunk, AFP reported.`,
      `AFP, citing ${spoken}, said nine boats had sunk.`,
      `${spoken.replace(/^./, (a) => a.toUpperCase())} reported that nine boats had sunk, according to AFP.`,
    ])
      expect(links(text)).toEqual(chain('AFP', name));
  });

  it('is cut off from the quotation that another reports behind', () => {
    expect(
      links('“Nine boats had sunk,” said the mayor in an interview with Danas, Reuters reports.'),
    ).toEqual(['Danas: “Nine boats had sunk,”', 'Reuters > Danas: “Nine boats had sunk,”']);
  });
});

describe('pieces and what stands in them', () => {
  it.each([
    ['In a separate statement issued through Tanjug, the ministry said nine boats had sunk.', 'Tanjug'],
    ['Figures in the newspaper Pravda show nine boats had sunk.', 'Pravda'],
    [
      'He laughed at an item in the Milan weekly Milano Finanza saying nine boats had sunk.',
      'Milano Finanza',
    ],
    ['Nine boats had sunk, the People’s Daily domestic edition said.', "People's Daily"],
    ['The Washington Post issued a correction, saying that nine boats had sunk.', 'The Washington Post'],
    ['CNN interviewed Ada Lind, who said nine boats had sunk.', 'CNN'],
    ['Nine boats had sunk, reports KTNV’s Ada Lind.', 'KTNV'],
    ['KSNV reporter Ada Lind reports that nine boats had sunk.', 'KSNV'],
    ['The Daily Mail reports a spokesman as saying nine boats had sunk.', 'Daily Mail'],
  ])('%s', (text, name) => {
    expect(links(text)).toEqual([`${name}: ${SANK}`]);
  });

  it('tells what was said in an interview that another reports', () => {
    expect(links('He gave an interview with Danas in which he said it was over, AFP reported.')).toEqual([
      'AFP > Danas: it was over',
      'Danas: it was over',
    ]);
  });

  it.each([
    [
      'Reuters reported that the premier had confirmed the death on Facebook, but Reuters later withdrew that.',
      'the premier had confirmed the death on Facebook',
    ],
    [
      'A spokesman told Reuters that the court had not commented on whether he was dead.',
      'the court had not commented on',
    ],
  ])('is what the agency says where nobody else said anything: %s', (text, content) => {
    expect(links(text).join()).toContain(`Reuters: ${content}`);
  });
});

describe('names that sign nothing', () => {
  it.each([
    'Cooks walked out at the National Broadcasting Co (NBC), which served no lunch.',
    'The sum leaves out its share of the Post, the largest newspaper. It said it hopes for more.',
    'Nine boats had sunk, Delmar spokesman Ortwin Witzel said. He would not comment on the daily.',
    'On the Breitbart News Daily show on channel 9, the host will sing.',
  ])('%s', (text) => {
    expect(plainCredits(text)).toEqual([]);
  });
});

describe('who is no outlet, and who is asked', () => {
  it.each([
    'Lind, who has reported for Time magazine and Danas, is at sea.',
    'The spokesman would not comment on the report in Danas.',
    'The cook, an Iraqi named Rana Tamimi, citing a cold, stayed at home.',
  ])('%s', (text) => {
    expect(plainCredits(text)).toEqual([]);
  });

  it.each([
    ['Caixin cited an unnamed CCTV employee as saying nine boats had sunk.', 'Caixin'],
    ['The ministry said in a text message received by Reuters that nine boats had sunk.', 'Reuters'],
    ['Reports emerged on Danas that nine boats had sunk.', 'Danas'],
    [
      'Reports differed, with the Anadolu Agency saying initially that nine boats had sunk.',
      'Anadolu Agency',
    ],
    ['The al-Safir newspaper said nine boats had sunk.', 'al-Safir'],
    ['The sister told NBC News’ partner ITV News that nine boats had sunk.', 'ITV News'],
    [
      'The Süddeutsche Zeitung (SZ) was there. The SZ reports that nine boats had sunk.',
      'Süddeutsche Zeitung',
    ],
  ])('%s', (text, name) => {
    expect(links(text)).toEqual([`${name}: ${SANK}`]);
  });

  it('is told where a deed is told by somebody else', () => {
    expect(links('The sister told Reuters that the police had told them.')).toEqual([
      'Reuters: the police had told them',
    ]);
  });

  it.each([
    ['France 24, citing local media reports, said nine boats had sunk.', 'France 24', 'local media'],
    ['Nine boats had sunk, claims TechNews Taiwan (via Danas).', 'Danas', 'TechNews Taiwan'],
  ])('%s', (text, outer, inner) => {
    expect(links(text)).toEqual(chain(outer, inner));
  });

  it.each(['two days before the agency is due to report', 'just before the vote'])(
    'is reported by another, when it was said told behind: %s',
    (when) => {
      const text = `“Nine boats had sunk,” Lind said in an interview with Danas ${when}, Xinhua reported.`;
      expect(links(text)).toEqual([
        'Danas: “Nine boats had sunk,”',
        'Xinhua > Danas: “Nine boats had sunk,”',
      ]);
    },
  );
});
