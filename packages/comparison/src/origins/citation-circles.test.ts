import { describe, expect, it } from 'vitest';
import { afp, article, belta, reuters, sputnik } from '../article-of.test-support.js';
import { citationCircles } from '../index.js';

describe('citation circles', () => {
  it('are found over several articles', () => {
    const found = citationCircles([
      article('a', [{ text: 'A database is for sale', chain: [reuters, sputnik] }]),
      article('b', [{ text: 'A database is on offer', chain: [belta] }], sputnik),
      article('c', [{ text: 'A database leaked', chain: [reuters] }], belta),
    ]);
    expect(found).toEqual([['BelTA', 'Reuters', 'Sputnik']]);
  });

  it('are none where one agency cites another', () => {
    expect(citationCircles([article('a', [{ text: 'A dam broke', chain: [afp, reuters] }])])).toEqual([]);
  });

  it('are none where an agency cites itself', () => {
    expect(citationCircles([article('a', [{ text: 'A dam broke', chain: [afp, afp] }], afp)])).toEqual([]);
  });
});
