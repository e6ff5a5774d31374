import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCopy } from './plain-copy.js';
import { register, resolvedPlain } from './resolved.test-support.js';

/** The credits of a text, read as its plain copy: "AFP > Delo: content". */
function told(text: string): string[] {
  return resolvedPlain(text)
    .credits.map(({ agency, cites, content }) => {
      const words = content.map((span) => text.slice(...span)).join(' / ');
      return `${agency.name}${cites ? ` > ${cites}` : ''}: ${words}`;
    })
    .sort();
}

const SANK = 'nine boats had sunk';
const CHAIN = [`Danas: ${SANK}`, `Delo > Danas: ${SANK}`];

describe('a text as scrapers leave it', () => {
  it.each([
    // links and emphasis of Markdown
    `[Delo](https://delo.example/a_(b)), citing [Danas](https://danas.example "Danas"), said ${SANK}.`,
    `According to **Delo**, citing *Danas*, ${SANK}.`,
    `> Citing __Danas__, [Delo][2] said ${SANK}.`,
    // asides in brackets and between dashes
    `Delo (citing Danas) said ${SANK}.`,
    `Delo (which cites Danas) said ${SANK}.`,
    `According to Delo (which cites Danas), ${SANK}.`,
    `According to Danas (as cited by Delo), ${SANK}.`,
    `Danas – quoted by Delo – said ${SANK}.`,
    `- **Delo** (citing Danas): ${SANK}.`,
  ])('is read as it is meant: %s', (text) => {
    expect(told(text)).toEqual(CHAIN);
  });

  it('names no outlet by the address of a link', () => {
    expect(told('The [ferry](https://reuters.com/AFP) had sunk, Danas said.')).toEqual([
      'Danas: The [ferry](https://reuters.com/AFP) had sunk',
    ]);
  });

  it('points at the characters of the text, marks and all', () => {
    expect(told('**AFP** said the *Nora*, a [ferry](https://x.example), had sunk.')).toEqual([
      'AFP: the *Nora*, a [ferry](https://x.example), had sunk',
    ]);
  });

  it.each(['Five (5) boats sank, AFP said.', 'The snake_case_name * 3 * 4 sank.', 'It was - oddly - dry.'])(
    'is left alone where nothing is marked: %s',
    (text) => {
      expect(plainCopy(text, register)).toBe(text);
    },
  );

  it('keeps its length, so that offsets stay', () => {
    const piece = fc.constantFrom(
      '[',
      '](',
      ')',
      '**',
      '_',
      '# ',
      '> ',
      '"',
      ' (citing ',
      ' - as ',
      'AFP',
      ' said ',
      '\n',
      'é',
      '😀',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join('');
        expect(plainCopy(text, register)).toHaveLength(text.length);
      }),
    );
  });
});
