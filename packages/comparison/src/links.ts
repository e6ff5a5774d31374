import { candidates } from './candidates.js';
import { type Measure, measure } from './judge.js';
import { countUnits, LEAST_LINK, linkScore } from './link.js';
import { type Matching, match } from './matching.js';
import type { Side } from './side.js';

/** A claim or one clause of it, as a side of its own. */
export interface Entry {
  readonly side: Side;
  /** Place of its claim. */
  readonly claim: number;
  /** Number of the clause, or null for the whole claim. */
  readonly clause: number | null;
}

/** Two entries that speak of the same matter. `i` and `j` are the places of their claims. */
export interface Link {
  readonly i: number;
  readonly j: number;
  readonly a: Entry;
  readonly b: Entry;
  readonly measured: Measure;
  readonly score: number;
}

const known = new WeakMap<readonly Side[], readonly Entry[]>();

/** The claims of an article and their clauses, in order. */
export function entries(list: readonly Side[]): readonly Entry[] {
  const made =
    known.get(list) ??
    list.flatMap((side, claim): Entry[] => [
      { side, claim, clause: null },
      ...side.clauses.map((reading, clause) => ({ side: { ...side, reading, clauses: [] }, claim, clause })),
    ]);
  known.set(list, made);
  return made;
}

/** A pair that is the best of one of its sides only must be this sure. */
const ONE_SIDED = 0.8;

/** No such pair was linked on dev: most of the work is spared by not looking at it closer. */
function isHopeless(
  { reading: a }: Side,
  { reading: b }: Side,
  { coverA, coverB, matches }: Matching,
): boolean {
  if (matches.length === 0) return true;
  const figures = a.figureUnits.length > 0 && b.figureUnits.length > 0;
  return Math.max(coverA, coverB) < (figures ? 0.2 : 0.35);
}

/**
 * What of two articles speaks of the same matter: claims and clauses that are each other's best, and sure ones that
 * are the best of one. A headline and the body are two places where a matter is told, so each has a best of its own.
 *
 * @param allowed which pairs of claims are to be held against each other, by place
 */
export function links(
  left: readonly Side[],
  right: readonly Side[],
  allowed: (i: number, j: number) => boolean = () => true,
): Link[] {
  const [x, y] = [entries(left), entries(right)];
  const counts = [countUnits(left), countUnits(right)] as const;
  const found: (Link & { readonly p: number; readonly q: number })[] = [];
  for (const [p, q] of candidates(
    x.map(({ side }) => side),
    y.map(({ side }) => side),
  )) {
    const [a, b] = [x[p]!, y[q]!];
    if (!allowed(a.claim, b.claim)) continue;
    const matching = match(a.side.reading, b.side.reading);
    if (isHopeless(a.side, b.side, matching)) continue;
    const measured = measure(a.side, b.side, matching);
    const score = linkScore(a.side, b.side, measured, counts);
    if (score >= LEAST_LINK) found.push({ i: a.claim, j: b.claim, a, b, measured, score, p, q });
  }
  const place = (entry: Entry, n: number, other: Entry) =>
    `${n}|${entry.side.claim?.field}|${other.side.claim?.field}`;
  const best = new Map<string, number>();
  const keys = found.map(({ a, b, p, q }) => [`a${place(a, p, b)}`, `b${place(b, q, a)}`] as const);
  found.forEach(({ score }, k) => {
    for (const key of keys[k]!) best.set(key, Math.max(best.get(key) ?? 0, score));
  });
  return found.filter(({ score }, k) => {
    const bests = keys[k]!.filter((key) => score >= best.get(key)!).length;
    return bests === 2 || (bests === 1 && score >= ONE_SIDED);
  });
}
