import { logit } from '../matching/weights.js';
import type { Entry } from '../reading/entries.js';
import type { Side } from '../reading/side.js';
import { LEAST_LINK } from './link-score.js';
import { type Pairing, pairings } from './pairings.js';

/** Two entries that speak of the same matter. `i` and `j` are the places of their claims. */
export interface Link extends Pairing {
  readonly i: number;
  readonly j: number;
  /** Log odds that it has above the best link to any other claim, by side, the smaller first: what has a rival is less sure. */
  readonly margins: readonly [least: number, most: number];
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
  const found = pairings(left, right, allowed, least);
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
  const margins = marginsOf(found, least);
  return found
    .filter((pairing, k) => {
      // The best of one side is enough: what is linked at all is sure enough for that.
      return keys[k]!.some((key) => best.get(key) === pairing);
    })
    .map((pairing) => ({ ...pairing, i: pairing.a.claim, j: pairing.b.claim, margins: margins(pairing) }));
}

/** By how much a pairing is surer than what links either claim with another one; below `least` nothing is known. */
function marginsOf(found: readonly Pairing[], least: number): (pairing: Pairing) => [number, number] {
  const rivals = new Map<string, Map<number, number>>();
  const places = ({ a, b }: Pairing) => {
    const fields = `${a.side.claim?.field}|${b.side.claim?.field}`;
    return [
      [`a${a.claim}|${fields}`, b.claim],
      [`b${b.claim}|${fields}`, a.claim],
    ] as const;
  };
  for (const pairing of found) {
    for (const [key, other] of places(pairing)) {
      const scores = rivals.get(key) ?? new Map<number, number>();
      scores.set(other, Math.max(pairing.score, scores.get(other) ?? 0));
      rivals.set(key, scores);
    }
  }
  return (pairing) => {
    const [x, y] = places(pairing).map(([key, other]) => {
      let rival = least;
      for (const [claim, score] of rivals.get(key)!) if (claim !== other) rival = Math.max(rival, score);
      return logit(pairing.score) - logit(rival);
    }) as [number, number];
    return x < y ? [x, y] : [y, x];
  };
}

/** The surer pair; of equally sure ones that at likelier places, so that a line said twice is not linked four times. */
function isBefore(x: Pairing, y: Pairing): boolean {
  if (x.score !== y.score) return x.score > y.score;
  const apart = ({ a, b }: Pairing) => Math.abs(a.claim - b.claim);
  return apart(x) < apart(y);
}
