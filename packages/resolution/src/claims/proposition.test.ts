import type { Attribution, Span } from '@wirediff/domain';
import { analyse } from '@wirediff/text';
import { describe, expect, it } from 'vitest';
import { AGENCIES } from '../register/agencies.js';
import { createRegister } from '../register/register.js';
import { resolve } from '../resolve.js';

const register = createRegister(AGENCIES);

/** The claims of a text of which a reading took `content` for what `source` says by `cue`. */
function claims(text: string, source: string, cue: string, ...content: string[]): string[] {
  const at = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  const attribution: Attribution = {
    content: content.map(at),
    source: [at(source)],
    cue: [at(cue)],
    quote: 'indirect',
    confidence: 0.9,
    by: 'model',
  };
  const article = { id: 'a', text, title: null, outlet: null, publishedAt: null };
  return resolve(article, analyse(text), [attribution], register).claims.map((one) => one.text);
}

describe('a claim', () => {
  it('is what somebody said, where that is something that may be so or not', () => {
    expect(claims('The union said nine boats had sunk.', 'The union', 'said', 'nine boats had sunk')).toEqual(
      ['nine boats had sunk'],
    );
  });

  it.each([
    ['Prosecutors had sought nine years.', 'Prosecutors', 'had sought', 'nine years'],
    ['The bacterium was found in the pipes of the ward.', 'The bacterium', 'was found', 'The bacterium'],
    ['The builder agreed last year to pay a fine.', 'The builder', 'agreed', 'to pay a fine'],
    [
      'She published 14 novels, which have been translated into 37 languages.',
      'She',
      'published',
      '14 novels, which have been translated into 37 languages',
    ],
    [
      'The union promised a strike unless the law is withdrawn.',
      'The union',
      'promised',
      'a strike unless the law is withdrawn',
    ],
    ['Marek did not rise when the verdict was read.', 'Marek', 'did not rise', 'when the verdict was read'],
  ])(
    'is the whole sentence where a reading took a piece of it for what was said: %s',
    (text, source, cue, content) => {
      expect(claims(text, source, cue, content)).toEqual([text.slice(0, -1)]);
    },
  );

  it('is the quotation alone, without who the speaker is and how he said it', () => {
    const quote = '"He did not ask for it. He made it known,"';
    const text = `${quote} presiding judge Ada Zeman said as she read the verdict.`;
    expect(claims(text, 'judge Ada Zeman', 'said', `${quote} presiding`, 'as she read the verdict')).toEqual([
      quote,
    ]);
  });
});
