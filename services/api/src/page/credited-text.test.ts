import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PageClaim } from '../article-data.js';
import { agencyColours } from './agency-colours.js';
import { creditedText } from './credited-text.js';

const claim = (
  agencies: readonly string[],
  spans: PageClaim['spans'],
  more: Partial<PageClaim> = {},
): PageClaim => ({
  field: 'text',
  spans,
  anaphoric: [],
  agencies,
  chain: agencies.join(' > '),
  document: null,
  speaker: null,
  origin: null,
  content: '',
  scope: 'explicit',
  ...more,
});

const shown = (text: string, claims: readonly PageClaim[]) =>
  creditedText(text, claims, agencyColours(claims.flatMap(({ agencies }) => agencies)), (agency) => agency)
    .text;

/** What a reader sees of the article itself: labels out, tags out, entities back. */
const words = (markup: string) =>
  markup
    .replace(/<a [^>]*>(?:<span[^>]*>[^<]*<\/span>)?[^<]*<\/a>/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');

describe('the text of an article on its page', () => {
  it("marks an agency's content and names the agency behind it", () => {
    expect(shown('The dam holds, AFP reported.', [claim(['AFP'], [[0, 13]])])).toMatch(
      /^<mark class="c0 u0" title="AFP \(explicit\)">The dam holds<\/mark><a class="label c0" href="#AFP">AFP<\/a>, AFP reported\.$/,
    );
  });

  it('shows a chain of two with the second as underline', () => {
    const markup = shown('The dam holds.', [claim(['Sputnik', 'BelTA'], [[0, 13]])]);
    expect(markup).toContain('class="c0 u1"');
    expect(markup).toContain('>Sputnik ‹ BelTA</a>');
  });

  it('gives the ground to the shorter of two contents that overlap, and names both', () => {
    const markup = shown('The old dam holds.', [claim(['AFP'], [[0, 17]]), claim(['Reuters'], [[4, 11]])]);
    expect(markup).toContain('AFP (explicit)\nReuters (explicit)');
    expect(markup).toMatch(/class="c1 u1 several"[^>]*>old dam<\/mark>/);
    expect(markup).toContain('href="#Reuters"');
    expect(markup).toContain('href="#AFP"');
  });

  it('names a content that is split around its cue once, behind its last part', () => {
    const markup = shown('"It holds," he told dpa, "and it will."', [
      claim(
        ['dpa'],
        [
          [0, 11],
          [25, 39],
        ],
      ),
    ]);
    expect(markup.match(/class="label/g)).toHaveLength(1);
    expect(markup.endsWith('</a>')).toBe(true);
  });

  it('marks what "the remarks" reach back to as reached, not as said', () => {
    const markup = shown('The dam will hold. He made the remarks, AFP said.', [
      claim(['AFP'], [[19, 38]], { anaphoric: [[0, 18]] }),
    ]);
    expect(markup).toMatch(/class="c0 u0 reached"[^>]*>The dam will hold\.</);
  });

  it('never lets markup of an article through', () => {
    const markup = shown('<img src=x onerror=alert(1)> AFP said', [
      claim(['<b>AFP</b>'], [[0, 28]], { speaker: '"><script>' }),
    ]);
    expect(markup).not.toMatch(/<(?:img|b|script)\b/);
  });

  it('shows every character of the article once and in order, whatever its claims cover', () => {
    const span = fc.tuple(fc.nat(30), fc.nat(30)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('a', '<', '&', '"', '😀', '\n', 'é'),
          minLength: 1,
          maxLength: 30,
        }),
        fc.array(
          fc.tuple(fc.constantFrom('AFP', 'dpa', 'NTB'), fc.array(span, { minLength: 1, maxLength: 3 })),
        ),
        (text, list) => {
          const claims = list.map(([agency, spans]) => claim([agency], spans));
          expect(words(shown(text, claims))).toBe(text);
        },
      ),
    );
  });
});
