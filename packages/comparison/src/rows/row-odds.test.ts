import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { afp, article, type Draft, reuters } from '../article-of.test-support.js';
import { compareArticles } from '../index.js';

const BURST = 'A dam burst at Brenn on Friday, killing at least 12 people';
const GAVE_WAY = 'Nine people died on Friday when a dam at Brenn gave way';
const BUILT = 'The dam at Brenn was finished in 1968 and supplied 40 villages with water';
const QUOTE = '"Nobody had inspected the gates of the dam since the flood of 2021"';

const rows = (a: readonly Draft[], b: readonly Draft[]) =>
  compareArticles(article('a', a, reuters), article('b', b, afp));
const surest = (a: readonly string[], b: readonly string[]) =>
  Math.max(
    0,
    ...rows(
      a.map((text) => ({ text })),
      b.map((text) => ({ text })),
    ).map(({ confidence }) => confidence),
  );

describe('how often such rows are right', () => {
  it('is nearly always where a quotation was kept, and never certain', () => {
    const [row] = rows([{ text: QUOTE }], [{ text: QUOTE }]);
    expect(row?.relation).toBe('verbatim');
    expect(row?.confidence).toBeGreaterThan(0.95);
    expect(row?.confidence).toBeLessThan(1);
  });

  it('is higher for two tolls of one burst than for what else is told of the dam', () => {
    const tolls = surest([BURST], [GAVE_WAY]);
    expect(tolls).toBeGreaterThan(0.5);
    expect(surest([BURST], [BUILT])).toBeLessThan(tolls / 2);
  });

  it('is lower where another claim tells the same', () => {
    const told = 'At least 12 people were killed at Brenn on Friday by water from a dam that burst';
    expect(surest([BURST], [GAVE_WAY, told])).toBeGreaterThan(surest([BURST], [GAVE_WAY]));
    const [toll] = rows([{ text: BURST }], [{ text: GAVE_WAY }, { text: told }]).filter(
      ({ b }) => b.index === 0,
    );
    expect(toll?.confidence ?? 0).toBeLessThan(surest([BURST], [GAVE_WAY]));
  });

  it('is the same from either side, and no row is kept that is mostly wrong', () => {
    const any = fc.array(fc.constantFrom(BURST, GAVE_WAY, BUILT, QUOTE), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(any, any, (a, b) => {
        const [left, right] = [a, b].map((list) => list.map((text) => ({ text })));
        const sorted = (list: readonly { confidence: number }[]) =>
          list.map(({ confidence }) => confidence).sort((x, y) => x - y);
        expect(sorted(rows(left!, right!))).toEqual(
          sorted(compareArticles(article('b', right!, afp), article('a', left!, reuters))),
        );
        for (const { confidence } of rows(left!, right!)) expect(confidence).toBeGreaterThanOrEqual(0.1);
      }),
    );
  });
});

const GATES = 'Around 600 people held up banners and applauded';
const POLICE = 'Some 2,000 residents gathered in front of the town hall';

describe('how many came together', () => {
  const numbers = (a: readonly string[], b: readonly string[]) =>
    rows(
      a.map((text) => ({ text })),
      b.map((text) => ({ text })),
    )
      .filter(({ relation }) => relation === 'conflict')
      .flatMap(({ discrepancies }) => discrepancies.map((one) => [one.a, one.b]));

  it('is one matter of two reports that share no word for it', () => {
    expect(numbers([GATES], [POLICE])).toEqual([['Around 600', 'Some 2,000']]);
    expect(numbers([POLICE], [GATES])).toEqual([['Some 2,000', 'Around 600']]);
  });

  it('is one matter, too, for those who had to leave their homes', () => {
    const removed = 'Four hundred and twenty people were removed from six villages as a precaution';
    expect(numbers([removed], ['More than 600 residents had to abandon their houses'])).toEqual([
      ['Four hundred and twenty', 'More than 600'],
    ]);
    expect(numbers([removed], ['Several hundred residents were evacuated'])).toEqual([]);
  });

  it('agrees where the figures do', () => {
    expect(numbers([GATES], ['Some 580 residents gathered in front of the town hall'])).toEqual([]);
  });

  it('is not told where one counts who was hurt', () => {
    expect(
      numbers(
        [GATES],
        ['Police said 45 residents were hurt when a crowd gathered in front of the town hall'],
      ),
    ).toEqual([]);
  });
});
