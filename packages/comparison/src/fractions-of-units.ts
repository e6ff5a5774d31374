import type { Atom } from './atoms.js';
import { type FormedFigure, formedFigure } from './formed-figure.js';
import { SMALL } from './number-words.js';
import { unitAt } from './units.js';

/**
 * "half an hour", "three quarters of an hour", "half a decade": a part of a unit, in base units. What is told in quarters is
 * round, so a sixth more or less is allowed. Null where no such part begins.
 *
 * @example `Firing went on for three quarters of an hour, AFP said.` -> 2700 seconds
 */
export function fractionOfUnit(list: readonly Atom[], i: number): FormedFigure | null {
  const lower = (k: number) => list[i + k]?.lower ?? '';
  const half = lower(0) === 'half';
  const quarters = half ? null : lower(0) === 'a' ? 1 : (SMALL.get(lower(0)) ?? null);
  if (!half && (quarters === null || quarters > 3 || !/^quarters?$/.test(lower(1)) || lower(2) !== 'of'))
    return null;
  const article = half ? 1 : 3;
  if (!/^an?$/.test(lower(article))) return null;
  const measured = unitAt([lower(article + 1)]);
  if (measured === null) return null;
  const { dimension, factor } = measured.unit;
  const written = half ? 0.5 : quarters! / 4;
  const value = written * factor;
  const allowed = { low: (value * 5) / 6, high: (value * 7) / 6 };
  return formedFigure(list, i, article + 2, { dimension, value, written, ...allowed });
}
