import { describe, expect, it } from 'vitest';
import { afp, article, reuters } from './article-of.test-support.js';
import { compareArticles, compareWithin, fingerprint, restatements } from './index.js';

const SENTENCES = Array.from(
  { length: 5000 },
  (_, i) => `The port of Brenn took ${i % 97} ships on Monday and lost ${i % 13} of them in the storm`,
);

describe('articles of any length', () => {
  it('are compared in bounded time', { timeout: 60_000 }, () => {
    const long = article(
      'long',
      SENTENCES.map((text, i) => ({ text, chain: i % 3 === 0 ? [afp] : i % 3 === 1 ? [reuters] : [] })),
    );
    const from = performance.now();
    fingerprint(long);
    compareWithin(long);
    restatements(long);
    compareArticles(
      long,
      article('short', [{ text: 'The port of Brenn lost 5 ships in the storm', chain: [afp] }]),
    );
    expect(performance.now() - from).toBeLessThan(40_000);
  });

  it('may be one sentence of a hundred thousand words', { timeout: 60_000 }, () => {
    const text = Array.from({ length: 100_000 }, (_, i) => `word${i % 1000}`).join(' ');
    const from = performance.now();
    const rows = compareArticles(
      article('a', [{ text, chain: [afp] }]),
      article('b', [{ text, chain: [reuters] }]),
    );
    expect(rows).toHaveLength(1);
    expect(performance.now() - from).toBeLessThan(20_000);
  });
});
