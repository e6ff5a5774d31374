import type { Reading } from '../reading/reading.js';

/** Parts of the body whose words mean something else more often: "head office", "handed", "the heart of Lisbon". */
const AMBIGUOUS =
  /^(?:head|heads|heart|hearts|hand|hands|handed|back|face|faces|faced|arms?|foot|eyes?|neck|spine|calf|calves)$/;
const HURT = /^(?:injur|wound|trauma|surger|pain|fractur|problem)/;

/** Is a word a part of the body where it stands ("shot in the head", "a head wound"), as far as it may be another thing? */
export function isOfBody({ words }: Reading, at: number): boolean {
  if (!AMBIGUOUS.test(words[at]!.lower)) return true;
  if (HURT.test(words[at + 1]?.lower ?? '')) return true;
  const side = /^(?:left|right|upper|lower)$/.test(words[at - 1]?.lower ?? '') ? at - 1 : at;
  return (
    /^(?:the|his|her|their|my|its)$/.test(words[side - 1]?.lower ?? '') &&
    /^(?:in|to|on|through|broke|hurt|injured|fractured|lost)$/.test(words[side - 2]?.lower ?? '') &&
    words[at + 1]?.lower !== 'of'
  );
}
