import type { Reading } from '../reading.js';
import { AFTER } from './slot-after.js';
import { BEFORE } from './slot-before.js';
import { SOURCING } from './slot-sourcing.js';
import { followedBy, standingOf } from './standing.js';

/**
 * How much the words around a name are words that outlets get: 2 where hardly anybody else stands there ("picked up by
 * X", "X, citing Reuters", "X reported that"), 1 where others do too ("told X", "according to X"), 0 elsewhere.
 * The rule that says most decides, so their order tells nothing; what follows is asked second, as some of its rules want
 * to know what stands before.
 */
export function slotOf(reading: Reading, from: number, to: number): number {
  const standing = standingOf(reading, from, to);
  const slot = most(BEFORE, standing, most(SOURCING, standing, 0));
  return slot === 2 ? slot : most(AFTER, followedBy(standing, slot), slot);
}

function most<T>(rules: readonly ((name: T) => number)[], name: T, least: number): number {
  let slot = least;
  for (const rule of rules) {
    if (slot === 2) return slot;
    slot = Math.max(slot, rule(name));
  }
  return slot;
}
