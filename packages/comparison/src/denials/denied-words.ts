import type { Reading } from '../reading/reading.js';

/** "The plant has not worked" and "it has not worked": whatever "plant" was matched with, both say the same of the working. */
export const saysSo = ({ content, keys, polarity }: Reading, key: string, negated: boolean): boolean =>
  content.some((at) => keys[at] === key && polarity.negated[at] === negated);

/** Words from a "whether" to what it asks. */
const ASKED = 6;

/** "will decide on Friday whether to ask for talks", "if the text is not signed": told neither to be so nor not to be. */
export const isAsked = ({ words }: Reading, at: number): boolean =>
  words.slice(Math.max(0, at - ASKED), at).some(({ lower }) => /^(?:whether|if|unless)$/.test(lower));

/** "no longer coach of Lunde" denies what is, and not what was. */
export function isNoLonger({ polarity, words }: Reading, at: number): boolean {
  const first = polarity.negations.find((negation) => negation.first < at && at < negation.end)?.first;
  return first !== undefined && /^(?:longer|more)$/.test(words[first + 1]?.lower ?? '');
}

export const isStillSo = ({ words }: Reading): boolean =>
  words.some(({ lower }) => /^(?:still|remains?|continues?|stays?|will|is|are|to)$/.test(lower));

/** "Prosecutors" are not "prosecuted". */
export const isDoer = (key: string): boolean => /(?:or|er)$/.test(key);

/** "the planned meeting": does an article stand before a word? */
export const isNoun = ({ words }: Reading, at: number): boolean =>
  [1, 2, 3].some((k) => /^(?:the|a|an|its|his|her|their|this|that)$/.test(words[at - k]?.lower ?? ''));

/** Is a denied word the first that its "not" holds? "no strike" denies a thing. */
export function isDeed({ polarity, content, words }: Reading, at: number): boolean {
  const negation = polarity.negations.find(({ first, end }) => first < at && at < end);
  return (
    negation?.direct === true &&
    words[negation.first]?.lower !== 'no' &&
    // "Not the numbers, the ministry insists"
    !/^(?:the|a|an)$/.test(words[negation.first + 1]?.lower ?? '') &&
    content.find((place) => place > negation.first && !/'s$|s'$/.test(words[place]!.lower)) === at
  );
}
