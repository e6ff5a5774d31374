import type { AgencyRef } from '@wirediff/domain';
import { type Reading, type Run, wordsOf } from '../reading.js';
import type { Mention } from './mention.js';
import { OUTLET_WORD } from './outlet-words.js';
import { unlistedRef } from './unlisted-mention.js';

/** Words of a name that its letters leave out. */
const SMALL = /^(?:of|for|the|and|de|del|la|on|in|to|&|'s)$/i;
/** How many letters at the head of two words make them one: "Iran", "Iranian". */
const ALIKE = 4;

/**
 * Letters that a text says what they stand for: "the Palestinian Authority (PA)", "All Israel News (AIN)". From there on they are
 * that, whatever agency the register knows by them: an outlet where the long name is one, else nobody's.
 *
 * @param named mentions by names of the register, and `all` with those of outlets that it does not list, by place
 * @param longNamesOf what the register calls an agency
 */
export function withDefinedHere(
  reading: Reading,
  named: readonly Mention[],
  all: readonly Mention[],
  longNamesOf: (agency: AgencyRef) => readonly string[],
): Mention[] {
  const defined = definedIn(reading);
  if (defined.size === 0) return [...named];
  return named.map((mention) => {
    const letters = wordsOf(reading, mention.run);
    const long = defined.get(letters);
    if (!long || mention.run[0] < long[1] || mention.never !== null) return mention;
    const words = reading.tokens.slice(...long).map(({ text }) => text);
    if (longNamesOf(mention.agency).some((name) => isSaidOf(words, name))) return mention;
    const outlet = all.find(({ run, never }) => never === null && run[0] < long[1] && long[0] < run[1]);
    if (outlet) return { ...mention, agency: outlet.agency, kind: 'later' as const };
    return words.some((word) => OUTLET_WORD.test(word) || word === 'Agency')
      ? { ...mention, agency: unlistedRef(wordsOf(reading, long)), kind: 'later' as const }
      : { ...mention, never: 'look_alike' as const };
  });
}

/** The long name of each run of capitals that stands in brackets behind it, by those capitals. */
function definedIn({ tokens }: Reading): ReadonlyMap<string, Run> {
  const found = new Map<string, Run>();
  for (let i = 2; i < tokens.length - 1; i++) {
    const letters = tokens[i]!.text;
    if (tokens[i - 1]!.text !== '(' || tokens[i + 1]!.text !== ')' || !/^\p{Lu}{2,6}$/u.test(letters))
      continue;
    const from = longFrom(tokens, i - 2, letters);
    if (from >= 0 && !found.has(letters)) found.set(letters, [from, i - 1]);
  }
  return found;
}

/** Where the name that ends at `last` begins, if its words begin with the letters; else -1. */
function longFrom(tokens: Reading['tokens'], last: number, letters: string): number {
  let letter = letters.length - 1;
  for (let k = last; k >= 0 && k > last - 12; k--) {
    const word = tokens[k]!.text;
    if (SMALL.test(word)) continue;
    if (word[0] !== letters[letter] && word.toUpperCase()[0] !== letters[letter]) return -1;
    if (!/^\p{Lu}/u.test(word)) return -1;
    letter--;
    if (letter < 0) return k;
  }
  return -1;
}

/** Does a register's long name share a word with the one told here, its kind aside: "Iranian Labour", "Iran Labor"? */
function isSaidOf(words: readonly string[], name: string): boolean {
  const heads = new Set(name.split(/[\s-]+/).map((word) => word.slice(0, ALIKE).toLowerCase()));
  return words.some(
    (word) =>
      !OUTLET_WORD.test(word) &&
      !/^(?:Agency|National|International)$/.test(word) &&
      !SMALL.test(word) &&
      heads.has(word.slice(0, ALIKE).toLowerCase()),
  );
}
