import path from 'node:path';
import { checkSync } from 'recheck';
import { afterAll, describe, expect, it } from 'vitest';
import { checkout, rooms, sources } from './support/rooms.ts';
import { nodes } from './support/syntax.ts';

/**
 * Rooms whose regexes meet the text of strangers: each must answer in time linear in the text, or one hostile article
 * would stop a worker. `recheck` proves it, or finds the text that attacks.
 */
const READING = ['text', 'extraction', 'resolution', 'comparison', 'intake', 'ingest'];

interface Pattern {
  readonly where: string;
  readonly source: string;
  readonly flags: string;
}

const reading = rooms().filter((room) => READING.includes(room.name));

describe.each(reading)('the regexes of $name', (room) => {
  const files = sources(room).filter(({ isTest }) => !isTest);

  it('are each linear, whatever text they meet', { timeout: 300_000 }, () => {
    const written = files.flatMap(({ text, file }) => literals(text, file));
    expect(distinct(written).flatMap(attack)).toEqual([]);
  });

  it('are linear too where they are put together when the room is loaded', { timeout: 300_000 }, async () => {
    const made = await madeWhileLoading(room.name, room.folder);
    expect(distinct(made).flatMap(attack)).toEqual([]);
  });
});

function literals(text: string, file: string): Pattern[] {
  return nodes(text, file).flatMap((node) => {
    const regex = node.regex as { pattern: string; flags: string } | undefined;
    if (regex === undefined) return [];
    const line = text.slice(0, node.start).split('\n').length;
    return [{ where: `${file}:${line}`, source: regex.pattern, flags: regex.flags }];
  });
}

function distinct(patterns: readonly Pattern[]): Pattern[] {
  return [...new Map(patterns.map((pattern) => [`/${pattern.source}/${pattern.flags}`, pattern])).values()];
}

/** Room enough to prove `{0,60}` step by step: the standard limits guess by trial, and take a bound for a star. */
const PROOF = { timeout: 30_000, maxRepeatCount: 100, maxNFASize: 200_000 };

/** What can be held against a pattern; nothing where it is linear. */
function attack({ where, source, flags }: Pattern): string[] {
  // The stickiness and the search for all matches are the caller's loop, not the pattern's.
  const found = checkSync(source, flags.replace(/[gyd]/g, ''), PROOF);
  if (found.status === 'safe') return [];
  const how =
    found.status === 'vulnerable'
      ? `${found.complexity.summary}, e.g. ${found.attack.pattern}`
      : found.error.kind;
  return [`${where} /${source}/${flags}: ${how}`];
}

const Original = globalThis.RegExp;
afterAll(() => {
  globalThis.RegExp = Original;
});

/** The patterns that the room's own modules build with `new RegExp` while they are loaded. */
async function madeWhileLoading(name: string, folder: string): Promise<Pattern[]> {
  const made: Pattern[] = [];
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args: [string | RegExp, string?], newTarget) {
      const pattern = Reflect.construct(target, args, newTarget) as RegExp;
      const caller = new Error('where').stack?.split('\n').find((line) => line.includes(`/${folder}/src/`));
      if (caller !== undefined) {
        made.push({ where: caller.trim(), source: pattern.source, flags: pattern.flags });
      }
      return pattern;
    },
  });
  try {
    await import(/* @vite-ignore */ path.join(checkout, folder, 'src/index.ts'));
  } catch (error) {
    throw new Error(`${name} could not be loaded`, { cause: error });
  } finally {
    globalThis.RegExp = Original;
  }
  return made;
}
