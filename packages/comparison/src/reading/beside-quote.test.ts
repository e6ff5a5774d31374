import { expect, it } from 'vitest';
import { article } from '../article-of.test-support.js';
import { besideQuote } from './beside-quote.js';

/** The words beside the quote that a text has between double quotation marks. */
function beside(text: string, quote: 'direct' | 'indirect' = 'direct') {
  const { article: told, claims } = article('a', [{ text }]);
  const spans = [[text.indexOf('"'), text.lastIndexOf('"') + 1]] as const;
  return besideQuote({ ...claims[0]!, spans, quote }, told).join(' ');
}

it.each([
  ['behind it', '"We are lost," sobbed the mayor.', 'sobbed the mayor'],
  ['before it', 'It bragged to Hina: "We are safe."', 'it bragged to hina'],
  ['on both sides', 'Bragging, Lind said "we are safe" to Hina.', 'bragging lind said to hina'],
  ['of its sentence only', 'They mock her. "We are safe," she said. They rage.', 'she said'],
  ['of its paragraph only', 'They mock her\n"We are safe," she said', 'she said'],
  [
    'no more than six',
    '"We are lost," said Ada Lind, the mayor of Brenn, sobbing',
    'said ada lind the mayor of',
  ],
])('reads the words beside a quote: %s', (_, text, words) => {
  expect(beside(text)).toBe(words);
});

it('leaves out those of another quote', () => {
  const text = '"We are lost," said Lind. "Nobody wept," raged Hina';
  const { article: told, claims } = article('a', [{ text }]);
  const spans = [[0, 14]] as const;
  expect(besideQuote({ ...claims[0]!, spans, quote: 'direct' }, told)).toEqual(['said', 'lind']);
});

it('has none for what is told without marks', () => {
  expect(beside('sobbed "We are lost," the mayor', 'indirect')).toBe('');
});
