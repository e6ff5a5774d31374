import { addAgency, loadAgencies } from '@wirediff/db';
import type { Agency, AgencyKind, Ownership } from '@wirediff/domain';
import { createRegister } from '@wirediff/resolution';
import { EXIT, Exit } from '../exits.js';
import { say, writeLine } from '../output.js';
import { withPlace } from '../place.js';
import { plain } from '../plain.js';
import { table } from '../table.js';

const KINDS: readonly AgencyKind[] = ['news_agency', 'newspaper', 'magazine', 'broadcaster', 'website'];
const OWNERSHIPS: readonly Ownership[] = ['state', 'public', 'private', 'cooperative', 'party', 'unknown'];

/** `wirediff agencies list`: the register as it stands. */
export function listAgencies({ json = false }: { json?: boolean }): Promise<number> {
  return withPlace(async ({ db }) => {
    const agencies = await loadAgencies(db);
    if (json) for (const agency of agencies) await writeLine(JSON.stringify(agency));
    else
      await writeLine(
        table(
          agencies.map(({ id, name, kind, country, ownership, aliases }) => ({
            id,
            name,
            kind,
            country,
            ownership,
            aliases,
          })),
        ),
      );
    return EXIT.done;
  });
}

/** `wirediff agencies find NAME`: who goes by a name. */
export function findAgency(name: string): Promise<number> {
  return withPlace(async ({ db }) => {
    const agencies = await loadAgencies(db);
    const found = createRegister(agencies).find(name);
    const row = agencies.find(({ id }) => id === found?.id);
    if (row === undefined)
      throw new Exit(
        EXIT.failed,
        `Nobody in the register goes by "${name}". \`wirediff agencies add\` adds one.`,
      );
    for (const [key, value] of Object.entries(row))
      await writeLine(plain(`${key}: ${Array.isArray(value) ? value.join(', ') : value}`));
    return EXIT.done;
  });
}

interface AddOptions {
  readonly fullName?: string;
  readonly kind: string;
  readonly country?: string;
  readonly ownership: string;
  readonly alias?: readonly string[];
}

/** `wirediff agencies add`: a row of the user's own. Workers know it after their next start. */
export function addCommand(id: string, name: string, options: AddOptions): Promise<number> {
  const kind = KINDS.find((one) => one === options.kind);
  const ownership = OWNERSHIPS.find((one) => one === options.ownership);
  if (!/^[a-z0-9-]+$/.test(id))
    throw new Exit(EXIT.usage, `"${id}" is no id: lower-case letters, digits and hyphens.`);
  if (kind === undefined) throw new Exit(EXIT.usage, `--kind is one of ${KINDS.join(', ')}.`);
  if (ownership === undefined) throw new Exit(EXIT.usage, `--ownership is one of ${OWNERSHIPS.join(', ')}.`);
  const agency: Agency = {
    id,
    name,
    fullName: options.fullName ?? name,
    kind,
    country: options.country?.toUpperCase() ?? null,
    aliases: options.alias ?? [],
    ownership,
    wikidata: null,
  };
  return withPlace(async ({ db }) => {
    await addAgency(db, agency);
    say(
      `${name} is in the register. Workers know it after their next start; \`wirediff reprocess\` applies it to what is there.`,
    );
    return EXIT.done;
  });
}
