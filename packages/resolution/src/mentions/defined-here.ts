import type { AgencyRef } from '@wirediff/domain';
import type { Mention } from '../mention.js';
import { type Reading, type Run, wordsOf } from '../reading.js';
import { OUTLET_WORD } from './outlet-words.js';
import { isSmallWord, spelledFrom } from './spelled-out.js';
import { unlistedRef } from './unlisted-mention.js';

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
    const from = spelledFrom(tokens, i - 2, letters);
    if (from >= 0 && !found.has(letters)) found.set(letters, [from, i - 1]);
  }
  return found;
}

/** Does a register's long name share a word with the one told here, its kind aside: "Iranian Labour", "Iran Labor"? */
function isSaidOf(words: readonly string[], name: string): boolean {
  const heads = new Set(name.split(/[\s-]+/).map((word) => word.slice(0, ALIKE).toLowerCase()));
  return words.some(
    (word) =>
      !OUTLET_WORD.test(word) &&
      !/^(?:Agency|National|International)$/.test(word) &&
      !isSmallWord(word) &&
      heads.has(word.slice(0, ALIKE).toLowerCase()),
  );
}
