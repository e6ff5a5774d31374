import { describe, expect, it } from 'vitest';
import { afp, article, reuters } from '../article-of.test-support.js';
import { compareArticles, compareWithin } from '../index.js';

const roundUp = (...second: string[]) =>
  article('round-up', [
    { text: 'three people were suspended at the mill in Lunde', chain: [afp] },
    ...second.map((text) => ({ text, chain: [reuters] })),
  ]);

describe('a claim that gives a figure and nothing else', () => {
  it('contradicts the one before it, whose matter it tells', () => {
    const [row] = compareWithin(roundUp('has five'));
    expect(row).toMatchObject({
      relation: 'conflict',
      discrepancies: [{ kind: 'number', a: 'three', b: 'five' }],
    });
  });

  it('is held against the reports of others, by its own words alone', () => {
    const dispatch = article(
      'dispatch',
      [{ text: 'Five workers were suspended at the mill in Lunde' }],
      reuters,
    );
    const rows = compareArticles(roundUp('has nine'), dispatch);
    const row = rows.find(({ a }) => a.index === 1);
    expect(row).toMatchObject({ relation: 'conflict', discrepancies: [{ kind: 'number', a: 'nine' }] });
    const agreeing = compareArticles(roundUp('has five'), dispatch).find(({ a }) => a.index === 1);
    expect(agreeing).toMatchObject({ relation: 'paraphrase', discrepancies: [] });
  });

  it.each([
    ['tells of something else', 'counts nine boats'],
    ['tells an age', 'He was 81'],
    ['measures another thing', 'it took nine hours'],
  ])('is left as it is where it %s', (_, text) => {
    const rows = compareWithin(roundUp(text)).filter(({ relation }) => relation === 'conflict');
    expect(rows).toEqual([]);
  });
});
