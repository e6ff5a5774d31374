import type { Agency, AgencyRef } from '@wirediff/domain';
import { type FoundName, namesOf } from './names.js';

/** The agencies and outlets known by name. */
export interface Register {
  /** Who goes by this name ("Belta", "the New York Times"), or null. */
  find(name: string): AgencyRef | null;
  /** The whole row of an id, or null. */
  agency(id: string): Agency | null;
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
  return {
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
