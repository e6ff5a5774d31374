import { type Measure, measure } from '../judging/judge.js';
import { gramsAtMost, gramsShared } from '../matching/features.js';
import type { Matching } from '../matching/matching.js';
import { LINK, type LinkFeatures, sigmoid } from '../matching/weights.js';
import type { Side } from '../reading/side.js';
import { type Counts, featuresWith, slotsAtMost, slotsOf } from './link-features.js';

/**
 * Lays two sides side by side and tells how surely they speak of the same matter, 0 to 1: the probability of a link.
 * What is dear (figures and words that exclude each other, four-letter pieces) is taken at its most first; their weights
 * are above 0.
 *
 * @returns null where the score is below `least`
 */
export function linked(
  a: Side,
  b: Side,
  matching: Matching,
  counts: readonly [Counts, Counts],
  least: number,
): { measured: Measure; score: number } | null {
  const most = slotsAtMost(a.reading, b.reading);
  const grams = gramsAtMost(a.reading, b.reading);
  const atMost = featuresWith(a, b, matching, most, counts, grams);
  if (scoreOf(atMost) < least - ROUNDING) return null;
  const measured = measure(a, b, matching);
  const slots = slotsOf(measured);
  const found = slots === most ? atMost : featuresWith(a, b, matching, slots, counts, grams);
  if (slots !== most && scoreOf(found) < least - ROUNDING) return null;
  const score = scoreOf(found, gramsShared(a.reading, b.reading));
  return score < least ? null : { measured, score };
}

/** Far more than sums of a dozen numbers are rounded by. */
const ROUNDING = 1e-9;

/**
 * The sum in the order of LINK_FEATURES, written out: it is taken some thousand times an article.
 *
 * @param grams in place of what `f` says
 */
function scoreOf(f: LinkFeatures, grams = f.grams): number {
  return sigmoid(
    LINK.bias +
      LINK.least * f.least +
      LINK.shared * f.shared +
      LINK.grams * grams +
      LINK.figures * f.figures +
      LINK.plain * f.plain +
      LINK.exclusive * f.exclusive +
      LINK.past * f.past +
      LINK.chain * f.chain +
      LINK.speaker * f.speaker +
      LINK.voice * f.voice +
      LINK.carrier * f.carrier +
      LINK.place * f.place +
      LINK.title * f.title +
      LINK.meaning * f.meaning,
  );
}

/**
 * From here on two entries are taken to speak of one matter; how often a row of such a link is right tells row-odds.ts. Above, relations
 * F1 falls, below, most rows are wrong: see MEASURED.md.
 */
export const LEAST_LINK = 0.22;
/** Inside one article, where everything speaks of one story, a link must be surer. */
export const LEAST_LINK_WITHIN = 0.27;
