import { describe, expect, it } from 'vitest';
import { csvRow } from './csv.js';
import { allPlain, plain } from './plain.js';
import { records, table } from './table.js';

const CLEAR = '\x1b[2J\x1b]0;Mine\x07';

describe('what a terminal is shown of an article', () => {
  it('holds nothing that would steer it', () => {
    expect(plain(`Dam${CLEAR} quarrel\r settled\x9b1A\x7f`)).toBe(
      'Dam\ufffd[2J\ufffd]0;Mine\ufffd quarrel\ufffd settled\ufffd1A\ufffd',
    );
  });

  it('keeps its line breaks, tabs, accents and faces', () => {
    const text = 'Télam:\r\n\t"Rain"\n😀';
    expect(plain(text)).toBe(text);
  });

  it('is plain in tables, in records, and in rows that are coloured later', () => {
    const rows = [{ title: `Dam${CLEAR}`, chains: ['AFP\x1b[31m'], share: 0.5, at: new Date(0), none: null }];
    for (const shown of [table(rows), records(rows), JSON.stringify(allPlain(rows))]) {
      expect(shown).toContain('Dam\ufffd[2J');
      expect(shown).toContain('AFP\ufffd[31m');
      expect(shown).toContain('1970-01-01T00:00:00.000Z');
      expect(shown).not.toContain('\x1b');
    }
  });

  it('is left as it is in CSV, which is data', () => {
    expect(csvRow([`Dam${CLEAR}`])).toBe(`Dam${CLEAR}`);
  });
});
