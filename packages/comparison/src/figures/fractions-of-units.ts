import type { Atom } from './atoms.js';
import { type FormedFigure, formedFigure } from './formed-figure.js';
import { SMALL } from './number-words.js';
import { unitAt } from './units.js';

/**
 * "half an hour", "three quarters of an hour", "half a decade", "a year and a half": a part of a unit, in base units. What is told in quarters is
 * round, so a sixth more or less is allowed. Null where no such part begins.
 *
 * @example `Firing went on for three quarters of an hour, AFP said.` -> 2700 seconds
 */
export function fractionOfUnit(list: readonly Atom[], i: number): FormedFigure | null {
  const lower = (k: number) => list[i + k]?.lower ?? '';
  const more = halfMore(list, i);
  if (more !== null) return more;
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

/** "a year and a half", "an hour and a half": one and a half, as round as half of one. */
function halfMore(list: readonly Atom[], i: number): FormedFigure | null {
  const words = list.slice(i, i + 5).map(({ lower }) => lower);
  if (!/^an?$/.test(words[0] ?? '') || words.slice(2).join(' ') !== 'and a half') return null;
  const unit = unitAt([words[1]!])?.unit;
  if (unit === undefined) return null;
  const value = 1.5 * unit.factor;
  const { dimension } = unit;
  return formedFigure(list, i, 5, {
    dimension,
    value,
    written: 1.5,
    low: (value * 11) / 12,
    high: (value * 13) / 12,
  });
}
