import { CARRIER_NOUNS } from '../cues/nouns.js';
import { cueOf } from '../cues/verbs.js';
import type { Mention } from '../mention.js';
import type { Reading } from '../reading.js';
import { placeAt } from './passage-place.js';

/** Sentences behind "a newspaper reported" in which its name may follow. */
const REACH = 2;

/**
 * Carriers that are called by kind first and named afterwards, as agencies do: they are the one named. Only a single indefinite one,
 * and only by the next outlet that is named, where that is of its kind and reports.
 *
 * @param carriers and `named` by place
 * @example "Delmar will cut jobs, a newspaper reported. The cuts will be abroad, the Yomiuri newspaper said." -> "newspaper" is Yomiuri
 */
export function namedAfterwards(
  reading: Reading,
  carriers: readonly Mention[],
  named: readonly Mention[],
  kindOf: (mention: Mention) => string | null,
  placeOf: (mention: Mention) => string | null,
  credited: (mention: Mention) => boolean,
): Mention[] {
  const { lower, sentenceOf } = reading;
  let at = 0;
  return carriers.map((carrier) => {
    const head = carrier.run[1] - 1;
    const kind = CARRIER_NOUNS.get(lower[head] ?? '');
    if (carrier.kind !== 'generic' || kind === undefined || !isIndefinite(reading, carrier)) return carrier;
    while (at < named.length && (named[at]!.run[0] <= head || named[at]!.never !== null)) at++;
    const next = named[at];
    if (!next || kindOf(next) !== kind) return carrier;
    const distance = sentenceOf[next.run[0]]! - sentenceOf[head]!;
    if (
      distance < 1 ||
      distance > REACH ||
      !(reports(reading, next) || isCreditedPaper(reading, carrier, next, credited))
    )
      return carrier;
    const place = placeIn(reading, carrier);
    return place === null || place === placeOf(next) ? { ...carrier, agency: next.agency } : carrier;
  });
}

/** "told the Chosun Ilbo newspaper" behind "citing a newspaper": called by its kind, too; a state's carriers are many. */
const isCreditedPaper = (
  { lower }: Reading,
  carrier: Mention,
  next: Mention,
  credited: (mention: Mention) => boolean,
): boolean =>
  credited(next) &&
  lower.slice(...next.phrase).some((word) => CARRIER_NOUNS.has(word)) &&
  !lower.slice(...carrier.phrase).some((word) => /^(?:state|official|public)/.test(word));

/** The adjective of the country that a carrier is called by, or null. */
function placeIn(reading: Reading, { phrase: [from, to] }: Mention): string | null {
  for (let k = from; k < to; k++) {
    const place = placeAt(reading, k);
    if (place !== null) return place;
  }
  return null;
}

/** "a newspaper", "a Japanese news agency", and no plural. */
const isIndefinite = ({ lower }: Reading, { phrase: [from] }: Mention): boolean =>
  /^an?$/.test(lower[from] ?? '') || /^an?$/.test(lower[from - 1] ?? '');

/** "the Yomiuri newspaper said", ", Kyodo News Service reported" */
function reports({ lower }: Reading, { phrase: [from, to] }: Mention): boolean {
  // "Delo, citing an unnamed source, said"
  if (lower[to] === ',' && /^(?:citing|quoting)$/.test(lower[to + 1] ?? '')) return true;
  const said = cueOf(lower[to] ?? '')?.class === 'say' || cueOf(lower[to + 1] ?? '')?.class === 'say';
  return said && !/^(?:and|while|but)$/.test(lower[from - 1] ?? '');
}
