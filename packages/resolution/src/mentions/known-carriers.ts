import { CARRIER_NOUNS } from '../cues/nouns.js';
import { adjectiveOf } from '../cues/places.js';
import type { Reading } from '../reading.js';
import type { Mention } from './mention.js';

/** How far back its name may stand, in sentences; as far as "the agency" looks. */
const REACH = 6;

/**
 * Carriers called by kind and country whose name stands before: they are that one. Only a definite, single one; "a Portuguese
 * daily" is another.
 *
 * @param carriers and `named` by place
 * @example "..., according to A Bola. The Portuguese sports daily said ..." -> "sports daily" is A Bola
 */
export function knownCarriers(
  reading: Reading,
  carriers: readonly Mention[],
  named: readonly Mention[],
  kindOf: (mention: Mention) => string | null,
  placeOf: (mention: Mention) => string | null,
): Mention[] {
  const { sentenceOf } = reading;
  let next = 0;
  return carriers.map((carrier) => {
    while (next < named.length && named[next]!.run[0] < carrier.run[0]) next++;
    const called = calledBy(reading, carrier);
    if (called === null) return carrier;
    for (let k = next - 1; k >= 0; k--) {
      const one = named[k]!;
      const distance = sentenceOf[carrier.run[0]]! - sentenceOf[one.run[0]]!;
      if (distance > REACH) break;
      if (distance === 0 || one.never !== null) continue;
      if (placeOf(one) === called.place && kindOf(one) === called.kind)
        return { ...carrier, agency: one.agency, kind: 'later' as const };
    }
    return carrier;
  });
}

/** Its kind and country where it is definite and single: "the Portuguese sports daily", "Portugal's news agency". */
function calledBy(
  { lower, tokens }: Reading,
  { phrase: [from, to], run }: Mention,
): { kind: string; place: string } | null {
  const kind = CARRIER_NOUNS.get(lower[run[1] - 1] ?? '');
  const start = Math.max(0, from - 2);
  const words = lower.slice(start, to);
  if (kind === undefined || !(words.includes('the') || words.includes("'s"))) return null;
  for (let k = start; k < to; k++) {
    const place = adjectiveOf(tokens[k]!.text);
    if (place !== null) return { kind, place };
  }
  return null;
}
