import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyse } from './analyse.js';
import { passages } from './passages.js';

const words = (text: string) => analyse(text).tokens.map((token) => token.text);
const sentences = (text: string) => analyse(text).sentences.map(({ start, end }) => text.slice(start, end));
const quoted = (text: string) => analyse(text).quotations.map(({ span }) => text.slice(...span));

describe('tokens', () => {
  it('part words from marks, and leave hyphens, figures and abbreviations whole', () => {
    expect(words("Mr. Orlan's well-known U.S. plan costs $1,200.50.")).toEqual([
      'Mr.',
      'Orlan',
      "'s",
      'well-known',
      'U.S.',
      'plan',
      'costs',
      '$',
      '1,200.50',
      '.',
    ]);
  });

  it('leave an address whole, its figures too', () => {
    expect(words('Formel1.de said so at 3.')).toEqual(['Formel1.de', 'said', 'so', 'at', '3', '.']);
  });

  it('cut contractions as the tagger learned them', () => {
    expect(words('They don’t think he’ll go')).toEqual(['They', 'do', 'n’t', 'think', 'he', '’ll', 'go']);
  });

  it('know verbs, names and pronouns', () => {
    const pos = analyse('Vera Lindholm said she had left.').tokens.map((token) => token.pos);
    expect(pos).toEqual(['PROPN', 'PROPN', 'VERB', 'PRON', 'AUX', 'VERB', 'PUNCT']);
  });
});

describe('sentences', () => {
  it('end with the line, with or without a full stop', () => {
    expect(sentences('Dam holds\nThe dam held on Monday')).toEqual(['Dam holds', 'The dam held on Monday']);
  });

  it('go on after a title, an initial, and a question inside a sentence', () => {
    expect(sentences('Gov. J. Harlan spoke. "Why now?" he asked.')).toEqual([
      'Gov. J. Harlan spoke.',
      '"Why now?" he asked.',
    ]);
  });

  it('end behind the Sun, and go on behind Sunday in short', () => {
    expect(sentences('She told the Sun. Vera Lindholm left.')).toEqual([
      'She told the Sun.',
      'Vera Lindholm left.',
    ]);
    expect(sentences('The dam opens on Sun. June 3.')).toHaveLength(1);
    // Outlets in capitals that are abbreviations in small letters.
    expect(sentences('He told NOS. The dam is shut.')).toHaveLength(2);
    expect(sentences('He told DRS. The dam is shut.')).toHaveLength(2);
    expect(sentences('NOS. 3 and 4 are shut.')).toHaveLength(1);
    expect(sentences('GEN. LEE OPENS THE DAM')).toHaveLength(1);
  });

  it('keep their closing marks', () => {
    expect(sentences('“It is over.” (He left.) They stayed.')).toEqual([
      '“It is over.”',
      '(He left.)',
      'They stayed.',
    ]);
  });
});

describe('quotations', () => {
  it('are told in straight, curly, French and single marks', () => {
    expect(quoted('He said "one", “two”, «three» and \'four\'.')).toEqual([
      '"one"',
      '“two”',
      '«three»',
      "'four'",
    ]);
  });

  it('are not begun by an apostrophe', () => {
    expect(quoted("The workers' union backed the miners' '90s deal, it isn't over.")).toEqual([]);
  });

  it('run to the end of their paragraph where the closing mark is missing', () => {
    const text = '“We begin here.\n“We end here.”';
    expect(analyse(text).quotations.map(({ closed }) => closed)).toEqual([false, true]);
  });
});

describe('passages', () => {
  it('cover the text without gap, none longer than the limit', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '😀', '.'), maxLength: 200 });
    fc.assert(
      fc.property(text, fc.integer({ min: 3, max: 50 }), (text, limit) => {
        const found = passages(text, limit);
        expect(found.map(([start, end]) => text.slice(start, end)).join('')).toBe(text);
        for (const [start, end] of found) expect(end - start).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

it('reads any text without a throw, tokens in order and in range', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      let last = 0;
      for (const { end, start, text: form } of analyse(text).tokens) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(text.slice(start, end)).toBe(form);
        last = end;
      }
    }),
  );
});
