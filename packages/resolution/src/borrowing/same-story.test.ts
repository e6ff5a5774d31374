import { describe, expect, it } from 'vitest';
import { chain, links, SANK } from '../chains/links.test-support.js';

describe('who had the same story', () => {
  it.each(['was first reported by Danas', 'was broken by Danas', 'was first published by Danas'])(
    'is one outlet more and nobody a source: The news %s',
    (clause) => {
      expect(links(`Nine boats had sunk, an official told Delo. The news ${clause}.`)).toEqual(
        [`Danas: ${SANK}`, `Delo: ${SANK}`].sort(),
      );
    },
  );

  it.each(['and cited by Reuters', 'and then carried by Reuters', 'and picked up by Reuters'])(
    'is passed on by the one behind "and": first reported by Danas %s',
    (clause) => {
      expect(links(`Nine boats had sunk. The news was first reported by Danas ${clause}.`)).toEqual([
        'Danas: Nine boats had sunk'.replace('Nine', 'nine'),
        'Reuters > Danas: nine boats had sunk',
      ]);
      expect(links(`Nine boats had sunk; the news was first reported by Danas ${clause}.`)).toEqual(
        chain('Reuters', 'Danas'),
      );
    },
  );

  it.each([
    'confirming an earlier report by Danas',
    "corroborating Danas's story",
    'matching a Danas report',
    'backing up an earlier report in Danas',
  ])('is told beside it by whom another confirms: A source told Delo that C, %s', (aside) => {
    expect(links(`A source told Delo that ${SANK}, ${aside}.`)).toEqual(
      [`Danas: ${SANK}`, `Delo: ${SANK}`].sort(),
    );
  });
});

describe('what somebody wrote or said without an outlet', () => {
  it.each([
    'carried his post without comment',
    'published the message in full',
    'picked up his remarks within minutes',
    'quoted his message',
    'relayed the statement',
  ])('is credited to the outlet that passes it on: Delo %s', (clause) => {
    for (const mark of ['; ', '. '])
      expect(links(`The governor wrote on Telegram that ${SANK}${mark}Delo ${clause}.`)).toEqual(
        chain('Delo'),
      );
  });

  it('is not what another outlet was credited with in between', () => {
    const text = `The governor wrote that a ferry was late. Danas reported that ${SANK}; Delo carried the report.`;
    expect(links(text)).toEqual(chain('Delo', 'Danas'));
  });

  it.each(['citing residents', 'quoting a guard'])(
    'is reported by a second verb: Delo, a paper in Brenn, sent a crew and, %s, reported',
    (citing) => {
      for (const subject of ['Reuters', 'Reuters, an agency in London,'])
        expect(links(`${subject} sent a crew and, ${citing}, reported that ${SANK}.`)).toEqual(
          chain('Reuters'),
        );
    },
  );
});
