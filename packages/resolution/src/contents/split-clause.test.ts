import { describe, expect, it } from 'vitest';
import { links } from '../chains/links.test-support.js';

/** Who or what the clause is about. */
const SUBJECTS = [
  'The minister',
  'Five people',
  'The death toll',
  'Lukashenko',
  'The decision to close the port',
  'A third of the fleet',
  'Its head, Anna Veld',
];
/** Where the clause goes on behind the credit. */
const VERBS = [
  'is in hospital in Lunde',
  'stands at nine',
  'has been closed since Friday',
  'will reopen in May',
  'did not answer',
];
/** A credit between the two. */
const CREDITS = [
  'Danas reported',
  'Danas said on Monday',
  'according to Danas',
  'as Danas reported',
  'reports Danas',
  'Rita Lund told Danas',
  'Danas quoted police as saying',
  'the daily Danas wrote',
  'Rita Lund said in an interview with Danas',
];

describe('a clause that its credit cuts in two', () => {
  it.each(CREDITS)('is what is said, subject and verb: C1, %s, C2', (credit) => {
    for (const subject of SUBJECTS)
      for (const verb of VERBS)
        expect(links(`${subject}, ${credit}, ${verb}.`)).toEqual([`Danas: ${subject} / ${verb}`]);
  });

  it('is whole in a figure that another report is quoted for', () => {
    expect(links('The police estimate, as reported by Danas, is €180,000.')).toEqual([
      'Danas: The police estimate / is €180,000',
    ]);
  });

  it.each([
    ['Farmers, quoted by Danas, welcomed the plan.', 'Danas: welcomed the plan'],
    ['On Monday, Danas reported, the port will reopen.', 'Danas: the port will reopen'],
  ])('is not one where a speaker or a setting stands before: %s', (text, credit) => {
    expect(links(text)).toEqual([credit]);
  });
});

describe('why something is so, and what came of it, behind a credit', () => {
  it.each([
    'because the crew is ill',
    'unless the crew returns',
    'due to a strike',
    'leaving nearly 500 people stranded',
    'forcing the port to close',
  ])('is said by the same: flights are axed, Danas reported, %s', (rest) => {
    expect(links(`Flights are axed, Danas reported, ${rest}.`)).toEqual([
      `Danas: Flights are axed / ${rest}`,
    ]);
  });

  it.each(['in its Friday edition', 'leaving open when they would resume', 'and the harbour is quiet'])(
    'is not where the outlet goes on: flights are axed, Danas reported, %s',
    (rest) => {
      expect(links(`Flights are axed, Danas reported, ${rest}.`)).toEqual(['Danas: Flights are axed']);
    },
  );
});
