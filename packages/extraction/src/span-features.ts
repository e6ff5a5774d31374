import type { Sequence } from './sequences.js';
import type { Sheet } from './sheet.js';
import type { Candidate } from './span-candidates.js';
import { clauseFeatures, innerFeatures } from './span-clause.js';
import { edgeFeatures, phraseFeature, placeFeatures, quoteFeatures } from './span-edges.js';
import { neighbourFeatures, rivalFeatures } from './span-neighbours.js';
import { levelOf, type SpanSpot, steps } from './span-spot.js';
import type { Surroundings } from './span-surroundings.js';

/** At most so many features a candidate. */
export const SPAN_FEATURES = 48;

/** Writes the features of candidate `k` as a whole into `out` and returns how many they are. */
export function spanFeatures(
  sheet: Sheet,
  sequence: Sequence,
  candidates: readonly Candidate[],
  around: Surroundings,
  k: number,
  out: Int32Array,
): number {
  const candidate = candidates[k]!;
  const first = sequence[0] + candidate.from;
  const after = sequence[0] + candidate.to;
  const spot: SpanSpot = {
    sheet,
    sequence,
    around,
    candidates,
    k,
    candidate,
    first,
    last: after - 1,
    after,
    level: levelOf(candidate.chance),
    length: steps(candidate.to - candidate.from),
    quote: 0,
    place: 0,
    out,
    count: 0,
  };
  edgeFeatures(spot);
  quoteFeatures(spot);
  placeFeatures(spot);
  clauseFeatures(spot);
  innerFeatures(spot);
  phraseFeature(spot);
  neighbourFeatures(spot);
  rivalFeatures(spot);
  return spot.count;
}
