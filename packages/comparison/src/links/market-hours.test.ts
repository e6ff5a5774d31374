import { describe, expect, it } from 'vitest';
import { afp, article, reuters } from '../article-of.test-support.js';
import { compareArticles } from '../index.js';

/** How what two agencies say is related; null where it is not. */
function relation(a: string, b: string): string | null {
  const [one, other] = [
    article('one', [{ text: a, chain: [afp] }]),
    article('other', [{ text: b, chain: [reuters] }]),
  ];
  return compareArticles(one, other)[0]?.relation ?? null;
}

const MORNING = 'Shares in Lunde Steel were 7.1% lower at 0915 GMT';
const CLOSE = 'Shares in Lunde Steel closed 4.6% lower in Brenn';

describe('prices of one day', () => {
  it('of the morning and of the close do not contradict each other', () => {
    expect(relation(MORNING, CLOSE)).toBeNull();
    expect(relation(CLOSE, MORNING)).toBeNull();
  });

  it('keep their hour in the clause that does not tell it', () => {
    expect(
      relation(
        'The Lunde crown firmed 1.8% against the dollar by 1045 GMT',
        'The Lunde crown closed at 33.90 to the dollar, a gain of 2.7% on the day',
      ),
    ).toBeNull();
  });

  it('of one hour do', () => {
    expect(relation(CLOSE, 'Shares in Lunde Steel ended the day 9.2% lower in Brenn')).toBe('conflict');
  });

  it('are no matter of what else was closed', () => {
    expect(
      relation('The Lunde bridge was closed at 0915 GMT', 'The Lunde bridge was closed at 0600 GMT'),
    ).toBe('conflict');
  });
});
