import type { Discrepancy } from '@wirediff/domain';
import { HEDGES, OUTLOOKS } from './hedges.js';
import type { Matching } from './matching.js';
import { phrase } from './phrase.js';
import type { Reading } from './reading.js';

interface Found {
  readonly first: number;
  readonly end: number;
}

/** By their first word, the longest first: most words begin none. */
const hedges = new Map<string, string[][]>();
for (const line of HEDGES.trim().split('\n')) {
  const parts = line.split(' ');
  hedges.set(parts[0]!, [...(hedges.get(parts[0]!) ?? []), parts]);
}
for (const list of hedges.values()) list.sort((x, y) => y.length - x.length);

const known = new WeakMap<Reading, readonly Found[]>();

/** Hedges of a text, in order; longer phrases first at one place. Looked for once a reading. */
export function hedgesOf(reading: Reading): readonly Found[] {
  const made = known.get(reading) ?? findHedges(reading);
  known.set(reading, made);
  return made;
}

function findHedges(reading: Reading): Found[] {
  const found: Found[] = [];
  for (let i = 0; i < reading.words.length; ) {
    const hit = hedges
      .get(reading.words[i]!.lower)
      ?.find((parts) => parts.every((part, k) => reading.words[i + k]?.lower === part));
    // "in May" is no doubt.
    if (hit === undefined || reading.moments.some(({ first, end }) => first <= i && i < end)) {
      i++;
      continue;
    }
    found.push({ first: i, end: i + hit.length });
    i += hit.length;
  }
  return found;
}

const outlooks = new Set(OUTLOOKS.trim().split(/\s+/));

/** The hedges of a text, with its outlooks where the other side says flatly that it will be so. */
function doubtsAgainst(own: Reading, other: Reading): readonly Found[] {
  const found = hedgesOf(own);
  if (found.length > 0 || !other.words.some(({ lower }) => lower === 'will')) return found;
  if (own.words.some(({ lower }) => lower === 'will')) return found;
  const at = own.words.findIndex(({ lower }) => outlooks.has(lower));
  return at < 0 ? [] : [{ first: at, end: at + 1 }];
}

/**
 * A doubt that one side has and the other lost. Where both sides hedge, in whatever words, nothing was lost. At most
 * one row.
 *
 * @example "had not ruled out exempting buses" and "buses will be exempted" -> modality
 */
export function modalityDifferences(a: Reading, b: Reading, { matches }: Matching): Discrepancy[] {
  const [left, right] = [doubtsAgainst(a, b), doubtsAgainst(b, a)];
  if (left.length > 0 === right.length > 0) return [];
  const partnered = (reading: Reading, side: 'a' | 'b', { first, end }: Found) =>
    matches.some((m) => {
      const at = reading.units[m[side]]!.at;
      return first <= at && at < end;
    });
  // "forecast" and "expected" are tied as words: the doubt was kept.
  const lostA = left.find((hedge) => !partnered(a, 'a', hedge));
  const lostB = right.find((hedge) => !partnered(b, 'b', hedge));
  if (lostA !== undefined) return [{ kind: 'modality', a: phrase(a, lostA.first, lostA.end), b: null }];
  if (lostB !== undefined) return [{ kind: 'modality', a: null, b: phrase(b, lostB.first, lostB.end) }];
  return [];
}
