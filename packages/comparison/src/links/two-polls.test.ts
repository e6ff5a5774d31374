import { describe, expect, it } from 'vitest';
import { afp, article, reuters } from '../article-of.test-support.js';
import { compareArticles } from '../index.js';

function relation(a: string, b: string): string | null {
  const [one, other] = [
    article('one', [{ text: a, chain: [afp] }]),
    article('other', [{ text: b, chain: [reuters] }]),
  ];
  return compareArticles(one, other)[0]?.relation ?? null;
}

const REUTERS = 'Economists in a Reuters poll had forecast a rise of 150 basis points';

describe('what a poll found', () => {
  it('is no contradiction to what another house was told', () => {
    expect(
      relation(REUTERS, 'Economists in a survey by Kyodo had forecast a rise of 100 basis points'),
    ).toBeNull();
    expect(
      relation(REUTERS, 'Nine economists surveyed by Kyodo had forecast a rise of 100 basis points'),
    ).toBeNull();
  });

  it('is one to what the same house is said to have been told', () => {
    expect(relation(REUTERS, 'Economists polled by Reuters had forecast a rise of 50 basis points')).toBe(
      'conflict',
    );
  });
});
