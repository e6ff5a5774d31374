import { describe, expect, it } from 'vitest';
import { judgedOn } from '../discrepancies.test-support.js';

const judged = judgedOn('2026-03-11T12:00:00Z');

describe('one count at two times', () => {
  it.each([
    ['A commission of 22 officers is looking into the fire', 'The commission has since grown to 30 officers'],
    ['Some 318 pupils fell ill after lunch', 'The number of pupils who fell ill rose to 342'],
    ['Four men had been recaptured by noon', 'Six men were recaptured by 4 p.m.'],
    ['Twelve villages had been evacuated as of Monday', 'Thirty villages were evacuated by Wednesday'],
  ])('is no contradiction: %s / %s', (a, b) => {
    expect(judged(a, b).relation).not.toBe('conflict');
    expect(judged(b, a).relation).not.toBe('conflict');
  });

  it('is one where the figure that has grown is the smaller', () => {
    expect(
      judged('Twelve people have died in the fire', 'The number of dead in the fire rose to nine').by,
    ).toBe('number');
  });

  it('tells where a price began from where it ends', () => {
    expect(
      judged(
        'The wage will rise in January to 1,180 euros, from 1,040 euros now',
        'The wage rises in January to 1,180 euros, and to 1,250 euros in a year',
      ).relation,
    ).toBe('paraphrase');
  });
});

describe('a sum that slipped', () => {
  it.each([
    ['Offenders face fines of up to 5,000 dinars ($46)', 'Offenders could be fined £5,000'],
    ['The damage may reach two billion crowns', 'Two billion euros of damage were counted'],
    ['The merger is worth 2.9 trillion won', 'The merger, worth 2.9 billion won, goes ahead'],
  ])('into another currency or scale contradicts: %s / %s', (a, b) => {
    expect(judged(a, b).by).toBe('number');
  });
});

describe('counts that are added up', () => {
  it('with whom "her" stands for', () => {
    expect(
      judged(
        'The helicopter came down near Lunde, killing her and four other people',
        'Five people were killed when a helicopter came down near Lunde',
      ).relation,
    ).toBe('paraphrase');
  });
});

describe('a bound and a doubt', () => {
  it.each([
    ['The wage will go up to 1,180 euros', 'The wage rises to 1,180 euros'],
    ['Pools may no longer be filled', 'Pools are not to be filled'],
  ])('are none where something moves or is forbidden: %s / %s', (a, b) => {
    expect(judged(a, b).discrepancies.filter(({ kind }) => kind === 'modality')).toEqual([]);
  });
});
