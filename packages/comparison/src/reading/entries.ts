import { meaningOf, restOf } from './meaning.js';
import type { Side } from './side.js';

/** A claim or one clause of it, as a side of its own. */
export interface Entry {
  readonly side: Side;
  /** Place of its claim. */
  readonly claim: number;
  /** Number of the clause, or null for the whole claim. */
  readonly clause: number | null;
  /** Index of its first unit among those of the claim. */
  readonly from: number;
  /** What it is about; see meaning.ts. */
  readonly meaning: Float32Array;
  readonly rest: number;
}

const known = new WeakMap<Side, readonly Entry[]>();

/** A claim and its clauses, in order. */
export function entriesOf(side: Side, claim: number): readonly Entry[] {
  const made = known.get(side);
  if (made !== undefined) return made;
  const entries = [
    entry(side, claim, null, 0),
    ...side.clauses.map(({ reading, from }, clause) =>
      entry({ ...side, reading, clauses: [] }, claim, clause, from),
    ),
  ];
  known.set(side, entries);
  return entries;
}

function entry(side: Side, claim: number, clause: number | null, from: number): Entry {
  const meaning = meaningOf(side.reading);
  return { side, claim, clause, from, meaning, rest: restOf(meaning) };
}
