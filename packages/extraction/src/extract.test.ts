import type { Span } from '@wirediff/domain';
import { analyse } from '@wirediff/text';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from './extract.js';

/** Attributions of a text, their spans as words: `cue | source | content`. */
function read(text: string) {
  const say = (spans: readonly Span[]) => spans.map((span) => text.slice(...span)).join(' … ');
  return extract(analyse(text)).map(
    ({ content, cue, quote, source }) => `${say(source)} | ${say(cue)} | ${say(content)} | ${quote}`,
  );
}

describe('attributions are found', () => {
  it.each([
    [
      'before what is said',
      'The mayor said the bridge would reopen on Friday.',
      'The mayor | said | the bridge would reopen on Friday | indirect',
    ],
    [
      'after it',
      '"The bridge is safe," the mayor said.',
      'the mayor | said | "The bridge is safe," | direct',
    ],
    [
      'inside it',
      '"The bridge is safe," the mayor said, "and it will stay open."',
      'the mayor | said | "The bridge is safe," … "and it will stay open." | direct',
    ],
    [
      'with the verb before the name',
      '“We lost everything,” said Maria Holt.',
      'Maria Holt | said | “We lost everything,” | direct',
    ],
    [
      'by "according to"',
      'The ferry sank within minutes, according to the coast guard.',
      'the coast guard | according to | The ferry sank within minutes | indirect',
    ],
    [
      'in wire style',
      'Two miners were rescued on Sunday, Reuters reported.',
      'Reuters | reported | Two miners were rescued on Sunday | indirect',
    ],
    [
      'mixed of own and quoted words',
      'Orlan said the plan was "a waste of money" for the town.',
      'Orlan | said | the plan was "a waste of money" for the town | mixed',
    ],
    [
      'denied',
      'The company denied that it had poisoned the river.',
      'The company | denied | that it had poisoned the river | indirect',
    ],
    [
      'in curly single marks',
      '‘It was a long night,’ Harlan said.',
      'Harlan | said | ‘It was a long night,’ | direct',
    ],
    [
      'in French marks',
      '«It was a long night,» Harlan said.',
      'Harlan | said | «It was a long night,» | direct',
    ],
  ])('%s', (_, text, wanted) => {
    expect(read(text)).toEqual([wanted]);
  });

  it.each([
    [
      'of several speakers in one sentence',
      'Orlan said the road was closed, while Holt insisted it was open.',
      ['Orlan | said | the road was closed | indirect', 'Holt | insisted | it was open | indirect'],
    ],
    [
      'resumed in a sentence of its own',
      '"I saw smoke," Holt said. "Then the roof fell in."',
      ['Holt | said | "I saw smoke," … "Then the roof fell in." | direct'],
    ],
    [
      'in a closed quotation and the next paragraph, which names nobody',
      '"We waited for three hours in the cold," Tomas Orlan said.\n"Nobody came. The doors stayed shut and the lights were off the whole night."\nSchools open on Monday.',
      [
        'Tomas Orlan | said | "We waited for three hours in the cold," … "Nobody came. The doors stayed shut and the lights were off the whole night." | direct',
      ],
    ],
    [
      'over several paragraphs',
      '“We have nothing to hide.\n“Nobody was paid,” Lindholm said.',
      ['Lindholm | said | “We have nothing to hide. … “Nobody was paid,” | direct'],
    ],
    [
      'with a quotation in the quotation',
      'The judge said the witness had told police “he shouted ‘leave me’ twice”.',
      ['The judge | said | the witness had told police “he shouted ‘leave me’ twice” | mixed'],
    ],
    [
      'in capitals',
      'MAYOR ORLAN SAID THE SCHOOL WOULD CLOSE.',
      ['MAYOR ORLAN | SAID | THE SCHOOL WOULD CLOSE | indirect'],
    ],
    [
      'in British single marks',
      "'We're not going anywhere,' Holt told reporters.",
      ["Holt | told | 'We're not going anywhere,' | direct"],
    ],
    [
      'that warn',
      'Doctors warned that the virus could return within weeks.',
      ['Doctors | warned | that the virus could return within weeks | indirect'],
    ],
    [
      'with a nominal cue',
      'The committee rejected his claim that the dam was unsafe.',
      ['The committee | rejected | his claim that the dam was unsafe | indirect'],
    ],
  ])('%s', (_, text, wanted) => {
    expect(read(text)).toEqual(wanted);
  });

  // Whether the comma is inside is open where the mark that would tell is missing.
  it('though a closing mark is missing', () => {
    expect(read('“We will rebuild, said Holt.')[0]).toContain('said | “We will rebuild');
  });

  it('not in scare quotes', () => {
    expect(read('The “miracle” drug was withdrawn in March.')).toEqual([]);
  });

  it('with the document in the cue', () => {
    expect(read('"Talks will go on," the ministry said in a statement.')).toEqual([
      'the ministry | said in a statement | "Talks will go on," | direct',
    ]);
  });

  it('not where nobody says anything', () => {
    expect(read('The river rose by two metres overnight. A "floating" bridge broke.')).toEqual([]);
  });

  it('in a text without any', () => {
    expect(read('')).toEqual([]);
  });
});

it('keeps spans whole, in range and on code points, and confidences shares, whatever the text', {
  timeout: 300_000,
}, () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      ' said ',
      '"',
      '“',
      '”',
      ' Petrov ',
      ', ',
      '. ',
      '\n',
      '😀',
      ' according to ',
      " '",
      ' that ',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
      const text = pieces.join('');
      for (const { confidence, content, cue, source } of extract(analyse(text))) {
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        expect(content.length).toBeGreaterThan(0);
        for (const [start, end] of [...content, ...cue, ...source]) {
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
          for (const at of [start, end]) expect(splitsPair(text, at)).toBe(false);
        }
      }
    }),
    { numRuns: Number(process.env.WIREDIFF_FUZZ ?? 2_000) },
  );
});

const splitsPair = (text: string, at: number) =>
  /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(Math.max(0, at - 1), at + 1)) && at > 0;
