import { type Entry, entriesOf } from './entries.js';
import { type HeadCount, headCountOf } from './head-counts.js';
import { measure } from './judge.js';
import { LEAST_LINK } from './link-score.js';
import { type Pairing, pairings } from './pairings.js';
import type { Side } from './side.js';

/** Two entries that speak of the same matter. `i` and `j` are the places of their claims. */
export interface Link extends Pairing {
  readonly i: number;
  readonly j: number;
}

/**
 * What of two articles speaks of the same matter: claims and clauses that are the best of one of their sides. A headline and the body are two places where a matter is told, so each has a best of its own.
 *
 * @param allowed which pairs of claims are to be held against each other, by place
 */
export function links(
  left: readonly Side[],
  right: readonly Side[],
  allowed?: (i: number, j: number) => boolean,
  least = LEAST_LINK,
): Link[] {
  const paired = pairings(left, right, allowed, least);
  const found = [
    ...paired,
    ...headCounts('crowd', left, right, paired, allowed),
    ...headCounts('evacuees', left, right, paired, allowed),
  ];
  const place = (entry: Entry, other: Entry) =>
    `${entry.claim}.${entry.clause}|${entry.side.claim?.field}|${other.side.claim?.field}`;
  const best = new Map<string, Pairing>();
  const keys = found.map(({ a, b }) => [`a${place(a, b)}`, `b${place(b, a)}`] as const);
  found.forEach((pairing, k) => {
    for (const key of keys[k]!) {
      const last = best.get(key);
      if (last === undefined || isBefore(pairing, last)) best.set(key, pairing);
    }
  });
  return found
    .filter((pairing, k) => {
      // The best of one side is enough: what is linked at all is sure enough for that.
      return keys[k]!.some((key) => best.get(key) === pairing);
    })
    .map((pairing) => ({ ...pairing, i: pairing.a.claim, j: pairing.b.claim }));
}

/** The one claim of each article that counts people for a matter of which there is one, where nothing else pairs them. */
function headCounts(
  kind: HeadCount,
  left: readonly Side[],
  right: readonly Side[],
  paired: readonly Pairing[],
  allowed: (i: number, j: number) => boolean = () => true,
): Pairing[] {
  const [x, ...moreX] = countsIn(left, kind);
  const [y, ...moreY] = countsIn(right, kind);
  if (!x || !y || moreX.length > 0 || moreY.length > 0 || !allowed(x.claim, y.claim)) return [];
  if (x.claim === y.claim && left === right) return [];
  if (paired.some(({ a, b }) => a.claim === x.claim && b.claim === y.claim)) return [];
  return [{ a: x, b: y, measured: measure(x.side, y.side), score: LEAST_LINK }];
}

/** The surer pair; of equally sure ones that at likelier places, so that a line said twice is not linked four times. */
function isBefore(x: Pairing, y: Pairing): boolean {
  if (x.score !== y.score) return x.score > y.score;
  const apart = ({ a, b }: Pairing) => Math.abs(a.claim - b.claim);
  return apart(x) < apart(y);
}

/** The smallest entries of a list's claims in the text that count people so. */
const countsIn = (list: readonly Side[], kind: HeadCount): Entry[] =>
  list.flatMap((side, claim) => {
    if (side.claim?.field === 'title') return [];
    const [whole, ...clauses] = entriesOf(side, claim);
    const telling = clauses.filter((one) => headCountOf(one.side.reading) === kind);
    if (telling.length > 0) return telling.slice(0, 1);
    return headCountOf(whole!.side.reading) === kind ? [whole!] : [];
  });
