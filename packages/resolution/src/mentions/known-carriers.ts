import type { Ownership } from '@wirediff/domain';
import { CARRIER_NOUNS } from '../cues/nouns.js';
import { adjectiveOf } from '../cues/places.js';
import type { Mention } from '../mention.js';
import type { Reading } from '../reading.js';
import { callsItState, isOfNoState } from './of-state.js';

/** How far back its name may stand, in sentences; as far as "the agency" looks. */
const REACH = 6;
/** The same for one whose country is not known. */
const NEAR = 2;

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
  ownerOf: (mention: Mention) => Ownership,
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
      if (one.never !== null || (distance === 0 && !isApart(reading, one, carrier, k === next - 1))) continue;
      if (called.state && isOfNoState(ownerOf(one))) continue;
      const place = placeOf(one);
      // "Equinoxe TV ... the Douala broadcaster": a town tells of one that was named, though nobody lists where that is.
      const fits =
        place === called.place ||
        (called.place === '' && /^(?:public|state)$/.test(ownerOf(one))) ||
        (place === null && called.town && distance <= NEAR);
      // "According to Verano, C. The Spanish newspaper ...": the only one that was named, of which nobody knows what it is.
      const isOnly =
        one.kind === 'unlisted' && kindOf(one) === null && k === 0 && distance <= NEAR && distance > 0;
      if (isOnly || (fits && isCalledSo(kindOf(one), called)))
        return { ...carrier, agency: one.agency, kind: 'later' as const };
    }
    return carrier;
  });
}

/** A site goes for a paper of its country, and "the Saudi outlet" may be of any kind. */
const isCalledSo = (kind: string | null, called: Called): boolean =>
  kind === called.kind ||
  (called.place !== '' && !called.town && kind !== null && called.outlet) ||
  (called.place !== '' && kind === 'web' && called.kind === 'paper');

/** In one sentence only behind a semicolon or a "but", or where another was named since: "Lusa cited the daily" means no Lusa. */
const isApart = ({ lower }: Reading, one: Mention, { run }: Mention, nearest: boolean): boolean =>
  lower.slice(one.run[1], run[0]).some((word) => /^(?:;|but|whereas)$/.test(word)) ||
  (!nearest && run[0] - one.run[1] > 6);

interface Called {
  readonly kind: string;
  readonly place: string;
  /** Called an outlet, which may be a paper, a station or a site. */
  readonly outlet: boolean;
  /** "the Russian state agency": no private one. */
  readonly state: boolean;
  /** Called by a town or the country itself rather than by its people's adjective. */
  readonly town: boolean;
}

/** What it is called where it is definite and single: "the Portuguese sports daily", "Portugal's news agency". */
function calledBy({ lower, tokens }: Reading, { phrase: [from, to], run }: Mention): Called | null {
  const noun = lower[run[1] - 1] ?? '';
  const kind = CARRIER_NOUNS.get(noun);
  const outlet = /^(?:outlet|publication)$/.test(noun);
  if (kind === undefined) return null;
  const owned = lower[from - 1] === "'s" ? from - 2 : from;
  const definite =
    owned < from || lower[from] === 'the' || lower[from - 1] === 'the' || lower[from + 1] === "'s";
  if (!definite || owned < 0) return null;
  const state = callsItState(lower.slice(from, to));
  for (let k = owned; k < to; k++) {
    // "the Sri Lankan channel"
    const pair = `${tokens[k - 1]?.text} ${tokens[k]!.text}`;
    const place = adjectiveOf(pair) ?? adjectiveOf(tokens[k]!.text);
    if (place !== null)
      return { kind, place, outlet, state, town: place !== pair && place !== tokens[k]!.text };
  }
  // "the public broadcaster", whose name stands before.
  const open = /^(?:public|state|national)$/.test(lower[run[0]]!);
  return open ? { kind, place: '', outlet, state: true, town: false } : null;
}
