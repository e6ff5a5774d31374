import type { Agency } from '@wirediff/domain';

/** The carrier of a country that is called by its kind: "state TV" of Iran is "Iranian state television", "media" of America "US media". */
export function genericRef(spelled: string, place: string) {
  const words = sameWords(spelled);
  // "local media" in Taiwan are Taiwanese media; a local daily stays one.
  const plain = place ? words.replace(/^(?:local|domestic) (?=media$|press$|news media$)/i, '') : words;
  const whose = WRITTEN.get(place) ?? place;
  const name = place && !plain.split(' ').includes(whose) ? `${whose} ${lowerFirst(plain)}` : words;
  return {
    id: `generic:${name.toLowerCase().replace(/\s+/g, '-')}`,
    name,
    fullName: name,
    generic: true,
  } satisfies Pick<Agency, 'id' | 'name' | 'fullName'> & { generic: true };
}

/** Countries whose carriers English news calls otherwise than their people: "US media", "Myanmar state television". */
const WRITTEN = new Map([
  ['American', 'US'],
  ['Burmese', 'Myanmar'],
  ["New Zealand's", 'New Zealand'],
  ["Hong Kong's", 'Hong Kong'],
]);

/** "state-run TV", "the state broadcaster", "a local television station": one carrier, however it is called. */
export const sameWords = (words: string): string =>
  words
    .replace(/^state-(?=media|television|radio|tv)/i, 'state ')
    .replace(/\bTV\b/gi, 'television')
    .replace(/\b(television|radio) (?:station|channel|network)$/i, '$1')
    .replace(/^(?:state|government)-(?:run|owned|controlled|backed|funded) /i, 'state ')
    .replace(/^state broadcaster$/i, 'state television')
    .replace(/\b(?:news|media) outlets$/i, 'media');

const lowerFirst = (words: string) =>
  /^[A-Z]{2}/.test(words) ? words : words.slice(0, 1).toLowerCase() + words.slice(1);
