import { describe, expect, it } from 'vitest';
import { article, reuters } from '../article-of.test-support.js';
import { differing } from '../discrepancies.test-support.js';
import { compareArticles } from '../index.js';

describe('loaded wording', () => {
  const loaded = differing('loaded_wording');

  it('is a form that loads a plain word', () => {
    expect(loaded('Migrants arrived in the town', 'Migrants flooded the town')).toHaveLength(1);
    // "squander" is listed, and stands for all its forms.
    expect(loaded('The council spends the fund', 'The council squanders the fund')).toHaveLength(1);
  });

  it('is how a speaker said it, whoever reported that', () => {
    const quote = { text: '"We have lost the mill and the bridge,"', chain: [reuters], cue: 'said' };
    const [row] = compareArticles(
      article('a', [quote, { text: 'said the mayor of Brenn, Reuters reported.' }]),
      article('b', [quote, { text: 'sobbed the mayor of Brenn, Reuters reported.' }]),
    );
    expect(row?.discrepancies).toEqual([{ kind: 'loaded_wording', a: 'said', b: 'sobbed' }]);
  });

  const reported = (cue: string) => {
    const quote = { text: '"We have lost the mill and the bridge,"', chain: [reuters] };
    return compareArticles(article('a', [{ ...quote, cue: 'said' }]), article('b', [{ ...quote, cue }]))[0]
      ?.discrepancies;
  };

  it('is any verb that tells how a quote was spoken, listed or not', () => {
    expect(reported('purred')).toEqual([{ kind: 'loaded_wording', a: 'said', b: 'purred' }]);
    expect(reported('drawled to')).toEqual([{ kind: 'loaded_wording', a: 'said', b: 'drawled' }]);
  });

  it.each(['recalled', 'specified', 'emphasised in a letter'])('is no plain word of saying: %s', (cue) => {
    expect(reported(cue)).toEqual([]);
  });

  it.each([
    ['the flood in the town', 'A flood reached the town', 'Water reached the town'],
    ['a storm that is weather', 'Storms reached the town', 'Thunderstorms reached the town'],
    ['who lost their lives', 'Two men lost their lives at the mill', 'Two men died at the mill'],
    ['going back, though a retreat is', 'They will pull back from the town', 'They will leave the town'],
    ['a return', 'The skiers returned home before dark', 'The skiers were back before dark'],
  ])('is not %s: %s | %s', (_, a, b) => {
    expect(loaded(a, b)).toEqual([]);
  });
});
