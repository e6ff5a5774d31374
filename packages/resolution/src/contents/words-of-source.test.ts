import { describe, expect, it } from 'vitest';
import { links } from '../chains/links.test-support.js';

describe('words of a source that stand behind a quotation', () => {
  it.each([
    '“Nine boats had sunk,” shamed director Marek Lund told AFP.',
    '“Nine boats had sunk,” their own director Marek Lund told AFP.',
  ])('are no part of what was said: %s', (text) => {
    expect(links(text)).toEqual(['AFP: “Nine boats had sunk,”']);
  });
});
