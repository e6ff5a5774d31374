import { describe, expect, it } from 'vitest';
import { afp, article, reuters } from './article-of.test-support.js';
import { compareArticles } from './index.js';

const denied = { text: 'the port of Lunde is shut to tankers', chain: [afp], cue: 'denied that' };
const told = { text: 'The port of Lunde is shut to tankers', chain: [reuters], cue: 'said' };

describe('a claim that one source denies in the words of the other', () => {
  it('is contradicted, and no verbatim copy of it', () => {
    const [row] = compareArticles(article('a', [denied]), article('b', [told]));
    expect(row).toMatchObject({
      relation: 'conflict',
      by: 'negation',
      discrepancies: [{ kind: 'negation', a: denied.text, b: told.text }],
    });
  });

  it('is the same claim where both deny it, or both tell it', () => {
    const [both] = compareArticles(article('a', [denied]), article('b', [{ ...told, cue: 'denies that' }]));
    expect(both).toMatchObject({ relation: 'verbatim', discrepancies: [] });
    const [neither] = compareArticles(article('a', [{ ...denied, cue: 'said' }]), article('b', [told]));
    expect(neither).toMatchObject({ relation: 'verbatim', discrepancies: [] });
  });
});
