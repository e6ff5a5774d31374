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
      'Seventeen miners died and 42 were hurt in a fire at the Brenn mine, in western Lunde, which was put out on Sunday after 14 hours',
      'At least 19 miners were killed in a night of smoke at the oldest mine of the country',
    ),
  ).toEqual([['Seventeen', 'At least 19']]);
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
      'Seventeen miners died and 42 were hurt in a fire at the Brenn mine',
      'Seventeen miners were killed and some others were hurt at the Brenn mine',
    ),
  ).toEqual([]);
});
