import { describe, expect, it } from 'vitest';
import { words } from '../words/words.js';
import { momentsAgree, momentsContradict } from './moment.js';
import { moments } from './moments.js';

// A Wednesday.
const published = '2026-03-11T12:00:00Z';
const one = (text: string, at: string | null = published) => moments(words(text), at)[0]!;
const meet = (a: string, b: string) => momentsAgree(one(a), one(b));
const first = (text: string) => new Date(one(text).days[0]![0] * 86_400_000).toISOString().slice(0, 10);

describe('reading dates', () => {
  it.each([
    ['on March 9, 2026', '2026-03-09'],
    ['on 9 March', '2026-03-09'],
    ['from the ninth of March', '2026-03-09'],
    ['on the 9th of March', '2026-03-09'],
    ['on Monday', '2026-03-09'],
    ['yesterday', '2026-03-10'],
    ['last month', '2026-02-01'],
    ['in September 2025', '2025-09-01'],
    ['in 2019', '2019-01-01'],
    ['on 19 January next year', '2027-01-19'],
    ['before Christmas', '2025-12-25'],
    ['next summer', '2026-06-01'],
    ['in the autumn of 2021', '2021-09-01'],
    ['in the second quarter of 2027', '2027-04-01'],
    ['by Q3 2026', '2026-07-01'],
    ['in the first half of next year', '2027-01-01'],
  ])('%s', (text, day) => {
    expect(first(text)).toBe(day);
  });

  it('reads no day of a week without a day of publication', () => {
    expect(moments(words('on Monday'), null)).toEqual([]);
  });

  it('takes a fall and a spring that are no seasons for words', () => {
    expect(moments(words('The fall was set off by blasting and the spring broke'), published)).toEqual([]);
    expect(moments(words('The bridge opens by the fall'), published)).toHaveLength(1);
  });

  it('takes "may" and "march" as words for words', () => {
    expect(moments(words('They may march on'), published)).toEqual([]);
  });
});

describe('dates and times that agree', () => {
  it.each([
    ['by Friday', 'on Thursday'],
    ['no later than June 5', 'on June 3'],
    ['before Christmas', 'on December 19'],
    ['shortly before noon (0400 GMT)', '11.40 am'],
    ['05:12 local time (03:12 Moscow time)', '00:12 GMT'],
    ['shortly after 9 pm', '9:12 pm'],
    ['a quarter past four', '4:15 pm'],
    ['twenty to six in the morning', '5:40 a.m.'],
    ["six o'clock", '6 pm'],
    ['at 16.15', '4:15 pm'],
    ['shortly after two', '2.05am'],
    ['a few minutes after six', '6:10 a.m.'],
    ['twelve minutes past three', '03:12'],
    ['early in the spring', 'in April'],
    ['last month', 'in February'],
    ['on Tuesday', 'yesterday'],
    ['before dawn', '5:50 am'],
    ['after eight at night', 'after 8 p.m.'],
    ['at three at night', '3 am'],
    ['at 5.10 in the morning', '05:10'],
    ['in the afternoon', '4:15 pm'],
    ['overnight', '2 am'],
  ])('%s and %s', (a, b) => {
    expect(meet(a, b)).toBe(true);
    expect(meet(b, a)).toBe(true);
  });
});

describe('dates and times that do not', () => {
  it.each([
    ['April 30', 'March 30'],
    ['on Monday', 'on Friday'],
    ['until Monday', 'on Friday'],
    ['shortly before 7 a.m. (0500 GMT)', '6:20 am (0420 GMT)'],
    ['in September 2025', 'in 2021'],
    ['eleven at night', '11 a.m.'],
    ['in the morning', 'in the evening'],
    ['in the afternoon', 'at 3:40 a.m.'],
  ])('%s and %s', (a, b) => {
    expect(meet(a, b)).toBe(false);
    expect(meet(b, a)).toBe(false);
  });

  it('closes through a day where it opens on the next', () => {
    expect(meet('shut through Monday', 'shut until Tuesday')).toBe(true);
    expect(meet('shut through Monday', 'shut until Wednesday')).toBe(false);
  });

  it('contradict each other, but not a day and a month far from it', () => {
    const contradict = (a: string, b: string) => momentsContradict(one(a), one(b));
    expect(contradict('on Monday', 'on Friday')).toBe(true);
    expect(contradict('on Monday', 'in April 2026')).toBe(true);
    expect(contradict('on Monday', 'in June 2029')).toBe(false);
    expect(contradict('in 2029', 'on Monday')).toBe(false);
    expect(contradict('in September 2025', 'in 2021')).toBe(true);
  });

  it('does not hold a date against a time of day', () => {
    expect(meet('on Monday', '6:20 am')).toBeNull();
  });
});

describe('times of day as they are spoken', () => {
  it.each([
    ['at a quarter to seven', 'at 18:47', true],
    ['at a quarter to seven', 'at 18:55', false],
    ['at twenty to three the next morning', 'at 02:40', true],
    ['in the second quarter of 2026', 'in May 2026', true],
    ['by the end of 2026', 'by December 31, 2026', true],
    ['by the end of 2026', 'on March 3, 2027', false],
    ['in the second quarter of 2026', 'in Q3 2026', false],
  ])('%s and %s: %s', (a, b, agreeing) => {
    expect(meet(a, b)).toBe(agreeing);
  });

  it('are none in the second half of a match', () => {
    expect(moments(words('in the second half of the match'), published)).toEqual([]);
  });
});
