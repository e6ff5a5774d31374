import { nounKinship } from './counted-nouns.js';
import { momentsAgree } from './moment.js';
import { agree, type Quantity } from './quantity.js';
import type { Reading, Unit } from './reading.js';
import { closeness } from './synonyms.js';

/** Two units that say the same, or nearly. `a` and `b` are indexes into the readings' units. */
export interface Match {
  readonly a: number;
  readonly b: number;
  /** 0 to 1. */
  readonly closeness: number;
}

/** Two readings laid side by side. */
export interface Matching {
  readonly matches: readonly Match[];
  /** Share of each side's weight that the other has, 0 to 1. */
  readonly coverA: number;
  readonly coverB: number;
}

function close(a: Reading, b: Reading, x: Unit, y: Unit): number {
  if (x.kind !== y.kind) return 0;
  switch (x.kind) {
    case 'word':
      return closeness(x.key, y.key);
    case 'figure':
      return figuresClose(a.quantities[x.index]!, b.quantities[y.index]!);
    case 'date':
      return momentsAgree(a.moments[x.index]!, b.moments[y.index]!) === true ? 1 : 0;
  }
}

/** Equal figures of one thing before figures that merely allow each other: "at least 12" is 12 before it is 19. */
function figuresClose(x: Quantity, y: Quantity): number {
  if (!agree(x, y)) return 0;
  const equal = Math.abs(x.value - y.value) <= 1e-9 * Math.abs(x.value) ? 1 : 0.9;
  return x.dimension === 'count' && nounKinship(x.noun, y.noun) === 0 ? equal * 0.6 : equal;
}

/**
 * Matches the units of two readings one to one: closest first, of equal ones those at like places. Words by stem,
 * synonym or root; figures and dates where both can be true.
 */
export function match(a: Reading, b: Reading): Matching {
  const options: (Match & { readonly rank: number })[] = [];
  a.units.forEach((x, i) => {
    b.units.forEach((y, j) => {
      const c = close(a, b, x, y);
      if (c <= 0) return;
      const apart = Math.abs((i + 0.5) / a.units.length - (j + 0.5) / b.units.length);
      options.push({ a: i, b: j, closeness: c, rank: c * (x.weight + y.weight) - apart });
    });
  });
  options.sort((x, y) => y.rank - x.rank || x.a - y.a || x.b - y.b);
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  const matches: Match[] = [];
  let sharedA = 0;
  let sharedB = 0;
  for (const option of options) {
    if (usedA.has(option.a) || usedB.has(option.b)) continue;
    usedA.add(option.a);
    usedB.add(option.b);
    matches.push({ a: option.a, b: option.b, closeness: option.closeness });
    sharedA += option.closeness * a.units[option.a]!.weight;
    sharedB += option.closeness * b.units[option.b]!.weight;
  }
  matches.sort((x, y) => x.a - y.a);
  return {
    matches,
    coverA: a.weight === 0 ? 0 : sharedA / a.weight,
    coverB: b.weight === 0 ? 0 : sharedB / b.weight,
  };
}
