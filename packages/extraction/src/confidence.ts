import type { Linked } from './linking.js';
import type { Part } from './parts.js';

/**
 * Raw certainty of an attribution: the product of how sure the labels of cue, source and content are on average.
 * `certainty` runs over the tokens from `from` on.
 */
export function rawCertainty(
  { content, cue, source }: Linked,
  certainty: Float64Array,
  from: number,
): number {
  const mean = (part: Part) => {
    let sum = 0;
    for (let i = part.from; i < part.to; i++) sum += certainty[i - from]!;
    return sum / (part.to - part.from);
  };
  let least = 1;
  for (const part of content) least = Math.min(least, mean(part));
  return mean(cue) * least * (source ? mean(source) : 0.8);
}

/**
 * The share of attributions of that raw certainty that were right on held-out articles; straight lines between, level
 * below the lowest: of those said with less than 0.3, three in ten were right, also where almost nothing spoke for them.
 */
export function confidenceOf(raw: number, calibration: readonly (readonly [number, number])[]): number {
  let [x0, y0] = [0, calibration[0]?.[1] ?? 0];
  for (const [x, y] of calibration) {
    if (raw <= x) return x === x0 ? y : y0 + ((y - y0) * (raw - x0)) / (x - x0);
    [x0, y0] = [x, y];
  }
  return y0;
}
