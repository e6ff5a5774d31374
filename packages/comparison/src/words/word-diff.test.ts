import { diffArrays } from 'diff';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderDiff, wordDiff } from '../index.js';
import { turn } from './word-diff.js';
import { words } from './words.js';

const diff = (a: string, b: string) => renderDiff(wordDiff(a, b));

describe('word diff', () => {
  it('keeps figures whole', () => {
    expect(diff('at least 12 people were killed', '9 people were killed')).toBe(
      '[-at least 12-]{+9+} people were killed',
    );
    expect(diff('it rose to $1,200 at 6:20', 'it rose to $1,250 at 6:25')).toBe(
      'it rose to [-$1,200-]{+$1,250+} at [-6:20-]{+6:25+}',
    );
    expect(diff('up 3.5 per cent', 'up 3.6 per cent')).toBe('up [-3.5-]{+3.6+} per cent');
  });

  it('sees no difference in the shape of quotation marks or in capitals', () => {
    expect(diff('“We don’t know,”', '"we don\'t know,"')).toBe('"We don\'t know,"');
  });

  it('shows words as they stand in their text', () => {
    expect(diff('The crew “left—fast”', 'The crew “left—slowly”')).toContain('“left—');
  });

  it('reads the same from the other side, turned round', () => {
    const text = fc.array(
      fc.constantFrom('the', 'port', '12', '$1.2bn', ',', '"no"', 'FIVE', 'may', 'Brenn'),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(text, text, (x, y) => {
        const [a, b] = [x.join(' '), y.join(' ')];
        expect(wordDiff(b, a)).toEqual(turn(wordDiff(a, b)));
      }),
    );
  });

  it('loses no word of either side', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        const side = (kind: 'removed' | 'added') =>
          wordDiff(a, b)
            .filter((segment) => segment.kind === 'same' || segment.kind === kind)
            .flatMap(({ text }) => text.split(' '))
            .join('')
            .toLowerCase();
        const plain = (text: string) =>
          words(text)
            .map((word) => word.lower)
            .join('');
        expect(side('removed')).toBe(plain(a));
        expect(side('added')).toBe(plain(b));
      }),
    );
  });

  it('keeps as many words as a diff of all words does', () => {
    // Words of content: a lone one without is drawn into the changes around it.
    const text = fc.array(fc.constantFrom('boat', 'sank', 'Lunde', 'nine', 'Hina', 'port', 'storm'), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(text, text, (a, b) => {
        const kept = wordDiff(a.join(' '), b.join(' '))
          .filter(({ kind }) => kind === 'same')
          .flatMap((segment) => segment.text.trim().split(' '))
          .filter((word) => word !== '');
        const most = diffArrays(
          a.map((word) => word.toLowerCase()),
          b.map((word) => word.toLowerCase()),
        ).flatMap(({ added, removed, value }) => (added || removed ? [] : value));
        expect(kept).toHaveLength(most.length);
      }),
    );
  });

  it('lets texts stand whole that share next to nothing', () => {
    const a = Array.from({ length: 400 }, (_, k) => `boat${k}`);
    const b = Array.from({ length: 400 }, (_, k) => `ship${k}`);
    expect(wordDiff(['Lunde', ...a].join(' '), ['Lunde', ...b].join(' '))).toEqual([
      { kind: 'removed', text: ['Lunde', ...a].join(' ') },
      { kind: 'added', text: ['Lunde', ...b].join(' ') },
    ]);
  });
});
