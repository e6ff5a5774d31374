import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutWraps } from './unwrapped-lines.js';

describe('lines broken at a width', () => {
  it('are joined where a sentence goes on', () => {
    expect(withoutWraps('Danas said that nine\nboats had sunk.')).toBe(
      'Danas said that nine boats had sunk.',
    );
    const named =
      'Reporters asked whether Egypt would soon send Foreign Minister\nMaher to the talks on the\nborder.';
    expect(withoutWraps(named)).toBe(named.replaceAll('\n', ' '));
  });

  it.each([
    'Dam bursts at Brenn\nNine boats have sunk, AFP said.',
    'AFP said so.\nthe mayor did not.',
    'One\n\ntwo',
    'Danas said so. \nNobody else did.',
  ])('are no paragraphs: %j', (text) => {
    expect(withoutWraps(text)).toBe(text);
  });

  it('keep every offset', () => {
    const line = fc.constantFrom(
      'Danas said that nine',
      'boats had sunk.',
      '',
      'Maher spoke',
      'of a dam,',
      '"no"',
    );
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const text = lines.join('\n');
        const read = withoutWraps(text);
        expect(read.length).toBe(text.length);
        for (let i = 0; i < text.length; i++) if (text[i] !== '\n') expect(read[i]).toBe(text[i]);
      }),
    );
  });
});
