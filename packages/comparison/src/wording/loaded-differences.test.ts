import { describe, expect, it } from 'vitest';
import { differing } from '../discrepancies.test-support.js';

describe('loaded wording', () => {
  const loaded = differing('loaded_wording');

  it('is a form that loads a plain word', () => {
    expect(loaded('Migrants arrived in the town', 'Migrants flooded the town')).toHaveLength(1);
    // "squander" is listed, and stands for all its forms.
    expect(loaded('The council spends the fund', 'The council squanders the fund')).toHaveLength(1);
  });

  it.each([
    ['the flood in the town', 'A flood reached the town', 'Water reached the town'],
    ['a storm that is weather', 'Storms reached the town', 'Thunderstorms reached the town'],
    ['who lost their lives', 'Two men lost their lives at the mill', 'Two men died at the mill'],
    ['a return', 'The skiers returned home before dark', 'The skiers were back before dark'],
  ])('is not %s: %s | %s', (_, a, b) => {
    expect(loaded(a, b)).toEqual([]);
  });
});
