import type { Attribution, Span } from '@wirediff/domain';
import { analyse } from '@wirediff/text';
import { describe, expect, it } from 'vitest';
import { readScene } from '../read-scene.js';
import { AGENCIES } from '../register/agencies.js';
import { createRegister } from '../register/register.js';
import { resolve } from '../resolve.js';
import { quoteTag } from './quote-tag.js';

const register = createRegister(AGENCIES);

/** The claim about `content` and its speaker, as a reading would have it that took `source` and `cue` for its own. */
function spoken(text: string, content: string, source: string | null, cue: string | null) {
  const at = (words: string | null): Span[] =>
    words === null ? [] : [[text.indexOf(words), text.indexOf(words) + words.length]];
  const attribution: Attribution = {
    content: at(content),
    source: at(source),
    cue: at(cue),
    quote: 'direct',
    confidence: 0.9,
    by: 'model',
  };
  const article = { id: 'a', text, title: null, outlet: null, publishedAt: null };
  const claim = resolve(article, analyse(text), [attribution], register).claims.find((one) =>
    one.text.includes('doors'),
  );
  return [claim?.text, claim?.speaker?.name, claim?.cue];
}

describe('the tag behind a quotation', () => {
  it('is no part of it, though its verb is none that reports', () => {
    const quote = '"We used doors as stretchers all night,"';
    const text = `${quote} raged Kamala Lind about the hospital.`;
    expect(spoken(text, text.slice(0, -1), null, null)).toEqual([quote, 'Kamala Lind', 'raged']);
  });

  it('says who spoke, whoever was named before the quotation', () => {
    const quote = '"We will carry doors until somebody brings stretchers,"';
    const text = `The nurses want a rise. ${quote} foreman Elena Fusk thundered on Friday.`;
    expect(spoken(text, quote, 'The nurses', 'want')).toEqual([quote, 'Elena Fusk', 'thundered']);
  });

  it('may begin with a name or a title in -ing, where a verb stands behind', () => {
    const quote = '"We will carry doors until somebody brings stretchers,"';
    const tagged = (tag: string) => {
      const text = `${quote} ${tag} on Friday.`;
      return spoken(text, text.slice(0, text.indexOf(' on Friday')), null, null);
    };
    expect(tagged("Brenn's Elena Fusk thundered")).toEqual([quote, 'Elena Fusk', 'thundered']);
    expect(tagged('visiting professor Elena Fusk thundered')).toEqual([quote, 'Elena Fusk', 'thundered']);
  });

  it('leaves a speaker who is only described by it', () => {
    const quote = '"We shook hands and opened all the doors,"';
    const text = `Milan Dragov spoke on Monday. ${quote} the president was quoted as saying.`;
    expect(spoken(text, quote, 'Milan Dragov', 'spoke')[1]).toBe('Milan Dragov');
  });

  it('is none where a sentence goes on from a quoted word or two', () => {
    const text = '"Open doors," and no guards, were what Ada Lind saw.';
    expect(spoken(text, text.slice(0, text.indexOf(',', 14)), 'Ada Lind', 'saw')[0]).toContain('no guards');
  });

  it('is none where a credit has no content of its own', () => {
    const { scene } = readScene(analyse('Reuters reported on Friday.'), register);
    expect(quoteTag(scene, [])).toBeNull();
  });
});
