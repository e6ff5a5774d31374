import { describe, expect, it } from 'vitest';
import { afp, article, reuters } from './article-of.test-support.js';
import { compareArticles } from './index.js';

const report = (id: string, texts: readonly string[], agency = reuters) =>
  article(
    id,
    texts.map((text) => ({ text })),
    agency,
  );
const numbers = (a: readonly string[], b: readonly string[]) =>
  compareArticles(report('a', a), report('b', b, afp))
    .filter(({ relation }) => relation === 'conflict')
    .flatMap(({ discrepancies }) => discrepancies.map((one) => [one.a, one.b]));

const GATES = 'Around 600 people held up banners and applauded';
const POLICE = 'Some 2,000 residents gathered in front of the town hall';

describe('how many came together', () => {
  it('is one matter of two reports that share no word for it', () => {
    expect(numbers([GATES], [POLICE])).toEqual([['Around 600', 'Some 2,000']]);
    expect(numbers([POLICE], [GATES])).toEqual([['Some 2,000', 'Around 600']]);
  });

  it('agrees where the figures do', () => {
    expect(numbers([GATES], ['Some 580 residents gathered in front of the town hall'])).toEqual([]);
  });

  it('is not told where a report has two crowds, or counts who was hurt', () => {
    expect(numbers([GATES, 'Another 90 people rallied in Lunde'], [POLICE])).toEqual([]);
    expect(
      numbers(
        [GATES],
        ['Police said 45 residents were hurt when a crowd gathered in front of the town hall'],
      ),
    ).toEqual([]);
  });
});
