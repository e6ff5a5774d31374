import { describe, expect, it } from 'vitest';
import { match } from '../matching/matching.js';
import { read } from '../reading/reading.js';
import { areSaidOfOne, opposedWords } from './opposed-words.js';

function opposed(a: string, b: string): string[] | null {
  const [x, y] = [read(a), read(b)];
  const matching = match(x, y);
  const found = opposedWords(x, y, matching);
  if (found === null || !areSaidOfOne(x, y, found, matching)) return null;
  return [x.words[found[0]]!.text, y.words[found[1]]!.text];
}

describe('words that exclude each other', () => {
  it.each([
    [
      'a resignation and a dismissal',
      'The harbour master tendered his resignation on Monday',
      'The harbour master was sacked on Monday',
      ['tendered', 'sacked'],
    ],
    [
      'a standstill and business as usual',
      'The ferry terminal in Lunde is at a standstill',
      'The ferry terminal in Lunde is working as usual',
      ['standstill', 'working'],
    ],
    [
      'an office that is kept and one that is left',
      'The minister of Korvia is clinging to office',
      'The minister of Korvia has resigned',
      ['clinging', 'resigned'],
    ],
  ])('are said of one thing: %s', (_, a, b, words) => {
    expect(opposed(a, b)).toEqual(words);
    expect(opposed(b, a)).toEqual([...words].reverse());
  });

  it('are left alone where one lasts until the other begins', () => {
    expect(
      opposed('The museum in Lunde is closed until Friday', 'The museum in Lunde will reopen on Friday'),
    ).toBeNull();
    expect(
      opposed('The museum in Lunde is closed until Friday', 'The museum in Lunde opens again tomorrow'),
    ).toBeNull();
    expect(opposed('The museum in Lunde is closed until Friday', 'The museum in Lunde is open')).toEqual([
      'closed',
      'open',
    ]);
  });

  it('are left alone where one text tells both', () => {
    expect(
      opposed(
        'Inspectors closed the gallery at Lunde in March and reopened it a week later',
        'Inspectors closed the gallery at Lunde in March',
      ),
    ).toBeNull();
  });

  it('are left alone where each is said of somebody else', () => {
    expect(
      opposed(
        'Six suspects were arrested when police stormed the mill',
        'A court freed the editor of a newspaper from Lunde',
      ),
    ).toBeNull();
  });
});
