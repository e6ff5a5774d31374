import { expect, it } from 'vitest';
import { words } from '../words/words.js';
import { mayBeginFigure } from './figure-beginnings.js';
import { quantities } from './quantity.js';

// A form whose first word is not known as a beginning would never be read.
it.each([
  ['the driver, aged 29, fled', 'age'],
  ['a woman in her fifties', 'age'],
  ['the 34-year-old pilot', 'age'],
  ['Lunde beat Brenn 3-1', 'result'],
  ['it had twice asked to turn back', 'count'],
  ['it took two years and six months', 'second'],
  ['it drifted for hours', 'second'],
  ['it burned for almost an hour', 'second'],
  ['firing went on for half an hour', 'second'],
  ['three quarters of an hour', 'second'],
  ['cut by a quarter of a point', 'point'],
  ['one in seven ballots', 'percent'],
  ['half of the boats', 'percent'],
  ['dozens of boats', 'count'],
  ['several boats', 'count'],
  ['a few boats', 'count'],
  ['tens of thousands of boats', 'count'],
  ['twenty boats', 'count'],
  ['worth $1.2bn', 'usd'],
  ['the third boat', 'ordinal'],
])('reads the figure of "%s"', (text, dimension) => {
  expect(quantities(words(text)).map((figure) => figure.dimension)).toContain(dimension);
});

it('spares the words that begin none', () => {
  const dull = words('Rescuers said on Friday that the boat, which was old, had sunk.').filter(
    ({ lower }) => !mayBeginFigure(lower),
  );
  expect(dull.map(({ text }) => text).join(' ')).toBe(
    'Rescuers said on Friday that the boat , which was old , had sunk .',
  );
});
