import { expect, it } from 'vitest';
import { words } from '../words/words.js';
import { mayBeginMoment } from './moment-beginnings.js';
import { moments } from './moments.js';

// A form whose first word is not known as a beginning would never be read.
it.each([
  ['on', 'Saturday'],
  ['on', 'March 11'],
  ['on', '11 March'],
  ['in', 'mid-March'],
  ['on the', 'third of June'],
  ['on the', 'twenty-first of June'],
  ['in the', '1990s'],
  ['in', '2019'],
  ['in the', 'last month'],
  ['in the', 'next year'],
  ['in the', 'previous week'],
  ['in the', 'past year'],
  ['it rained', 'this week'],
  ['it had sunk', 'yesterday'],
  ['it sank at', 'noon'],
  ['it sank', 'overnight'],
  ['at', '6:20'],
  ['at', '7 p.m.'],
  ['at', "six o'clock"],
  ['at', 'a quarter past four'],
  ['at', 'twenty-five to six'],
  ['at', 'half past six'],
  ['it sank', 'forty minutes past six'],
  ['in the', 'second quarter of 2026'],
  ['in', 'Q3 2026'],
  ['at the', 'end of the year'],
  ['by the', 'spring'],
  ['before', 'Christmas'],
])('reads, after "%s", just "%s"', (before, when) => {
  const text = words(`the boat ${before} ${when}`);
  const read = moments(text, '2026-05-04T10:00:00Z').map(({ first, end }) => text.slice(first, end));
  expect(read.map((found) => found.map((word) => word.text).join(' '))).toEqual([when]);
});

it('spares the words that begin none', () => {
  const dull = words('it fell on Friday at noon, she said').filter((word) => !mayBeginMoment(word));
  expect(dull.map(({ text }) => text)).toEqual(['it', 'fell', 'on', 'at', 'she', 'said']);
});
