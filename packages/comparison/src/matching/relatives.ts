import type { Reading } from '../reading/reading.js';
import { countsPeople } from '../words/counted-nouns.js';
import { placeOf } from '../words/demonyms.js';
import { closenessTo, tailOf, tied } from '../words/synonyms.js';

/** A word that another word is close to: the place of its reading, its index in the `units`, and how close, above 0 to 1. */
export interface Relative {
  readonly reading: number;
  readonly unit: number;
  readonly closeness: number;
}

/** Where the words of readings are found by what can make two stems close. */
interface Index {
  readonly byKey: ReadonlyMap<string, readonly Omit<Relative, 'closeness'>[]>;
  /** Compounds by their last word. */
  readonly byTail: ReadonlyMap<string, readonly string[]>;
  /** Stems by their first letters, by the place they stand for; those that count people. */
  readonly byRoot: ReadonlyMap<string, readonly string[]>;
  readonly byPlace: ReadonlyMap<number, readonly string[]>;
  readonly people: readonly string[];
  /** What was looked up before. */
  readonly found: Map<string, readonly Relative[]>;
}

/** Letters that two stems of one root have in common at the least; see `closenessTo`. */
const ROOT = 5;

const known = new WeakMap<readonly Reading[], Index>();

/**
 * The words of readings that are close to a stem: what trying `closenessTo` on each of them gives, without trying each.
 * Most stems of two claims have nothing to do with each other, so the claims of an article are looked up together.
 *
 * @param readings the same list again is indexed once
 */
export function relatives(readings: readonly Reading[], stem: string): readonly Relative[] {
  const index = known.get(readings) ?? indexed(readings);
  const before = index.found.get(stem);
  if (before !== undefined) return before;
  const near = new Set<string>([stem, ...(index.byRoot.get(stem.slice(0, ROOT)) ?? [])]);
  const tail = tailOf(stem);
  if (tail !== null && index.byKey.has(tail)) near.add(tail);
  for (const other of index.byTail.get(stem) ?? []) near.add(other);
  for (const other of tied(stem)) if (index.byKey.has(other)) near.add(other);
  const place = placeOf(stem);
  if (place !== undefined) for (const other of index.byPlace.get(place) ?? []) near.add(other);
  if (index.people.length > 0 && countsPeople(stem)) for (const other of index.people) near.add(other);
  const related = closenessTo(stem);
  const list: Relative[] = [];
  for (const other of near) {
    const units = index.byKey.get(other);
    const closeness = units === undefined ? 0 : related(other);
    if (closeness > 0) for (const at of units!) list.push({ ...at, closeness });
  }
  index.found.set(stem, list);
  return list;
}

function indexed(readings: readonly Reading[]): Index {
  const byKey = new Map<string, Omit<Relative, 'closeness'>[]>();
  readings.forEach(({ units }, reading) => {
    units.forEach(({ kind, key }, unit) => {
      if (kind === 'word') put(byKey, key, { reading, unit });
    });
  });
  const byRoot = new Map<string, string[]>();
  const byPlace = new Map<number, string[]>();
  const byTail = new Map<string, string[]>();
  for (const key of byKey.keys()) {
    if (key.length >= ROOT) put(byRoot, key.slice(0, ROOT), key);
    const place = placeOf(key);
    if (place !== undefined) put(byPlace, place, key);
    const tail = tailOf(key);
    if (tail !== null) put(byTail, tail, key);
  }
  const index = {
    byKey,
    byTail,
    byRoot,
    byPlace,
    people: [...byKey.keys()].filter(countsPeople),
    found: new Map(),
  };
  known.set(readings, index);
  return index;
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
