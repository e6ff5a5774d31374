import type { Word } from '../words/words.js';
import { SMALL, TENS } from './number-words.js';

/** A word or half of a hyphenated one: "two-week" is `two` and `week` at one place. */
export interface Atom {
  readonly lower: string;
  readonly at: number;
  readonly number: boolean;
  readonly name: boolean;
}

export function atoms(words: readonly Word[]): Atom[] {
  const found: Atom[] = [];
  words.forEach(({ lower, text, kind }, at) => {
    const parts = lower.includes('-') ? lower.split('-') : [];
    if (isCut(parts))
      for (const part of parts) found.push({ lower: part, at, number: /\d/.test(part), name: false });
    else {
      const bare = lower.endsWith('.') ? lower.slice(0, -1) : lower;
      found.push({ lower: bare, at, number: kind === 'number', name: /^\p{Lu}\p{Ll}/u.test(text) });
    }
  });
  return found;
}

/** "two-week", "30-year-old", but not "well-known" */
const isCut = ([head, ...rest]: readonly string[]): boolean =>
  head !== undefined &&
  rest.length > 0 &&
  (/^\D?\d/.test(head) || SMALL.has(head) || TENS.has(head) || /^(?:half|quarter)$/.test(head));
