import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check, decode, Refusal } from './index.js';

const MOST = 10 * 1024 * 1024;
const refused = (raw: unknown) => {
  try {
    check(raw, MOST);
  } catch (error) {
    if (error instanceof Refusal) return error.code;
  }
  return 'accepted';
};

describe('an article that is handed in', () => {
  it('is kept to the letter, blanks and all', () => {
    expect(check({ text: '  AFP reported.\r\n\n ' }, MOST).text).toBe('  AFP reported.\r\n\n ');
  });

  it('has NUL and lone surrogates replaced one for one, counted as a warning', () => {
    const { text, warnings } = check({ text: 'AFP\0 said \ud800 😀' }, MOST);
    expect(text).toBe('AFP\ufffd said \ufffd 😀');
    expect(warnings).toEqual({ replaced_characters: 2 });
  });

  it('has those of its other fields counted with them', () => {
    const { title, outlet, warnings } = check(
      { text: 'AFP said\0', title: 'Dam\0', outlet: 'The \ud800 Post', id: '1' },
      MOST,
    );
    expect([title, outlet]).toEqual(['Dam\ufffd', 'The \ufffd Post']);
    expect(warnings).toEqual({ replaced_characters: 3 });
  });

  it('keeps every offset, whatever it holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (noise) => {
        const text = `AFP reported rain. ${noise}`;
        fc.pre(refused({ text }) === 'accepted');
        const kept = check({ text }, MOST).text;
        expect([...kept].length).toBe([...text].length);
        expect(kept.isWellFormed()).toBe(true);
      }),
    );
  });

  it.each([
    ['an empty text', { text: '' }, 'empty_text'],
    ['a blank text', { text: ' \n\t ' }, 'empty_text'],
    ['a text of control characters', { text: '\x01\x02\x03\x04'.repeat(40) }, 'not_text'],
    ['a text over the limit', { text: 'a'.repeat(MOST + 1) }, 'too_large'],
    ['no text', { title: 'Dam quarrel settled' }, 'bad_request'],
    ['a number as title', { text: 'AFP reported.', title: 7 }, 'bad_request'],
    ['a date that is none', { text: 'AFP reported.', published_at: 'last Tuesday' }, 'bad_request'],
    [
      'a day that does not exist',
      { text: 'AFP reported.', published_at: '2026-02-31T99:00:00Z' },
      'bad_request',
    ],
    ['a list', [], 'bad_request'],
    ['only an address', { url: 'https://example.org/a' }, 'fetch_disabled'],
  ])('is refused with a reason when it is %s', (_what, raw, code) => {
    expect(refused(raw)).toBe(code);
  });

  it('of just the allowed size is accepted', () => {
    expect(refused({ text: 'a'.repeat(MOST) })).toBe('accepted');
  });
});

describe('what makes two submissions one article', () => {
  const identity = (raw: object) => check({ text: 'AFP reported.', ...raw }, MOST).identity;

  it('is the address, however it is written', () => {
    expect(identity({ url: 'https://EXAMPLE.org/a/?utm_source=x#top' })).toBe(
      identity({ url: 'https://example.org/a' }),
    );
  });

  it('is else the id, else headline and date, else the text', () => {
    expect(identity({ id: '17', title: 'Dam' })).toBe('id 17');
    expect(identity({ title: 'Dam', published_at: '2026-06-17' })).toContain('Dam 2026-06-17');
    expect(identity({ title: 'Dam' })).toBe(identity({ title: 'Other' }));
  });
});

describe('the bytes of a file', () => {
  const bytes = (text: string, encoding: BufferEncoding) => Buffer.from(text, encoding);

  it('are UTF-8 unless a mark or a charset says otherwise', () => {
    expect(decode(bytes('Télam', 'utf8'))).toBe('Télam');
    expect(decode(bytes('\ufeffTélam', 'utf16le'))).toBe('Télam');
    expect(decode(bytes('T\xe9lam', 'latin1'), 'iso-8859-1')).toBe('Télam');
  });

  it('are refused by what they are', () => {
    const code = (data: Buffer, charset?: string) => {
      try {
        decode(data, charset);
        return 'read';
      } catch (error) {
        return (error as Refusal).code;
      }
    };
    expect(code(bytes('%PDF-1.7 ...', 'latin1'))).toBe('not_text');
    expect(code(Buffer.from([0xff, 1, 2, 0, 3, 0, 0, 1]))).toBe('not_text');
    expect(code(bytes('T\xe9lam reported rain over the delta.', 'latin1'))).toBe('bad_charset');
    expect(code(bytes('AFP', 'utf8'), 'klingon')).toBe('bad_charset');
  });
});
