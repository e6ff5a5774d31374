import type { Agency, AgencyRef } from '@wirediff/domain';
import { adjectiveOfCode } from '../cues/places.js';
import { type FoundName, namesOf } from './names.js';

/** The agencies and outlets known by name. */
export interface Register {
  /** Who goes by this name ("Belta", "the New York Times"), or null. */
  find(name: string): AgencyRef | null;
  /** The whole row of an id, or null. */
  agency(id: string): Agency | null;
  /** "Hungary's state news agency": the one the register knows for a people, or null where it knows none or several. */
  national(adjective: string): AgencyRef | null;
  /** The names that stand in a text, left to right. */
  scan(text: string): FoundName[];
}

/**
 * Makes a register of rows: those of {@link AGENCIES}, and a user's own. A later row of the same id replaces an
 * earlier one. Cost: one pass over all names.
 *
 * @example createRegister(AGENCIES).find("Belta")?.name -> "BelTA"
 */
export function createRegister(agencies: readonly Agency[]): Register {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const names = namesOf([...byId.values()]);
  const loose = (name: string) =>
    names.whole(name)[0] ?? names.whole(name.replace(/ (?:news agency|newspaper|news)$/i, ''))[0];
  const national = nationalOf([...byId.values()]);
  return {
    national: (adjective) => national.get(adjective) ?? null,
    find: (name) => {
      const agency = loose(name);
      return agency ? refOf(agency) : null;
    },
    agency: (id) => byId.get(id) ?? null,
    scan: (text) => names.scan(text),
  };
}

/** How an agency of the register stands in credits. */
export function refOf({ id, name, fullName }: Agency): AgencyRef {
  return { id, name, fullName, generic: false };
}

/** Whom "the official news agency" means where a state keeps several; Russia's are left open. Reviewed by hand. */
const FIRST: ReadonlySet<string> = new Set(['xinhua', 'irna', 'pap', 'tanjug', 'agerpres', 'ena']);

/** By adjective of the country ("Hungarian"): its state or public news agency where there is exactly one. */
function nationalOf(agencies: readonly Agency[]): ReadonlyMap<string, AgencyRef> {
  const found = new Map<string, Agency[]>();
  for (const agency of agencies) {
    if (agency.kind !== 'news_agency' || !/^(?:state|public)$/.test(agency.ownership)) continue;
    const adjective = adjectiveOfCode(agency.country);
    if (adjective !== null) found.set(adjective, [...(found.get(adjective) ?? []), agency]);
  }
  for (const [place, all] of found) {
    const first = all.filter(({ id }) => FIRST.has(id));
    if (first.length === 1) found.set(place, first);
  }
  return new Map(
    [...found].filter(([, all]) => all.length === 1).map(([place, [one]]) => [place, refOf(one!)]),
  );
}
