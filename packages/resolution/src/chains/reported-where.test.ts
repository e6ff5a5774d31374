import { describe, expect, it } from 'vitest';
import { chain, links, SANK } from './links.test-support.js';

describe('who passes a story on', () => {
  it.each([
    `Nine boats had sunk, according to Danas, which was cited by Delo.`,
    `Nine boats had sunk, according to a report in Danas, which was quoted by Delo.`,
    `Nine boats had sunk, according to Danas, as quoted in Delo.`,
    `Nine boats had sunk, according to Danas, as reported in Delo.`,
  ])('stands above the one it quotes: %s', (text) => {
    expect(links(text)).toEqual(chain('Delo', 'Danas'));
  });

  it('cites below itself what it was using', () => {
    expect(links(`Nine boats had sunk, according to Delo, which was using a dispatch by Danas.`)).toEqual(
      chain('Delo', 'Danas'),
    );
  });
});

describe('when and where a report came', () => {
  it.each([
    ['Nine boats had sunk, Delo said in a broadcast monitored in London.', SANK],
    ['Nine boats had sunk, Delo said in a report received in Cyprus on Monday.', SANK],
    ['Nine boats had sunk, a captain told Delo in an interview conducted in Geneva.', SANK],
    ['Nine boats had sunk, Delo said in a report published on its website.', SANK],
    ['Delo said a day earlier that nine boats had sunk.', SANK],
    ['The loss was reported two weeks earlier by Delo.', 'The loss'],
    ['The loss had been reported hours before by Delo.', 'The loss'],
  ])('is no content: %s', (text, content) => {
    expect(links(text)).toEqual([`Delo: ${content}`]);
  });

  it('but a day may stand before a piece', () => {
    expect(links('"Nine boats had sunk," reads a Wednesday editorial in Delo.')).toEqual([
      'Delo: "Nine boats had sunk,"',
    ]);
  });
});

describe('a report named for what it quotes', () => {
  it.each([
    `Shares rose after a Delo report quoting officials as saying that ${SANK}.`,
    `He denied a Delo report quoting him as saying ${SANK}.`,
    `He was responding to a Delo report citing officials as saying ${SANK}.`,
  ])('says it: %s', (text) => {
    expect(links(text)).toEqual([`Delo: ${SANK}`]);
  });
});

describe('what an outlet found out itself', () => {
  it.each([
    `The BBC has learnt that nine boats had sunk.`,
    `Nine boats had sunk, the BBC has learnt.`,
    `The BBC gathered that nine boats had sunk.`,
    `The BBC has established that nine boats had sunk.`,
    `The BBC gathered from fishermen that nine boats had sunk.`,
  ])('is its credit: %s', (text) => {
    expect(links(text)).toEqual([`BBC: ${SANK}`]);
  });

  it.each([
    'The BBC established a bureau in Lagos that covers the region.',
    'The BBC gathered readers in a hall.',
  ])('is no deed: %s', (text) => {
    expect(links(text)).toEqual([]);
  });

  it('may be what it was shown', () => {
    expect(links(`According to a Danas report sighted by Delo, nine boats had sunk.`)).toEqual(
      chain('Delo', 'Danas'),
    );
  });
});

describe('a poll of two houses', () => {
  it.each([
    ['A New York Times/CBS News poll found that nine boats had sunk.', ['CBS News', 'The New York Times']],
    ['A Washington Post-ABC News poll found that nine boats had sunk.', ['ABC News', 'The Washington Post']],
    [
      'Nine boats had sunk, according to a Washington Post/ABC News poll.',
      ['ABC News', 'The Washington Post'],
    ],
  ])('is credited to both: %s', (text, names) => {
    expect(links(text)).toEqual(names.map((name) => `${name}: ${SANK}`));
  });

  it('says what so many said, and none of them is who says it', () => {
    const told = '51 percent of respondents said they would vote';
    expect(links(`According to a Reuters poll, ${told}.`)).toEqual([`Reuters: ${told}`]);
  });
});

it('"its" is a word for the outlet before, and none by itself', () => {
  expect(links('Nine boats had sunk, AZAP reported. Its dispatch was picked up by AFP.')).toEqual(
    chain('AFP', 'AZAP'),
  );
});

describe('where somebody said it', () => {
  it.each([
    `A captain said Sunday on CNN's "State of the Union" that nine boats had sunk.`,
    `A captain said on Sunday morning on CNN that nine boats had sunk.`,
    `On CNN, a captain said nine boats had sunk.`,
    `Sunday on CNN, a captain said that nine boats had sunk.`,
    `Nine boats had sunk, a captain said just after midnight on CNN.`,
    `Nine boats had sunk, a captain said Dec. 6 on CNN.`,
    `Nine boats had sunk, a captain said during a recent appearance on CNN.`,
    `A captain said in a CNN interview that nine boats had sunk.`,
  ])('is who carries it: %s', (text) => {
    expect(links(text)).toEqual([`CNN: ${SANK}`]);
  });

  it('is the paper that he wrote it in', () => {
    expect(
      links('A captain noted in a guest column in the New York Times that nine boats had sunk.'),
    ).toEqual([`The New York Times: ${SANK}`]);
  });

  it('is nobody where nothing is said', () => {
    expect(links('On CNN, ratings fell by a tenth.')).toEqual([]);
  });

  it('is not the network whose affiliate it is', () => {
    expect(links('Nine boats had sunk, according to WCVB, the local ABC affiliate.')).toEqual([
      `WCVB: ${SANK}`,
    ]);
  });
});

describe('a name longer than a name it holds', () => {
  it.each([
    ["Nine boats had sunk, Jane's Defence Weekly reported.", "Jane's Defence Weekly"],
    ['Nine boats had sunk, according to Danas (via Sport Witness).', 'Sport Witness > Danas'],
  ])('is taken whole: %s', (text, name) => {
    expect(links(text)).toContain(`${name}: ${SANK}`);
  });
});
