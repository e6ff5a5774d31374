import { countsPeople } from './counted-nouns.js';
import { isSamePlace } from './demonyms.js';
import { NEWS_OPPOSITES, NEWS_SYNONYMS } from './news-synonyms.js';
import { THESAURUS, THESAURUS_OPPOSITES } from './news-thesaurus.js';
import { NOT_OPPOSED } from './not-opposed.js';
import { REWORDED } from './rewordings.js';
import { stem } from './stem.js';
import { NEAR, OPPOSITE, SAME } from './synonym-table.js';

/** How close two different stems may count: words of one news group, of one WordNet synset, of a broader one. */
const GROUP = 0.9;
/** Written faster than the first groups and reviewed less: 0.6 to 0.9 link the same on the labelled stories. */
const THESAURUS_GROUP = 0.75;
const SYNSET = 0.75;
const BROADER = 0.45;
const PEOPLE = 0.5;

/** What is known of stems: the ones each is tied to, with how closely, and those it excludes. */
interface Table {
  readonly ties: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly against: ReadonlyMap<string, ReadonlySet<string>>;
}

let made: Table | null = null;

/** Made when first asked for: a process that only sends articles on to a thread needs none. */
function table(): Table {
  made ??= makeTable();
  return made;
}

const rows = (table: string) => table.trim().split('\n');
const stems = (list: string) => [...new Set(list.trim().split(/\s+/).map(stem))];

function makeTable(): Table {
  const ties = new Map<string, Map<string, number>>();
  const against = new Map<string, Set<string>>();
  const tie = (a: string, b: string, closeness: number) => {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const) {
      const of = ties.get(x) ?? new Map<string, number>();
      of.set(y, Math.max(of.get(y) ?? 0, closeness));
      ties.set(x, of);
    }
  };
  const oppose = (a: string, b: string) => {
    for (const [x, y] of [
      [a, b],
      [b, a],
    ] as const)
      against.set(x, (against.get(x) ?? new Set()).add(y));
  };
  for (const line of rows(NEWS_SYNONYMS)) {
    const group = stems(line);
    for (const a of group) for (const b of group) if (a < b) tie(a, b, GROUP);
  }
  for (const [loaded, plains] of REWORDED) for (const plain of plains) tie(loaded, plain, THESAURUS_GROUP);
  for (const line of rows(THESAURUS)) {
    const group = stems(line);
    for (const a of group) for (const b of group) if (a < b) tie(a, b, THESAURUS_GROUP);
  }
  for (const line of rows(SAME)) {
    const [head, ...rest] = line.split(' ') as [string, ...string[]];
    for (const other of rest) tie(head, other, SYNSET);
  }
  for (const line of rows(NEAR)) {
    const [head, ...rest] = line.split(' ') as [string, ...string[]];
    for (const other of rest) tie(head, other, BROADER);
  }
  for (const line of rows(OPPOSITE)) {
    const [head, ...rest] = line.split(' ') as [string, ...string[]];
    for (const other of rest) oppose(head, other);
  }
  for (const line of [...rows(NEWS_OPPOSITES), ...rows(THESAURUS_OPPOSITES)]) {
    const [left, right] = line.split('|') as [string, string];
    for (const a of stems(left)) for (const b of stems(right)) if (a !== b) oppose(a, b);
  }
  for (const line of rows(NOT_OPPOSED)) {
    const [a, b] = line.split(' ').map(stem) as [string, string];
    against.get(a)?.delete(b);
    against.get(b)?.delete(a);
  }
  return { ties, against };
}

/** How close two stems are, 0 (nothing known) to 1 (the same). Symmetric. Neither may be a word without content. */
export function closeness(a: string, b: string): number {
  return closenessTo(a)(b);
}

/** The same for many second stems. */
export function closenessTo(a: string): (b: string) => number {
  const of = table().ties.get(a);
  const people = countsPeople(a);
  return (b) => {
    if (a === b) return 1;
    const tied = of?.get(b);
    if (tied !== undefined) return tied;
    if (sharesRoot(a, b) || isSamePlace(a, b) || isCompound(a, b) || isCompound(b, a)) return SYNSET;
    // "patients" and "people": both count people, and may be the same ones.
    return people && countsPeople(b) ? PEOPLE : 0;
  };
}

/** What a compound is in the end, "launder" of "money-launder"; null of a plain stem. */
export function tailOf(stem: string): string | null {
  const at = stem.lastIndexOf('-');
  return at < 1 || stem.length - at < 5 ? null : stem.slice(at + 1);
}

const isCompound = (compound: string, plain: string): boolean =>
  compound.length > plain.length && tailOf(compound) === plain;

/** "explosion" and "explosive", "Korvia" and "Korvian": a long common start and short different ends. */
function sharesRoot(a: string, b: string): boolean {
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  const shorter = Math.min(a.length, b.length);
  if (shorter < 5) return false;
  let common = 0;
  while (common < shorter && a[common] === b[common]) common++;
  return common >= 5 && a.length - common <= 3 && b.length - common <= 3;
}

/** Do two stems exclude each other ("confirm", "deny")? Symmetric. */
export function areOpposite(a: string, b: string): boolean {
  return table().against.get(a)?.has(b) ?? false;
}

const NO_OPPOSITES: ReadonlySet<string> = new Set();

/** The stems that exclude a stem. */
export function oppositesOf(a: string): ReadonlySet<string> {
  return table().against.get(a) ?? NO_OPPOSITES;
}

/** Has a stem an opposite at all? */
export function hasOpposite(a: string): boolean {
  return (table().against.get(a)?.size ?? 0) > 0;
}

/** The stems tied to one, for looking up candidates. */
export function tied(a: string): Iterable<string> {
  return table().ties.get(a)?.keys() ?? [];
}
