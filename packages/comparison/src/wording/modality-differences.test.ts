import { describe, expect, it } from 'vitest';
import { article, reuters } from '../article-of.test-support.js';
import { differing } from '../discrepancies.test-support.js';
import { compareArticles } from '../index.js';

describe('a doubt that one side lost', () => {
  const doubts = (a: string, b: string) => differing('modality')(a, b).length;

  it.each([
    ['He is thought to have rented the van', 'He rented the van'],
    ['The firm cannot exclude sabotage at the mill', 'It was sabotage at the mill, the firm said'],
    ["The firm wouldn't rule out sabotage at the mill", 'It was sabotage at the mill, the firm said'],
    ['Sabotage at the Lunde mill has not been ruled out', 'It was sabotage at the Lunde mill'],
    ['The loser might not recognise the result', 'The loser will not recognise the result'],
    ['Whether to close the mill will be decided in June', 'The mill will be closed in June'],
    ['Lind suspects a leak in the pump hall', 'The leak was in the pump hall'],
    ['The mill has a plan to cut 40 jobs', 'The mill cut 40 jobs'],
    ['The fault could not yet be excluded at the mill', 'The fault was at the mill'],
  ])('%s | %s', (a, b) => {
    expect(doubts(a, b)).toBe(1);
    expect(doubts(b, a)).toBe(1);
  });

  it.each([
    [
      'what could not be',
      'She could not establish that he gave the order',
      'She did not find that he gave the order',
    ],
    [
      'plans told of a noun',
      'Seventeen planned operations were postponed',
      'Seventeen operations were postponed',
    ],
    ['a plan that is a thing', 'Three members voted against the plan', 'Three members voted against it'],
    ['what nobody considers', 'Lunde is not considering a swap', 'Lunde has no swap in mind'],
    ['people', 'Police held two suspects at the mill', 'Police held two men at the mill'],
    ['what both found so far', 'No fault was found so far', 'No fault was found up to now'],
    ['what is permitted', 'The league may take away six points', 'The league can deduct six points'],
  ])('is none in %s: %s | %s', (_, a, b) => {
    expect(doubts(a, b)).toBe(0);
  });

  it('is the most that a figure could be, told as the figure', () => {
    const bounds = differing('modality');
    expect(bounds('Up to 900 jobs will go in Lunde', 'Some 900 jobs will go in Lunde')).toEqual([]);
    expect(bounds('Up to 900 jobs will go in Lunde', '900 jobs will go in Lunde')).toEqual([
      ['Up to 900', '900'],
    ]);
    expect(bounds('At least 900 jobs will go in Lunde', '900 jobs will go in Lunde')).toEqual([]);
  });

  it('is found where it stands in another clause than what is told by both', () => {
    const [row] = compareArticles(
      article('a', [
        {
          text: 'More than 20 visits that the firm listed as completed at the dam are believed not to have taken place',
          chain: [reuters],
        },
      ]),
      article('b', [{ text: 'More than 20 visits at the dam never took place', chain: [reuters] }]),
    );
    expect(row?.discrepancies).toContainEqual({ kind: 'modality', a: 'believed', b: null });
  });
});
