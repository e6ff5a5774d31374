import type { Atom } from './atoms.js';
import { type FormedFigure, formedFigure } from './formed-figure.js';

/** "half a percentage point", "a half-point", "a quarter of a point", "three-quarters of a point", "a full percentage point" */
const PART =
  /^(?:(?:(?:a )?(half|quarter)|(three) quarters)(?: of)?(?: an?)?(?: (?:percentage|per cent|percent))? points?|a (?:full |whole )?percentage point)(?= |$)/;

/** "half a per cent" */
const HALF_PERCENT = /^half (?:an? |of )?(?:1 |one )?(?:per cent|percent)(?= |$)/;

const LONGEST = 7;

/**
 * A move of rates or shares told in quarters of a point; null where none begins. Central banks move by quarters, so the part
 * is exact.
 *
 * @example `The bank cut its rate by a quarter of a point, Reuters said.` -> 0.25 points
 */
export function partOfPoint(list: readonly Atom[], i: number): FormedFigure | null {
  if (!/^(?:a|half|quarter|three)$/.test(list[i]!.lower)) return null;
  const near = list
    .slice(i, i + LONGEST)
    .map(({ lower }) => lower)
    .join(' ');
  const percent = HALF_PERCENT.exec(near);
  const part = percent ?? PART.exec(near);
  if (part === null) return null;
  const value =
    percent !== null || part[1] === 'half'
      ? 0.5
      : part[1] === 'quarter'
        ? 0.25
        : part[2] === 'three'
          ? 0.75
          : 1;
  const length = part[0].split(' ').length;
  return formedFigure(list, i, length, { dimension: percent === null ? 'point' : 'percent', value });
}
