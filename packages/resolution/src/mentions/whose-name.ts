import type { Agency, AgencyRef } from '@wirediff/domain';
import { CARRIER_NOUNS } from '../cues/nouns.js';
import { adjectiveOf, adjectiveOfCode, countryOf } from '../cues/places.js';
import { type Reading, type Run, wordsOf } from '../reading.js';
import { refOf } from '../register/register.js';
import { placeAt } from './passage-place.js';
import { unlistedRef } from './unlisted-mention.js';

/** Whose name it is: of the register's, or of a paper of that name in the country that is told beside it ("L'Express of Mauritius"). */
export function agencyOf(reading: Reading, run: Run, phrase: Run, agencies: readonly Agency[]): AgencyRef {
  const place = placeBeside(reading, run, phrase);
  const isThere = ({ country }: Agency) => adjectiveOfCode(country) === place;
  const country =
    place && agencies.every((one) => one.country !== null && isPaper(one) && !isThere(one))
      ? countryOf(place)
      : null;
  if (country === null)
    return refOf(agencies.find((one) => place && isThere(one)) ?? choose(reading, run, agencies));
  return unlistedRef(`${wordsOf(reading, run)} (${country})`);
}

/** Papers are printed in one country; agencies and stations speak from many. */
const isPaper = ({ kind }: Agency): boolean => kind === 'newspaper' || kind === 'magazine';

/** "the Tegucigalpa paper El Heraldo", "L'Express of Mauritius", "Newsday, a paper in Port Moresby": the country's adjective, or null. */
function placeBeside(reading: Reading, [from, to]: Run, phrase: Run): string | null {
  const { lower, tag } = reading;
  // The last of them: "the Greek Cypriot daily Politis".
  for (let k = from - 1; k >= phrase[0]; k--) {
    const place = placeAt(reading, k);
    if (place) return place;
  }
  // Not "in": "told Le Monde in Moscow" is where it was told.
  if (lower[to] === 'of') return placeFrom(reading, to + 1);
  if (lower[to] !== ',' || !/^(?:a|an|the|another)$/.test(lower[to + 1] ?? '')) return null;
  let place: string | null = null;
  let kind = false;
  let exiled = false;
  for (let k = to + 2; k < to + 9 && !/^[,.;]$/.test(lower[k] ?? '.'); k++) {
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag[k]!)) return null;
    kind ||= CARRIER_NOUNS.has(lower[k]!);
    exiled ||= /^exiled?$/.test(lower[k]!);
    // "Delo, an exiled outlet in Riga": where it found shelter, and not whose it is.
    if (exiled && lower[k] === 'in') break;
    place ??= placeAt(reading, k);
  }
  return kind ? place : null;
}

/** The adjective of the country whose name of one to three words begins at `at`, or null. */
function placeFrom(reading: Reading, at: number): string | null {
  for (let last = at + 2; last >= at; last--) {
    const name = wordsOf(reading, [at, Math.min(last + 1, reading.tokens.length)]);
    const place = adjectiveOf(name);
    if (place) return place;
  }
  return null;
}

/** Of several agencies of one name the one whose country stands in the same passage ("The Daily Star of Dhaka"). */
function choose(reading: Reading, [from, to]: Run, agencies: readonly Agency[]): Agency {
  if (agencies.length === 1) return agencies[0]!;
  const near = [];
  for (let i = Math.max(0, from - 6); i < Math.min(reading.tokens.length, to + 4); i++)
    near.push(
      adjectiveOf(reading.tokens[i]!.text) ??
        // "The Star in Kuala Lumpur"
        adjectiveOf(`${reading.tokens[i]!.text} ${reading.tokens[i + 1]?.text ?? ''}`),
    );
  const wide = reading.tokens.slice(0, 200).map(({ text }) => countryOf(text) && adjectiveOf(text));
  for (const place of [...near, ...wide])
    if (place) {
      const hit = agencies.find(({ country }) => adjectiveOfCode(country) === place);
      if (hit) return hit;
    }
  return agencies[0]!;
}
