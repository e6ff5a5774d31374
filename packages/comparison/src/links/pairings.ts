import type { Measure } from '../judging/judge.js';
import { closeWords, coverAtMost, matchOptions, matchParts } from '../matching/matching.js';
import { type Entry, entriesOf } from '../reading/entries.js';
import { isWithin } from '../reading/meaning.js';
import type { Reading } from '../reading/reading.js';
import type { Side } from '../reading/side.js';
import { candidates } from './candidates.js';
import { countUnits, hasOneSpeaker } from './link-features.js';
import { linked } from './link-score.js';
import { areOfTwoHours } from './market-hours.js';
import { areOfTwoPolls } from './two-polls.js';

/** Two entries laid side by side. */
export interface Pairing {
  readonly a: Entry;
  readonly b: Entry;
  readonly measured: Measure;
  readonly score: number;
}

const readings = new WeakMap<readonly Side[], readonly Reading[]>();

/** The same list for the same sides, so that their words are indexed once. */
function readingsOf(list: readonly Side[]): readonly Reading[] {
  const made = readings.get(list) ?? list.map(({ reading }) => reading);
  readings.set(list, made);
  return made;
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
  for (const [i, j, worded] of pairsToMeasure(left, right, allowed)) {
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
  allowed: (i: number, j: number) => boolean,
): (readonly [i: number, j: number, worded: boolean])[] {
  const worded = new Set(candidates(left, right).map(([i, j]) => i * right.length + j));
  const found: (readonly [i: number, j: number, worded: boolean])[] = [];
  left.forEach((x, i) => {
    const entries = entriesOf(x, i);
    right.forEach((y, j) => {
      if (!allowed(i, j)) return;
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

/** No such pair was linked on dev: most of the work is spared by not looking at it closer. */
function isHopeless(a: Reading, b: Reading, cover: number): boolean {
  const figures = a.figureUnits.length > 0 && b.figureUnits.length > 0;
  return cover < (figures ? 0.2 : 0.25);
}
