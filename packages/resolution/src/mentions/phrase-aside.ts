import { CARRIER_NOUNS } from '../cues/nouns.js';
import { type Reading, type Run, within } from '../reading.js';

/** A name with the kind that it is the aside of, "the state news >agency, KCNA,<", or only as far as it goes: `[from, close]`. */
export function asideToKind(reading: Reading, [from, to]: Run, close: number): Run {
  const { lower, tag } = reading;
  const inSentence = within(reading, from);
  let start = from;
  let end = close;
  // "the state news agency, KCNA,": the name as an aside to its kind.
  // Not "Al Sudani quoted the radio, Anadolu quoted the daily": no comma closes it.
  // "his local paper, the Shropshire Star,"
  const comma = lower[from - 1] === 'the' ? from - 2 : from - 1;
  if (
    lower[comma] === ',' &&
    inSentence(comma - 1) &&
    CARRIER_NOUNS.has(lower[comma - 1]!) &&
    end === to &&
    (!inSentence(end) || /^[,.;)]$/.test(lower[end]!)) &&
    !isOfSource(reading, comma)
  ) {
    start = comma - 1;
    if (lower[end] === ',' && inSentence(end + 1) && /^(?:VB[DZ]|JJ)$/.test(tag[end + 1]!)) end++;
  }
  return [start, end];
}

/** "Citing Danas, a Belgrade daily, Delo, ...", "Citing the Danas newspaper, Delo, ...": the kind is that of the source named before it. */
function isOfSource({ lower, tokens, sentenceOf }: Reading, comma: number): boolean {
  let first = comma;
  while (first > 0 && sentenceOf[first - 1] === sentenceOf[comma]) first--;
  if (!/^(?:citing|quoting|crediting|referring)$/.test(lower[first]!)) return false;
  if (/^\p{Lu}/u.test(tokens[comma - 2]?.text ?? '') && comma - 2 > first) return true;
  let at = comma - 1;
  while (at > first && !/^(?:an?|,)$/.test(lower[at]!)) at--;
  return /^an?$/.test(lower[at]!) && lower[at - 1] === ',';
}
