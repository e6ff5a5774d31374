import { describe, expect, it } from 'vitest';
import { figureConflicts } from '../figure-differences/figure-conflicts.js';
import { match } from '../matching/matching.js';
import { read } from '../reading/reading.js';
import { directionDifference } from './direction-differences.js';

const PUBLISHED = '2026-05-13T10:00:00Z';

const difference = (one: string, other: string) => {
  const [a, b] = [read(one, PUBLISHED), read(other, PUBLISHED)];
  const found = directionDifference(a, b, match(a, b));
  return found === null ? null : `${found.a} | ${found.b}`;
};

describe('one thing that goes up on one side and down on the other', () => {
  it.each([
    ['Oil prices went up on Monday', 'Oil prices went down on Monday', 'went up | went down'],
    ['Exports were up 4 percent', 'Exports were down 4 percent', 'were up | were down'],
    ['The government will raise the tax on fuel', 'The government will cut the fuel tax', 'raise | cut'],
    ['The number of arrests more than doubled', 'The number of arrests dropped', 'doubled | dropped'],
    ['Visitor numbers have doubled', 'The number of visitors has halved', 'doubled | halved'],
    ['Turnout fell by four points', 'There was an increase in turnout', 'fell | increase'],
    ['The euro gained against the dollar', 'The euro lost ground against the dollar', 'gained | lost'],
    ['The company did not raise its prices', 'The company raised its prices', 'raise | raised'],
    ['Fuel prices will go up by 22 percent', 'The prices of fuel will not change', 'go up | change'],
    ['The bank left its rate unchanged', 'The bank cut its rate', 'unchanged | cut'],
    ['Rents are frozen in Lunde', 'Rents rose in Lunde', 'frozen | rose'],
  ])('%s, %s', (a, b, found) => {
    expect(difference(a, b)).toBe(found);
    expect(difference(b, a)).toBe(found.split(' | ').reverse().join(' | '));
  });
});

describe('two things, two places, two times or a wish', () => {
  it.each([
    ['Exports to China fell by a tenth', 'Exports to Japan rose by a tenth'],
    ['Exports to China fell by a tenth', 'Exports rose by a tenth overall'],
    ['Turnout fell among women', 'Turnout was up among men'],
    ['The euro rose against the dollar', 'The dollar fell against the euro'],
    ['The number of cases rose sharply', 'The number of deaths fell'],
    ['Wages rose', 'Real wages fell'],
    ['Oil prices fell on Monday after rising last week', 'Oil prices rose last week'],
    ['The price of bread doubled', 'The minister promised that the price of bread would fall'],
    ['Rents have stopped rising', 'Rents fell'],
    ['The bank changed its rate', 'The bank cut its rate'],
    ['The law on prices was changed', 'Prices rose'],
    ['Prices rose more slowly in May', 'Inflation fell in May'],
    ['The central bank raised its rate', 'Analysts had expected the bank to cut its rate'],
    ['Prices rose in May', 'Prices fell in June'],
  ])('%s, %s', (a, b) => {
    expect(difference(a, b)).toBeNull();
  });
});

it('holds no figure of one move against a figure of another', () => {
  const numbers = (one: string, other: string) => {
    const [a, b] = [read(one, PUBLISHED), read(other, PUBLISHED)];
    return figureConflicts(a, b, match(a, b)).length;
  };
  expect(numbers('Profit rose 10 percent', 'Revenue fell 3 percent')).toBe(0);
  expect(numbers('Profit rose 10 percent', 'Profit rose 3 percent')).toBe(1);
});
