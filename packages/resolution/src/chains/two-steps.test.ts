import { describe, expect, it } from 'vitest';
import { links } from './links.test-support.js';

/** What Danas has, in the ways a desk writes it. What it tells is always the same. */
const C = 'the talks had collapsed';
const FIRST: Record<string, string> = {
  says: `Danas said ${C}`,
  'says, a daily': `the daily Danas reported that ${C}`,
  told: `Defence Minister Ada Lind told Danas that ${C}`,
  'told on a day': `Defence Minister Ada Lind told Danas on Friday that ${C}`,
  'told in an interview': `Defence Minister Ada Lind told Danas in an interview that ${C}`,
  interviewed: `Defence Minister Ada Lind said in an interview with Danas that ${C}`,
  'interviewed, first': `in an interview with Danas, Defence Minister Ada Lind said ${C}`,
  'interview published': `in an interview published by Danas on Sunday, Defence Minister Ada Lind said ${C}`,
  'speaking to': `speaking to Danas, Defence Minister Ada Lind said ${C}`,
  'commented to': `Defence Minister Ada Lind said in comments to Danas that ${C}`,
  confirmed: `Defence Minister Ada Lind confirmed to Danas that ${C}`,
  quotes: `Danas quoted Defence Minister Ada Lind as saying ${C}`,
  'quoted by': `Defence Minister Ada Lind was quoted by Danas as saying ${C}`,
  'carried by': `in a statement carried by Danas, Defence Minister Ada Lind said ${C}`,
  'carried by, behind': `Defence Minister Ada Lind said in a statement carried by Danas that ${C}`,
  'wrote in': `Defence Minister Ada Lind wrote in Danas that ${C}`,
  'a report in': `a report in Danas said ${C}`,
  sources: `Danas, citing sources, said ${C}`,
  'sources told': `sources told Danas that ${C}`,
  'a document seen': `a document seen by Danas shows ${C}`,
};

/** The ways in which Reuters passes it on. */
const SECOND: Record<string, (told: string) => string> = {
  reported: (told) => `${told}, Reuters reported.`,
  'reported on a day': (told) => `${told}, Reuters reported on Saturday.`,
  inverted: (told) => `${told}, reported Reuters.`,
  'according to': (told) => `${told}, according to Reuters.`,
  'as reported by': (told) => `${told}, as reported by Reuters.`,
  'as cited by': (told) => `${told}, as cited by Reuters.`,
  that: (told) => `Reuters reported that ${told}.`,
  'said on a day that': (told) => `Reuters said on Saturday that ${told}.`,
  'citing the paper': (told) => `${told}, Reuters reported, citing the paper.`,
};

describe('a chain of two outlets, in every way of telling its two steps', () => {
  it.each(Object.entries(FIRST))('%s', (_, told) => {
    for (const [way, passOn] of Object.entries(SECOND)) {
      const text = passOn(told).replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
      expect(links(text), way).toEqual([`Danas: ${C}`, `Reuters > Danas: ${C}`]);
    }
  });
});

describe('an outlet named before what another passes on', () => {
  it.each([
    'According to Danas, the talks had collapsed, according to Reuters.',
    'According to Danas, the talks had collapsed, as cited by Reuters.',
    'According to Reuters, in an interview with Danas, Lind said the talks had collapsed.',
  ])('%s', (text) => expect(links(text)).toEqual([`Danas: ${C}`, `Reuters > Danas: ${C}`]));

  it('tells what somebody says where he says it, not the place alone', () => {
    expect(links('Reuters reported that in Moscow, Ada Lind said the talks had collapsed.')).toEqual([
      `Reuters: ${C}`,
    ]);
  });
});

describe('an outlet that tells another', () => {
  it.each([
    'The talks had collapsed, Danas told Reuters on Thursday.',
    'The talks had collapsed, the Belgrade newspaper Danas told Reuters.',
    'Danas told Reuters that the talks had collapsed.',
  ])('is its source: %s', (text) =>
    expect(links(text).map((one) => one.replace(': The', ': the'))).toEqual([
      `Danas: ${C}`,
      `Reuters > Danas: ${C}`,
    ]),
  );

  it('is a party where it tells of itself', () => {
    expect(links('The BBC told Reuters it would appeal against the ban.')).toEqual([
      'Reuters: it would appeal against the ban',
    ]);
  });
});

describe('what one outlet reports', () => {
  it.each([
    'at least nine people were killed and 27 wounded when a bomb went off in a market',
    'the firm had agreed to pay 9 million euros, but had admitted no wrongdoing',
    'the minister, who was in Paris, had resigned',
    'the premier, 57, would resign on Friday and elections would follow in May',
    'the two sides had agreed on a truce, to begin at midnight, and on an exchange of prisoners',
  ])('is all of it, whatever commas and verbs it has: %s', (content) => {
    for (const way of [
      `Reuters said ${content}.`,
      `As Reuters reported, ${content}.`,
      `According to Reuters, ${content}.`,
    ])
      expect(links(way), way).toEqual([`Reuters: ${content}`]);
  });
});
