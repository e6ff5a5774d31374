import type { Moment } from '../dates/moment.js';
import type { Side } from '../reading/side.js';
import { rarity } from '../words/rarity.js';
import { tied } from '../words/synonyms.js';
import { speakerKey } from './link-features.js';

/** Words this common make no candidate by themselves (more than one article in 3). At 1.8 two in a hundred links were missed. */
const RARE = 1;

/** What a side can be found by: its rarer stems and its figures' dimensions with values, each once. */
function terms(side: Side): ReadonlySet<string> {
  const found: string[] = [];
  const speaker = speakerKey(side);
  if (speaker !== null) found.push(`#${speaker}`);
  for (const unit of side.reading.units) {
    if (unit.kind === 'word' && rarity(unit.key) >= RARE) found.push(unit.key);
    if (unit.kind === 'figure') found.push(`#${unit.key}`);
    if (unit.kind === 'date') found.push(...termsOf(side.reading.moments[unit.index]!));
  }
  return new Set(found);
}

/** A time of day by its kind; a stretch of days by each of its days, where it has few. */
function termsOf({ kind, days }: Moment): string[] {
  if (kind === 'clock') return ['#clock'];
  return days.flatMap(([from, to]) =>
    days.length === 1 && to - from <= MOST_DAYS
      ? Array.from({ length: to - from }, (_, k) => `#day ${from + k}`)
      : [],
  );
}

const indexes = new WeakMap<readonly Side[], ReadonlyMap<string, readonly number[]>>();

/** Places of the sides that have a term. Made once a list. */
function indexOf(list: readonly Side[]): ReadonlyMap<string, readonly number[]> {
  const made = indexes.get(list);
  if (made !== undefined) return made;
  const index = new Map<string, number[]>();
  list.forEach((side, j) => {
    for (const term of terms(side)) {
      const places = index.get(term);
      if (places === undefined) index.set(term, [j]);
      else places.push(j);
    }
  });
  indexes.set(list, index);
  return index;
}

/** "this week" and longer stretches meet half of all dates. */
const MOST_DAYS = 2;

/**
 * Pairs of sides worth measuring: those that share a rarer word, a synonym of one, or the dimension of a figure. An
 * index over one side, so that the cost is in the pairs that share something.
 */
export function candidates(left: readonly Side[], right: readonly Side[]): [number, number][] {
  const index = indexOf(right);
  const found: [number, number][] = [];
  left.forEach((side, i) => {
    const hits = new Set<number>();
    for (const term of terms(side)) {
      for (const j of index.get(term) ?? []) hits.add(j);
      if (!term.startsWith('#'))
        for (const other of tied(term)) for (const j of index.get(other) ?? []) hits.add(j);
    }
    for (const j of [...hits].sort((x, y) => x - y)) found.push([i, j]);
  });
  return found;
}
