import { describe, expect, it } from 'vitest';
import type { ArticleData, PageClaim } from '../article-data.js';
import { agencyColours } from './agency-colours.js';
import { originChains } from './chains.js';

const claim = (agencies: readonly string[], more: Partial<PageClaim>): PageClaim => ({
  field: 'text',
  spans: [],
  anaphoric: [],
  agencies,
  chain: agencies.join(' > '),
  document: null,
  speaker: null,
  origin: agencies.at(-1) ?? null,
  content: '',
  scope: 'explicit',
  ...more,
});
const shown = (claims: readonly PageClaim[]) =>
  originChains(
    { article: { outlet: 'The Harbour Courier' }, claims } as unknown as ArticleData,
    agencyColours([]),
  ).text;
const origins = (markup: string) => [...markup.matchAll(/<dt>(.*?)<\/dt>/g)].map(([, name]) => name);

describe('where content comes from', () => {
  const statement = { document: 'Valdanian government statement', origin: 'Valdanian government statement' };

  it('gathers the agencies that cite one statement under one origin', () => {
    const markup = shown([
      claim(['AFP'], statement),
      claim(['Reuters'], { ...statement, speaker: 'Milan Dragov' }),
    ]);
    expect(origins(markup)).toEqual(['Valdanian government statement']);
    expect(markup.match(/<dd>/g)).toHaveLength(2);
  });

  it('puts what an agency says without a source under the origin of its other claims', () => {
    expect(origins(shown([claim(['AFP'], {}), claim(['AFP'], statement), claim(['dpa'], {})]))).toEqual([
      'Valdanian government statement',
      'dpa',
    ]);
  });

  it('leaves out own voice and speakers without an agency', () => {
    expect(origins(shown([claim([], { speaker: 'Oana Rusu' })]))).toEqual([]);
  });
});
