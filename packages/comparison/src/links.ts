import { candidates } from './candidates.js';
import { type HeadCount, headCountOf } from './head-counts.js';
import { type Measure, measure } from './judge.js';
import { countUnits, hasOneSpeaker, LEAST_LINK, linked } from './link-score.js';
import { areOfTwoHours } from './market-hours.js';
import { closeWords, coverAtMost, matchOptions, matchParts } from './matching.js';
import { isWithin, meaningOf, restOf } from './meaning.js';
import type { Reading } from './reading.js';
import type { Side } from './side.js';
import { areOfTwoPolls } from './two-polls.js';

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
const readings = new WeakMap<readonly Side[], readonly Reading[]>();

/** The same list for the same sides, so that their words are indexed once. */
function readingsOf(list: readonly Side[]): readonly Reading[] {
  const made = readings.get(list) ?? list.map(({ reading }) => reading);
  readings.set(list, made);
  return made;
}

/** A claim and its clauses, in order. */
function entriesOf(side: Side, claim: number): readonly Entry[] {
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

/** Two entries laid side by side. */
export interface Pairing {
  readonly a: Entry;
  readonly b: Entry;
  readonly measured: Measure;
  readonly score: number;
}

/**
 * All pairs of claims and clauses of two lists that share something worth a look, with how surely they speak of the
 * same matter.
 *
 * @param allowed which pairs of claims are to be held against each other, by place
 * @param least score below which a pairing is left out
 */
export function pairings(
  left: readonly Side[],
  right: readonly Side[],
  allowed: (i: number, j: number) => boolean = () => true,
  least = 0,
): Pairing[] {
  const counts = [countUnits(left), countUnits(right)] as const;
  const found: Pairing[] = [];
  let close: ReturnType<typeof closeWords> = [];
  let closeOf = -1;
  for (const [i, j, worded] of pairsToMeasure(left, right)) {
    if (!allowed(i, j)) continue;
    if (i !== closeOf) close = closeWords(left[i]!.reading, readingsOf(right));
    closeOf = i;
    const options = matchOptions(left[i]!.reading, right[j]!.reading, close[j] ?? []);
    // What one speaker says of a matter may share no word: "highly probable that there was intent", "set on purpose".
    const spoken = hasOneSpeaker(left[i]!, right[j]!);
    for (const a of entriesOf(left[i]!, i)) {
      for (const b of entriesOf(right[j]!, j)) {
        const [x, y] = [a.side.reading, b.side.reading];
        if (areOfTwoPolls(x, y)) continue;
        if (areOfTwoHours({ reading: x, whole: left[i]!.reading }, { reading: y, whole: right[j]!.reading }))
          continue;
        // Most pairs end here, before anything is made for them.
        const hopeless = !spoken && isHopeless(x, y, coverAtMost(options, x, a.from, y, b.from));
        if ((hopeless || !worded) && !isNear(a, b)) continue;
        const matching = matchParts(options, x, a.from, y, b.from);
        const cover = Math.max(matching.coverA, matching.coverB);
        if (!spoken && !hopeless && isHopeless(x, y, cover) && !isNear(a, b)) continue;
        const link = linked(a.side, b.side, matching, counts, least);
        if (link !== null) found.push({ a, b, ...link });
      }
    }
  }
  return found;
}

/** Below, two texts in other words are about other things; at 0.6 long articles take a tenth less time, and relations F1 is a point lower. */
const LEAST_NEAR = 0.5;

const isNear = (x: Entry, y: Entry) => isWithin(x.meaning, x.rest, y.meaning, y.rest, LEAST_NEAR);

/** Pairs that share a rarer word, a figure or a speaker, and pairs with clauses that are about one thing in other words. */
function pairsToMeasure(
  left: readonly Side[],
  right: readonly Side[],
): (readonly [i: number, j: number, worded: boolean])[] {
  const worded = new Set(candidates(left, right).map(([i, j]) => i * right.length + j));
  const found: (readonly [i: number, j: number, worded: boolean])[] = [];
  left.forEach((x, i) => {
    const entries = entriesOf(x, i);
    right.forEach((y, j) => {
      const shares = worded.has(i * right.length + j);
      if (shares || areNear(entries, entriesOf(y, j))) found.push([i, j, shares]);
    });
  });
  return found;
}

/** Is any clause of two claims near one of the other's? */
function areNear(left: readonly Entry[], right: readonly Entry[]): boolean {
  for (const a of left) for (const b of right) if (isNear(a, b)) return true;
  return false;
}

/** Two entries that speak of the same matter. `i` and `j` are the places of their claims. */
export interface Link extends Pairing {
  readonly i: number;
  readonly j: number;
}

/** No such pair was linked on dev: most of the work is spared by not looking at it closer. */
function isHopeless(a: Reading, b: Reading, cover: number): boolean {
  const figures = a.figureUnits.length > 0 && b.figureUnits.length > 0;
  return cover < (figures ? 0.2 : 0.25);
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

/** The smallest entries of a list's claims in the text that count people so. */
const countsIn = (list: readonly Side[], kind: HeadCount): Entry[] =>
  list.flatMap((side, claim) => {
    if (side.claim?.field === 'title') return [];
    const [whole, ...clauses] = entriesOf(side, claim);
    const telling = clauses.filter((one) => headCountOf(one.side.reading) === kind);
    if (telling.length > 0) return telling.slice(0, 1);
    return headCountOf(whole!.side.reading) === kind ? [whole!] : [];
  });

/** The surer pair; of equally sure ones that at likelier places, so that a line said twice is not linked four times. */
function isBefore(x: Pairing, y: Pairing): boolean {
  if (x.score !== y.score) return x.score > y.score;
  const apart = ({ a, b }: Pairing) => Math.abs(a.claim - b.claim);
  return apart(x) < apart(y);
}
