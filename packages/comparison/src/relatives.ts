import { countsPeople } from './counted-nouns.js';
import { placeOf } from './demonyms.js';
import type { Reading } from './reading.js';
import { closenessTo, tied } from './synonyms.js';

/** A word of a reading that another word is close to: its index in `units`, and how close, above 0 to 1. */
export interface Relative {
  readonly unit: number;
  readonly closeness: number;
}

/** Where the words of a reading are found by what can make two stems close. */
interface Index {
  readonly byKey: ReadonlyMap<string, readonly number[]>;
  /** Stems by their first letters, by the place they stand for; those that count people. */
  readonly byRoot: ReadonlyMap<string, readonly string[]>;
  readonly byPlace: ReadonlyMap<number, readonly string[]>;
  readonly people: readonly string[];
  /** What was looked up before. */
  readonly found: Map<string, readonly Relative[]>;
}

/** Letters that two stems of one root have in common at the least; see `closenessTo`. */
const ROOT = 5;

const known = new WeakMap<Reading, Index>();

/**
 * The words of a reading that are close to a stem: what trying `closenessTo` on each of them gives, without trying each.
 * Most stems of two claims have nothing to do with each other.
 */
export function relatives(reading: Reading, stem: string): readonly Relative[] {
  const index = known.get(reading) ?? indexed(reading);
  const before = index.found.get(stem);
  if (before !== undefined) return before;
  const near = new Set<string>([stem, ...(index.byRoot.get(stem.slice(0, ROOT)) ?? [])]);
  for (const other of tied(stem)) if (index.byKey.has(other)) near.add(other);
  const place = placeOf(stem);
  if (place !== undefined) for (const other of index.byPlace.get(place) ?? []) near.add(other);
  if (index.people.length > 0 && countsPeople(stem)) for (const other of index.people) near.add(other);
  const related = closenessTo(stem);
  const list: Relative[] = [];
  for (const other of near) {
    const units = index.byKey.get(other);
    const closeness = units === undefined ? 0 : related(other);
    if (closeness > 0) for (const unit of units!) list.push({ unit, closeness });
  }
  index.found.set(stem, list);
  return list;
}

function indexed(reading: Reading): Index {
  const byKey = new Map<string, number[]>();
  reading.units.forEach(({ kind, key }, unit) => {
    if (kind === 'word') put(byKey, key, unit);
  });
  const byRoot = new Map<string, string[]>();
  const byPlace = new Map<number, string[]>();
  for (const key of byKey.keys()) {
    if (key.length >= ROOT) put(byRoot, key.slice(0, ROOT), key);
    const place = placeOf(key);
    if (place !== undefined) put(byPlace, place, key);
  }
  const index = { byKey, byRoot, byPlace, people: [...byKey.keys()].filter(countsPeople), found: new Map() };
  known.set(reading, index);
  return index;
}

function put<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [value]);
  else list.push(value);
}
