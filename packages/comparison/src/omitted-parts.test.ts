import { describe, expect, it } from 'vitest';
import { align } from './index.js';

const lost = (a: string, b: string) =>
  align(a, b)
    .discrepancies.filter(({ kind }) => kind === 'omitted_part')
    .map((row) => row.a ?? row.b);

describe('what one side leaves out', () => {
  it('is a condition', () => {
    expect(lost('The club may sell the striker if he agrees', 'The club may sell the striker')).toEqual([
      'if he agrees',
    ]);
  });

  it.each([
    [
      'a condition told in other words',
      'He will return if the gate is cleared',
      'He will return provided that the gate is open',
    ],
    ['a date told in other words', 'The museum stays shut until Wednesday', 'The museum reopens in midweek'],
    [
      'a place, which most reports give and many leave out',
      'Two men were held in Lunde',
      'Two men were held',
    ],
  ])('is not %s: %s | %s', (_, a, b) => {
    expect(lost(a, b)).toEqual([]);
    expect(lost(b, a)).toEqual([]);
  });
});

describe('a doubt that one side lost', () => {
  const doubts = (a: string, b: string) =>
    align(a, b).discrepancies.filter(({ kind }) => kind === 'modality').length;

  it.each([
    ['He is thought to have rented the van', 'He rented the van'],
    ['The firm cannot exclude sabotage at the mill', 'It was sabotage at the mill, the firm said'],
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
    ['what is permitted', 'The league may take away six points', 'The league can deduct six points'],
  ])('is none in %s: %s | %s', (_, a, b) => {
    expect(doubts(a, b)).toBe(0);
  });
});

describe('loaded wording', () => {
  const loaded = (a: string, b: string) =>
    align(a, b)
      .discrepancies.filter(({ kind }) => kind === 'loaded_wording')
      .map((row) => [row.a, row.b]);

  it('is a form that loads a plain word', () => {
    expect(loaded('Migrants arrived in the town', 'Migrants flooded the town')).toHaveLength(1);
  });

  it.each([
    ['the flood in the town', 'A flood reached the town', 'Water reached the town'],
    ['who lost their lives', 'Two men lost their lives at the mill', 'Two men died at the mill'],
    ['a return', 'The skiers returned home before dark', 'The skiers were back before dark'],
  ])('is not %s: %s | %s', (_, a, b) => {
    expect(loaded(a, b)).toEqual([]);
  });
});
