import { expect, it } from 'vitest';
import { words } from '../words/words.js';
import { mayBegin } from './moment-beginnings.js';
import { moments } from './moments.js';

// A form whose first word is not known as a beginning would never be read.
it.each([
  'on Saturday',
  'on March 11',
  'on 11 March',
  'in mid-March',
  'on the third of June',
  'in the 1990s',
  'in 2019',
  'last month',
  'next year',
  'yesterday',
  'at noon',
  'overnight',
  'at 6:20',
  'at 7 p.m.',
  "at six o'clock",
  'at a quarter past four',
  'at twenty-five to six',
  'at half past six',
  'forty minutes past six',
  'in the second quarter of 2026',
  'in Q3 2026',
  'at the end of the year',
  'by the spring',
  'before Christmas',
])('reads the date or time of "the boat sank %s"', (when) => {
  expect(moments(words(`the boat sank ${when}`), '2026-05-04T10:00:00Z')).toHaveLength(1);
});

it('spares the words that begin none', () => {
  const dull = words('it fell on Friday at noon, she said').filter((word) => !mayBegin(word));
  expect(dull.map(({ text }) => text)).toEqual(['it', 'fell', 'on', 'at', 'she', 'said']);
});
