import type { Ownership } from '@wirediff/domain';

/** "the state news agency", "the official agency", "government radio": words that call an outlet a state's. */
export const callsItState = (words: readonly string[]): boolean =>
  words.some((word) => /^(?:state|official|government)/.test(word));

/** Is an outlet one that nobody calls a state's: "Reuters said C. The state news agency put ..." means another. */
export const isOfNoState = (owner: Ownership): boolean => owner === 'private' || owner === 'cooperative';
