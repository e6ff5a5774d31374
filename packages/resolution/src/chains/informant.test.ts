import { describe, expect, it } from 'vitest';
import { resolved } from '../resolved.test-support.js';

/** The credits of a text as "agency: speaker". */
function speakers(text: string): string[] {
  return resolved(text).credits.map(({ agency, speakerName }) => `${agency.name}: ${speakerName ?? '-'}`);
}

const both = (who: string): string[] => [`Delo: ${who}`, `Danas: ${who}`];

describe('whom an outlet has it from', () => {
  it.each([
    ['which had reached a harbour pilot by telephone', 'harbour pilot'],
    ['which had spoken to two nurses', 'two nurses'],
    ['which attributed the information to an insider', 'insider'],
    ['which had the figure from the road department', 'road department'],
    ['which had been told by a guard', 'guard'],
  ])('is told in an aside: C, Delo reported, citing Danas, %s', (aside, who) => {
    expect(speakers(`Nine boats had sunk, Delo reported, citing Danas, ${aside}.`)).toEqual(both(who));
  });

  it.each([
    ['Danas had the news from a harbour pilot.', 'harbour pilot'],
    ['Danas quoted an unnamed official.', 'unnamed official'],
    ['Danas heard this from residents of two villages.', 'residents of two villages'],
    ['Danas based its account on three aides to the president.', 'three aides to the president'],
    [
      "Danas's information came from two people familiar with the matter.",
      'two people familiar with the matter',
    ],
    ["The paper's source was a clerk.", 'clerk'],
    ['Its informant was a doctor who asked not to be named.', 'doctor'],
    ['Danas attributed it to a resident.', 'resident'],
    ['Danas said it had spoken to two nurses.', 'two nurses'],
    ['The paper said it had been told of the accident by a guard.', 'guard'],
    ['The paper named two nurses as its source.', 'two nurses'],
    ['Danas gave as its source two nurses.', 'two nurses'],
    ['The report was attributed to a doctor.', 'doctor'],
    ["The paper's story rests on the word of a guard.", 'guard'],
    ['Its report was based on interviews with two nurses.', 'two nurses'],
    ['Danas said the information came from a guard.', 'guard'],
    ['Two nurses told the paper so.', 'Two nurses'],
    ['A guard told Danas about the matter.', 'guard'],
    ['The paper was quoting a doctor.', 'doctor'],
    ['Danas said its source was a guard who asked not to be named.', 'guard'],
    ['Danas learned this from two nurses.', 'two nurses'],
    ['It was a harbour pilot whom Danas had spoken to.', '-'],
  ])('is told by the sentence behind: C, Delo reported, citing Danas. %s', (sentence, who) => {
    expect(speakers(`Nine boats had sunk, Delo reported, citing Danas. ${sentence}`)).toEqual(both(who));
  });

  it.each([
    "citing a harbour pilot's remarks to Danas",
    'citing an interview that a harbour pilot had given to Danas',
  ])('is who spoke to it: C, Delo reported, %s', (citing) => {
    expect(speakers(`Nine boats had sunk, Delo reported, ${citing}.`)).toEqual(both('harbour pilot'));
  });

  it.each([
    'Danas cited a letter from the ministry.',
    'Danas had no comment from the firm.',
    'Danas spoke to nobody.',
    'Reuters had spoken to a guard about the weather.',
  ])('is nobody where none is named, or another outlet asked: %s', (sentence) => {
    expect(speakers(`Nine boats had sunk, Delo reported, citing Danas. ${sentence}`).slice(0, 2)).toEqual(
      both('-'),
    );
  });

  it('is kept where the speaker is known', () => {
    expect(speakers('Nine boats had sunk, Ada Lind told Danas. The paper had spoken to a pilot.')).toEqual([
      'Danas: Ada Lind',
    ]);
  });

  it.each(['satellite images', 'a draft ordinance', 'field observations', 'a presentation to lawmakers'])(
    'is no paper and no picture: citing %s',
    (paper) => {
      expect(speakers(`Nine boats had sunk, Danas reported, citing ${paper}.`)).toEqual(['Danas: -']);
    },
  );
});

/** The papers of a text's credits, as "agency: document". */
function papers(text: string): string[] {
  return resolved(text).credits.map(
    ({ agency, document }) => `${agency.name}: ${document ? text.slice(...document) : '-'}`,
  );
}

describe('the paper that a credit came through', () => {
  it.each([
    ['Danas said in a dispatch that nine boats had sunk.', '-'],
    ['Danas said in a broadcast monitored by the police that nine boats had sunk.', '-'],
    ['A report, monitored in London, said nine boats had sunk, Danas reported.', '-'],
    ['Ada Lind told Danas in an interview that nine boats had sunk.', 'an interview'],
    ['A Danas story said nine boats had sunk.', 'A Danas story'],
    [
      'Danas reported, citing a report by the ministry, that nine boats had sunk.',
      'a report by the ministry',
    ],
  ])('is no telling of the outlet that names nobody: %s', (text, paper) => {
    expect(papers(text)).toContain(`Danas: ${paper}`);
  });
});
