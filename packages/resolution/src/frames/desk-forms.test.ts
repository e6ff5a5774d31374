import { describe, expect, it } from 'vitest';
import { plainCredits as credits } from '../chains/links.test-support.js';
import { resolved } from '../resolved.test-support.js';

describe('what an outlet is credited with', () => {
  it.each([
    ['According to Danas sources, nine boats had sunk.', 'Danas reports: nine boats had sunk'],
    ['According to information from Danas, nine boats had sunk.', 'Danas reports: nine boats had sunk'],
    ['Nine boats had sunk, according to details obtained by Danas.', 'Danas reports: nine boats had sunk'],
    ['As Danas reported earlier, nine boats had sunk.', 'Danas reports: nine boats had sunk'],
    ['Danas reported the same day that nine boats had sunk.', 'Danas reports: nine boats had sunk'],
    ['Danas said a day of mourning would be held.', 'Danas reports: a day of mourning would be held'],
    ['"Nine boats had sunk," Danas quotes Ada Lind.', 'Danas reports: "Nine boats had sunk,"'],
    ['Danas cited divers claiming that nine boats had sunk.', 'Danas reports: nine boats had sunk'],
    ['Nine boats had sunk, Ada Lind reported for Danas.', 'Danas reports: nine boats had sunk'],
    ['Danas spoke to Ada Lind, who said nine boats had sunk.', 'Danas recipient: nine boats had sunk'],
    [
      "Ada Lind told Radio Brenn's breakfast show that nine boats had sunk.",
      'Radio Brenn recipient: nine boats had sunk',
    ],
    [
      "During an interview on CNN's State of the Union, Lind said nine boats had sunk.",
      'CNN recipient: nine boats had sunk',
    ],
    ['Nine boats had sunk, pensioner Ada Lind told Danas.', 'Danas recipient: nine boats had sunk'],
    [
      'Nine boats had sunk, Ada Lind said on the air of Radio Brenn.',
      'Radio Brenn carries: nine boats had sunk',
    ],
    ['In an appearance on CNN on Friday, Lind said nine boats had sunk.', 'CNN carries: nine boats had sunk'],
  ])('begins and ends where it is said: %s', (text, credit) => expect(credits(text)).toEqual([credit]));

  it.each([
    ['Nine boats had sunk. That’s according to Danas.', 'Danas reports: nine boats had sunk'],
    ['As per a report from Danas, nine boats had sunk.', 'Danas reports: nine boats had sunk'],
    ['According to an AFP tally, nine boats had sunk.', 'AFP reports: nine boats had sunk'],
    ['He wrote in a Danas op-ed that nine boats had sunk.', 'Danas reports: nine boats had sunk'],
    ['Nine boats had sunk, he wrote in an op-ed for Danas.', 'Danas reports: nine boats had sunk'],
    [
      'Danas reported, and the army confirmed, that nine boats had sunk.',
      'Danas reports: nine boats had sunk',
    ],
    ['Nine boats had sunk, Lind, 41, told AFP as he wept.', 'AFP recipient: nine boats had sunk'],
    ['A source speaking to Danas said nine boats had sunk.', 'Danas recipient: nine boats had sunk'],
    ['Nine boats had sunk, he told Ada Roth on CBS.', 'CBS News recipient: nine boats had sunk'],
    [
      "He told Ada Roth on CBS's evening show that nine boats had sunk.",
      'CBS News recipient: nine boats had sunk',
    ],
  ])('is found in whatever form: %s', (text, credit) => expect(credits(text)).toEqual([credit]));

  it('is not said by the outlet itself, nor on the programme', () => {
    const [report] = resolved('“Nine boats had sunk,” Danas reported on Friday evening.').claims;
    expect(report).toMatchObject({ speaker: null, text: '“Nine boats had sunk,”' });
    expect(credits('On CNN’s “State of the Union” Friday, he said, “Nine boats had sunk at Brenn.”')).toEqual(
      ['CNN carries: “Nine boats had sunk at Brenn.”'],
    );
  });

  it('comes from a source alone, not from whom it spoke to', () => {
    const [credit] = resolved('A source speaking to Danas said nine boats had sunk.').credits;
    expect(credit!.speakerName).toBe('source');
  });

  it('has its next link where brackets are square', () => {
    expect(credits('Delo [citing Danas] says nine boats had sunk.')).toEqual([
      'Delo reports > Danas: nine boats had sunk',
      'Danas cited: nine boats had sunk',
    ]);
  });

  it('is nothing where somebody only appears there', () => {
    expect(credits('In an appearance on CNN, Lind was asked whether nine boats had sunk.')).toEqual([]);
    expect(credits('Lind made it worse when in an appearance on CNN she wept.')).toEqual([]);
  });

  it('is not what describes the paper that it cites', () => {
    const text = 'Nine boats had sunk, Danas said, citing a letter that the owner had posted on its door.';
    expect(credits(text)).toEqual(['Danas reports: nine boats had sunk']);
    // Here the report is what says so, whatever opens the sentence.
    expect(credits('Although they were old, Danas said, citing a report that nine boats had sunk.')).toEqual([
      'Danas reports: nine boats had sunk',
    ]);
  });

  it('is none of the report that it contradicts', () => {
    const told = credits('Danas said nine boats had sunk, contradicting a Delo report that all were afloat.');
    expect(told).toEqual(['Danas reports: nine boats had sunk', 'Delo reports: all were afloat']);
  });
});

const claimed = (text: string) => resolved(text).claims.map((claim) => claim.text);

describe('two things of one speaker', () => {
  it.each([
    [
      '"Nine boats had sunk," Ada Lind told Danas on Friday, adding that two were hers.',
      ['"Nine boats had sunk,"', 'two were hers'],
    ],
    [
      'Nine boats had sunk, Danas reported, quoting Lind as saying two were hers.',
      ['Nine boats had sunk', 'two were hers'],
    ],
  ])('are both credited: %s', (text, claims) => expect(claimed(text)).toEqual(claims));

  it('are one claim where one is the condition of the other', () => {
    expect(claimed('If the wind turns, Danas says nine boats will sink.')).toEqual([
      'If the wind turns nine boats will sink',
    ]);
  });

  it('are told once, in a quotation of two sentences', () => {
    const text = 'Ada Lind told Danas: "Nine boats had sunk. Two were mine."';
    expect(claimed(text)).toEqual(['"Nine boats had sunk. Two were mine."']);
    expect(resolved(text).credits[0]!.content).toHaveLength(1);
  });
});
