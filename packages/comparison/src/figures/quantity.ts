import { stem } from '../words/stem.js';
import type { Word } from '../words/words.js';
import { ageOf } from './ages.js';
import { type Atom, atoms } from './atoms.js';
import { compoundDuration } from './compound-durations.js';
import type { Quantity } from './figure.js';
import { mayBeginFigure } from './figure-beginnings.js';
import { type FormedFigure, formedFigure } from './formed-figure.js';
import { fractionOfUnit } from './fractions-of-units.js';
import { looseSpan } from './loose-spans.js';
import { measuredAt } from './measured-figure.js';
import { partOfPoint } from './parts-of-a-point.js';
import { resultOf } from './results.js';
import { shareOf } from './shares.js';

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
    if (taken.has(list[i]!.at) || !mayBeginFigure(list[i]!.lower)) {
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
    if (read !== null) found.push(withBoundOf(found.at(-1), read.quantity, words));
    i = read?.next ?? i + 1;
  }
  return found;
}

/** "more than a mile (1.6 km)": what is told again in other units is bounded as it was before. */
function withBoundOf(before: Quantity | undefined, figure: Quantity, words: readonly Word[]): Quantity {
  const isAgain =
    before !== undefined &&
    words[figure.first - 1]?.text === '(' &&
    before.end === figure.first - 1 &&
    before.dimension === figure.dimension &&
    figure.dimension !== 'count';
  if (!isAgain || before.value === 0 || figure.low !== figure.high) return figure;
  const { value } = figure;
  return { ...figure, low: (value * before.low) / before.value, high: (value * before.high) / before.value };
}

/** Figures in a form of their own: "aged 29", "two years and six months", "half a mile", "one in seven". */
const formedAt = (list: readonly Atom[], i: number): FormedFigure | null =>
  ageOf(list, i) ??
  resultOf(list, i) ??
  twiceAt(list, i) ??
  compoundDuration(list, i) ??
  partOfPoint(list, i) ??
  fractionOfUnit(list, i) ??
  looseSpan(list, i) ??
  shareOf(list, i);

/** "had twice asked to turn back" is two times; "twice as many", "twice the number" and "twice a week" are not. */
function twiceAt(list: readonly Atom[], i: number): FormedFigure | null {
  const next = list[i + 1]?.lower ?? '';
  if (
    list[i]!.lower !== 'twice' ||
    /^(?:as|the|that|its|his|her|their|a|an|daily|weekly|monthly|over)$/.test(next)
  )
    return null;
  return formedFigure(list, i, 1, { dimension: 'count', value: 2, noun: stem('times') });
}
