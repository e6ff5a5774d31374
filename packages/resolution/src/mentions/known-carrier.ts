import { CARRIER_NOUNS } from '../cues/nouns.js';
import { adjectiveOf } from '../cues/places.js';
import type { Reading } from '../reading.js';
import type { Mention } from './mention.js';

/** How far back its name may stand, in sentences; as far as "the agency" looks. */
const REACH = 6;

/**
 * A carrier called by kind and country whose name stands before: it is that one. Only a definite, single one; "a Portuguese
 * daily" is another.
 *
 * @example "..., according to A Bola. The Portuguese sports daily said ..." -> "sports daily" is A Bola
 */
export function knownCarrier(
  reading: Reading,
  carrier: Mention,
  before: readonly Mention[],
  kindOf: (mention: Mention) => string | null,
  placeOf: (mention: Mention) => string | null,
): Mention {
  const { lower, tokens, sentenceOf } = reading;
  const [from, to] = carrier.phrase;
  const kind = CARRIER_NOUNS.get(lower[carrier.run[1] - 1] ?? '');
  const words = lower.slice(Math.max(0, from - 2), to);
  if (kind === undefined || !(words.includes('the') || words.includes("'s"))) return carrier;
  let place: string | null = null;
  for (let k = Math.max(0, from - 2); k < to; k++) place ??= adjectiveOf(tokens[k]!.text);
  if (place === null) return carrier;
  for (let k = before.length - 1; k >= 0; k--) {
    const named = before[k]!;
    const distance = sentenceOf[from]! - sentenceOf[named.run[0]]!;
    if (distance === 0 || named.never !== null) continue;
    if (distance > REACH) break;
    if (placeOf(named) === place && kindOf(named) === kind)
      return { ...carrier, agency: named.agency, kind: 'later' };
  }
  return carrier;
}
