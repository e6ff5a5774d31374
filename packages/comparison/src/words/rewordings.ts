import { LOADED_REWORDINGS } from './loaded-rewordings.js';
import { rarity } from './rarity.js';
import { stem } from './stem.js';

/** A word that one article in twelve has is plain enough, whatever it is put for: "kill" for "die". */
const LEAST_RARITY = 2.5;

const plainOf = new Map<string, Set<string>>();
for (const line of LOADED_REWORDINGS.trim().split('\n')) {
  const [plain, loaded] = line.split(' = ') as [string, string];
  for (const word of loaded.split(' | ')) {
    const key = stem(word);
    if (word.includes(' ') || key === stem(plain) || rarity(key) < LEAST_RARITY) continue;
    plainOf.set(key, (plainOf.get(key) ?? new Set()).add(stem(plain)));
  }
}

/**
 * Is one stem a loaded word put for another? "rocket" is loaded where the other side has "rise", and a rocket where not.
 *
 * @example `rioters` for `protesters` -> true
 */
export function isRewording(loaded: string, plain: string): boolean {
  return plainOf.get(loaded)?.has(plain) ?? false;
}

/** Each loaded word with the plain words it is put for. */
export const REWORDED: ReadonlyMap<string, ReadonlySet<string>> = plainOf;
