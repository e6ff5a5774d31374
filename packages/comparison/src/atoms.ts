import { ORDINALS, SMALL, TENS, VAGUE } from './number-words.js';
import type { Word } from './words.js';

/** A word or half of a hyphenated one: "two-week" is `two` and `week` at one place. */
export interface Atom {
  readonly lower: string;
  readonly at: number;
  readonly number: boolean;
  readonly name: boolean;
}

export function atoms(words: readonly Word[]): Atom[] {
  return words.flatMap((word, at): Atom[] => {
    const parts = word.lower.split('-');
    const number = word.kind === 'number';
    const head = parts[0]!;
    const cut =
      parts.length > 1 &&
      (/^\D?\d/.test(head) || SMALL.has(head) || TENS.has(head) || /^(?:half|quarter)$/.test(head));
    const name = /^\p{Lu}\p{Ll}/u.test(word.text);
    if (!cut) return [{ lower: word.lower.replace(/\.$/, ''), at, number, name }];
    return parts.map((lower) => ({ lower, at, number: /\d/.test(lower), name: false }));
  });
}

/** Most words begin no figure: a look at the first spares the rest. */
export function mayBegin(word: string): boolean {
  const first = word.charCodeAt(0);
  if (first < 97 || first > 122) return true;
  return BEGINNINGS.has(word) || /\d/.test(word);
}

const BEGINNINGS = new Set([
  ...SMALL.keys(),
  ...TENS.keys(),
  ...ORDINALS.keys(),
  ...[...VAGUE.keys()].map((phrase) => phrase.split(' ')[0]!),
  'a',
  'an',
  'half',
  'quarter',
]);
