import { ageOf } from './ages.js';
import { type Atom, atoms } from './atoms.js';
import { compoundDuration } from './compound-durations.js';
import type { Quantity } from './figure.js';
import type { FormedFigure } from './formed-figure.js';
import { fractionOfUnit } from './fractions-of-units.js';
import { measuredAt } from './measured-figure.js';
import { partOfPoint } from './parts-of-a-point.js';
import { resultOf } from './results.js';
import { shareOf } from './shares.js';
import type { Word } from './words.js';

/**
 * Reads the figures of a claim. Words in `taken` (dates, times of day) are left alone.
 *
 * @param words the claim's words
 * @param taken places of words that are no figures
 */
export function quantities(words: readonly Word[], taken: ReadonlySet<number> = new Set()): Quantity[] {
  const list = atoms(words);
  const found: Quantity[] = [];
  for (let i = 0; i < list.length; ) {
    if (taken.has(list[i]!.at)) {
      i++;
      continue;
    }
    const formed = formedAt(list, i);
    if (formed !== null) found.push(formed.quantity);
    // "all seven" is a share that takes no words: the seven are counted besides.
    if (formed !== null && formed.length > 0) {
      i += formed.length;
      continue;
    }
    const read = measuredAt(list, i, words);
    if (read !== null) found.push(read.quantity);
    i = read?.next ?? i + 1;
  }
  return found;
}

/** Figures in a form of their own: "aged 29", "two years and six months", "half a mile", "one in seven". */
const formedAt = (list: readonly Atom[], i: number): FormedFigure | null =>
  ageOf(list, i) ??
  resultOf(list, i) ??
  compoundDuration(list, i) ??
  partOfPoint(list, i) ??
  fractionOfUnit(list, i) ??
  shareOf(list, i);
