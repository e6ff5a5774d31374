import { gramsShared } from './features.js';
import type { Measure } from './judge.js';
import { keptWords } from './kept-words.js';
import type { Side } from './side.js';
import { LINK, LINK_FEATURES, type LinkFeatures, sigmoid } from './weights.js';

/**
 * What speaks for two claims being about the same matter. Figures and dates that disagree about one thing speak for
 * it too: that is what a conflict is.
 */
export function linkFeatures(a: Side, b: Side, measured: Measure): LinkFeatures {
  const { matching } = measured;
  const slots = 0.7 * (4.5 * measured.figures.length + 2 * measured.moments.length);
  const cover = (share: number, weight: number) => (weight === 0 ? 0 : Math.min(1, share + slots / weight));
  const [x, y] = [cover(matching.coverA, a.reading.weight), cover(matching.coverB, b.reading.weight)];
  const shared = matching.matches.reduce(
    (sum, m) => sum + m.closeness * Math.min(a.reading.units[m.a]!.weight, b.reading.units[m.b]!.weight),
    slots,
  );
  const quotes = a.quote !== 'indirect' && b.quote !== 'indirect';
  return {
    least: Math.min(x, y),
    most: Math.max(x, y),
    // From about 5 (one plain word) to 40 (a long shared sentence).
    shared: Math.log1p(shared) / 4,
    grams: gramsShared(a.reading, b.reading),
    figures: Math.min(2, matching.matches.filter((m) => a.reading.units[m.a]!.kind === 'figure').length) / 2,
    quote: quotes && Math.max(x, y) > 0.5 && keptWords(a.reading, b.reading).share >= 0.75 ? 1 : 0,
    chain: a.chain.some((id) => b.chain.includes(id)) ? 1 : 0,
  };
}

/** Probability that two claims speak of the same matter, 0 to 1. */
export function linkScore(a: Side, b: Side, measured: Measure): number {
  const found = linkFeatures(a, b, measured);
  return sigmoid(LINK_FEATURES.reduce((sum, key) => sum + LINK[key] * found[key], LINK.bias));
}

/** Set on dev, one story left out in turn: see README. */
export const LEAST_LINK = 0.5;
