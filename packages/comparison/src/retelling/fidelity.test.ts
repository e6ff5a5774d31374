import { describe, expect, it } from 'vitest';
import { afp, article, reuters } from '../article-of.test-support.js';
import { fidelity } from '../index.js';

const lind = { name: 'Ada Lind', span: null };
const dispatch = article(
  'dispatch',
  [
    { text: 'Twelve people died when a quarry wall gave way near Brenn on Sunday' },
    { text: '"If the owners open their books, the quarry can be working again by May,"', speaker: lind },
    { text: '"We do not seek a quarrel, but nobody should expect us to pay,"', speaker: lind },
    { text: 'The ministry has not ruled out closing the pit' },
  ],
  reuters,
);

/** The verdict on one sentence credited to Reuters. */
const verdict = (text: string, speaker = lind) =>
  fidelity(
    article('citing', [{ text, chain: [reuters], speaker: /^"/.test(text) ? speaker : null }]),
    dispatch,
  )[0]!.verdict;

describe('fidelity of a citation', () => {
  it.each([
    'At least a dozen people were killed when a quarry wall collapsed near Brenn',
    '"We do not seek a quarrel,"',
    '"If the owners open their books, the quarry can be working again by May."',
  ])('is faithful: %s', (text) => {
    expect(verdict(text)).toBe('faithful');
  });

  it.each([
    ['a figure', '21 people died when a quarry wall gave way near Brenn on Sunday'],
    ['a condition', '"The quarry can be working again by May,"'],
    ['a "not"', '"We do seek a quarrel, and nobody should expect us to pay,"'],
    ['a doubt', 'The ministry is closing the pit'],
    [
      'a loaded turn of phrase',
      'Twelve people died when a quarry wall went up in smoke near Brenn on Sunday',
    ],
    ['what stood in a gap', '"We do not seek a quarrel … us to pay,"'],
  ])('is altered by %s', (_, text) => {
    expect(verdict(text)).toBe('altered');
  });

  it('is altered where another mouth is given the quote', () => {
    expect(
      verdict('"We do not seek a quarrel, but nobody should expect us to pay,"', {
        name: 'Jon Veld',
        span: null,
      }),
    ).toBe('altered');
  });

  it('is absent where the dispatch says no such thing', () => {
    const [row] = fidelity(
      article('citing', [{ text: 'Bottled tea was recalled in Seld', chain: [reuters] }]),
      dispatch,
    );
    expect(row).toMatchObject({ verdict: 'absent', originalClaim: null, agency: 'Reuters' });
  });

  it('is asked only of claims credited to the agency whose dispatch it is', () => {
    expect(
      fidelity(article('citing', [{ text: 'At least 12 people died near Brenn', chain: [afp] }]), dispatch),
    ).toEqual([]);
    expect(fidelity(dispatch, article('citing', [{ text: 'Twelve died', chain: [reuters] }]))).toEqual([]);
  });
});
