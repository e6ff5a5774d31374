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

  it('is one matter, too, for those who had to leave their homes', () => {
    const removed = 'Four hundred and twenty people were removed from six villages as a precaution';
    const left = 'More than 600 had to abandon their homes, residents and officials told the station';
    expect(numbers([removed], ['More than 600 residents had to abandon their houses'])).toEqual([
      ['Four hundred and twenty', 'More than 600'],
    ]);
    expect(numbers([removed], ['Several hundred residents were evacuated'])).toEqual([]);
    expect(numbers([removed, 'Ninety people were evacuated in Lunde'], [left])).toEqual([]);
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
