import type { AgencyRef } from '@wirediff/domain';
import { CARRIER_NOUNS } from '../cues/nouns.js';
import { adjectiveOfCode } from '../cues/places.js';
import type { Mention } from '../mention.js';
import type { Reading } from '../reading.js';
import type { Register } from '../register/register.js';
import { withBrackets } from './bracket-behind.js';
import { withDefinedHere } from './defined-here.js';
import { genericMentions } from './generic.js';
import { knownCarriers } from './known-carriers.js';
import { laterMentions } from './later.js';
import { namedMentions } from './named.js';
import { namedAfterwards } from './named-afterwards.js';
import { pluralMentions } from './plural.js';
import { withReporters } from './reporter-before.js';
import { withShortNames } from './short-names.js';
import { unlistedMentions } from './unlisted.js';

const KINDS = {
  news_agency: 'agency',
  newspaper: 'paper',
  magazine: 'magazine',
  broadcaster: 'air',
  website: 'web',
} as const;

/** All mentions of agencies in a text, by place: names, kinds, unlisted outlets, later mentions. */
export function mentionsOf(
  reading: Reading,
  register: Register,
  credited: (mention: Mention) => boolean,
  outlet: string | null = null,
): Mention[] {
  const taken = new Uint8Array(reading.tokens.length);
  const take = (mentions: readonly Mention[]) => {
    for (const { phrase } of mentions) taken.fill(1, phrase[0], phrase[1]);
    return mentions;
  };
  const isTaken = (token: number) => taken[token] === 1;
  const named = take(namedMentions(reading, register));
  // "she told the Lantern" in the Daily Lantern: the outlet itself, no source.
  const isOwn = ({ agency }: Mention) => outlet?.endsWith(agency.name) ?? false;
  const unlisted = take(unlistedMentions(reading, isTaken).filter((one) => !isOwn(one)));
  const kindOf = ({ agency, phrase }: Mention) => {
    const own = register.agency(agency.id)?.kind;
    if (own) return KINDS[own];
    for (let k = phrase[0]; k < phrase[1]; k++) {
      const kind = CARRIER_NOUNS.get(reading.lower[k]!);
      if (kind) return kind;
    }
    return null;
  };
  const placeOf = ({ agency }: Mention) => adjectiveOfCode(register.agency(agency.id)?.country ?? null);
  const longNamesOf = ({ id }: AgencyRef) => {
    const agency = register.agency(id);
    return agency ? [agency.name, agency.fullName ?? '', ...agency.aliases] : [];
  };
  const both = [...named, ...unlisted];
  const byName = withDefinedHere(reading, both, both, longNamesOf).sort((a, b) => a.run[0] - b.run[0]);
  const plural = take(pluralMentions(reading, byName, kindOf, placeOf));
  const firstAgency = named.find(({ agency }) => register.agency(agency.id)?.kind === 'news_agency');
  const agencyBefore = (token: number) => firstAgency !== undefined && firstAgency.run[0] < token;
  const generic = take(genericMentions(reading, isTaken, agencyBefore, (place) => register.national(place)));
  const ownerOf = ({ agency }: Mention) => register.agency(agency.id)?.ownership ?? 'unknown';
  const before = knownCarriers(reading, generic, byName, kindOf, placeOf, ownerOf);
  const known = namedAfterwards(reading, before, byName, kindOf, placeOf, credited);
  const first = withShortNames(
    reading,
    [...byName, ...plural, ...known].sort((a, b) => a.run[0] - b.run[0]),
  );
  const all = [...first, ...laterMentions(reading, first, kindOf, placeOf, credited, ownerOf)];
  const sorted = all.sort((a, b) => a.run[0] - b.run[0]);
  return withReporters(reading, withBrackets(reading, sorted));
}
