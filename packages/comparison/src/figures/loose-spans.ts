import type { Atom } from './atoms.js';
import { allow, boundBefore } from './figure-bounds.js';
import { type FormedFigure, formedFigure } from './formed-figure.js';
import { unitAt } from './units.js';

/** Units of time, each with how many of them "for hours" and its like allow. */
export const MANY: ReadonlyMap<string, readonly [low: number, high: number]> = new Map([
  ['minutes', [2, 59]],
  ['hours', [2, 24]],
  ['days', [2, 14]],
  ['weeks', [2, 10]],
  ['months', [2, 24]],
  ['years', [2, 50]],
]);

/** Before them a stretch of time is told: "for hours", "took just days"; "opening hours" is none. */
const LASTING =
  /^(?:for|just|mere|only|took|takes|taken|lasted|lasting|within|almost|nearly|about|around|over|under|than|after)$/;

/**
 * A stretch of time without a number: "for hours" (2 to 24 of them), "almost an hour" (nearly 1). Null where none begins; "65 km an
 * hour" is a pace.
 *
 * @example `The boat drifted for hours, AFP said.` -> 7,200 to 86,400 seconds
 */
export function looseSpan(list: readonly Atom[], i: number): FormedFigure | null {
  const word = list[i]!.lower;
  const before = list[i - 1]?.lower ?? '';
  if (!LASTING.test(before)) return null;
  const many = MANY.get(word);
  if (many !== undefined) {
    const factor = unitAt([word])!.unit.factor;
    const [low, high] = [many[0] * factor, many[1] * factor];
    return formedFigure(list, i, 1, { dimension: 'second', value: (low + high) / 2, low, high });
  }
  if (!/^an?$/.test(word)) return null;
  const unit = unitAt([list[i + 1]?.lower ?? ''])?.unit;
  if (unit?.dimension !== 'second' || unit.factor < 60) return null;
  const value = unit.factor;
  const bound = boundBefore(list, i);
  // "an hour" is round: a sixth more or less.
  const [low, high] = [(value * 5) / 6, (value * 7) / 6];
  const allowed = bound === null ? { low, high } : allow(bound.kind, value, low, high, value / 6);
  const first = list[bound?.first ?? i]!.at;
  return formedFigure(list, i, 2, { dimension: 'second', value, written: 1, ...allowed, first });
}
