import { expect, it } from 'vitest';
import { article, reuters } from '../article-of.test-support.js';
import { compareArticles } from '../index.js';

const told = (a: string, b: string) =>
  compareArticles(
    article('a', [{ text: a, chain: [reuters] }]),
    article('b', [{ text: b, chain: [reuters] }]),
  )
    .filter(({ relation }) => relation === 'conflict')
    .flatMap(({ discrepancies }) => discrepancies.map(({ a: x, b: y }) => [x, y]));

it('holds clauses against each other whose figures are lost among those of their sentences', () => {
  expect(
    told(
      'Twenty sailors died and 31 were hurt when a storm hit the ferries off Brenn, north of Lunde, which blew itself out on Friday after nine hours',
      'At least 26 sailors were killed in a night of waves on the oldest ferries of the country',
    ),
  ).toEqual([['Twenty', 'At least 26']]);
});

it('holds sentences against each other whose clauses were linked', () => {
  expect(
    told(
      'A dam burst near Brenn, leaving eleven people missing',
      'Rescuers in Lunde were searching for nine people after a dam burst near Brenn',
    ),
  ).toEqual([['eleven', 'nine']]);
});

it('leaves alone a figure that its clause has from the other sentence', () => {
  expect(
    told(
      'Twenty sailors died and 31 were hurt in a fire on the Brenn ferry',
      'Twenty sailors were killed and some others were hurt on the Brenn ferry',
    ),
  ).toEqual([]);
});
