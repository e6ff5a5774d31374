import { afterEach, describe, expect, it } from 'vitest';
import { check, publishedAt } from './index.js';
import { zoneOf } from './published-at.js';

const zone = process.env.TZ;
afterEach(() => {
  if (zone === undefined) delete process.env.TZ;
  else process.env.TZ = zone;
});

describe('a date of publication', () => {
  it.each([
    ['2026-03-11', '2026-03-11'],
    ['2026-03-11T12:05', '2026-03-11T12:05Z'],
    ['2026-03-11 12:05:07.25', '2026-03-11T12:05:07.25Z'],
    ['2026-03-11 12:05 UTC', '2026-03-11T12:05Z'],
    ['2026-03-11T12:05:00z', '2026-03-11T12:05:00Z'],
    ['2026-03-11T23:30:00+02:00', '2026-03-11T23:30:00+02:00'],
    ['2026-03-11 23:30 -0500', '2026-03-11T23:30-0500'],
    ['2024-02-29', '2024-02-29'],
  ])('%s is read as %s', (written, read) => {
    expect(publishedAt(written)).toBe(read);
  });

  it.each([
    '2026-02-29',
    '2026-02-30T10:00:00Z',
    '2026-13-01',
    '2026-03-11T25:00Z',
    '2026-03-11 8 pm',
    '0000-01-01',
    '9999-12-31T23:00:00-02:00',
    'March 2026',
  ])('is not %s', (written) => {
    expect(() => publishedAt(written)).toThrow('no date');
  });

  it('makes one article of one text, whatever zone the machine is in', () => {
    const article = { text: 'AFP reported.', title: 'Dam', published_at: '2026-03-11T12:05' };
    const read = ['UTC', 'America/New_York', 'Asia/Tokyo'].map((name) => {
      process.env.TZ = name;
      return check(article, 1000);
    });
    expect(new Set(read.map(({ identity }) => identity)).size).toBe(1);
    expect(read[0]!.publishedAt).toBe('2026-03-11T12:05:00.000Z');
  });
});

describe('the zone of a date', () => {
  it.each([
    ['2026-03-11T00:30+05:30', 330],
    ['2026-03-11T00:30-0400', -240],
    ['2026-03-11T00:30Z', null],
    ['2026-03-11', null],
  ])('is told in minutes ahead of UTC: %s', (told, minutes) => {
    expect(zoneOf(told)).toBe(minutes);
  });
});
