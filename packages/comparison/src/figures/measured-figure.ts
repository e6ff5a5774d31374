import { stem } from '../words/stem.js';
import type { Word } from '../words/words.js';
import type { Atom } from './atoms.js';
import type { Quantity } from './figure.js';
import { allow, boundBefore, boundBehind } from './figure-bounds.js';
import { nounAfter } from './noun-after.js';
import { currencyBefore, type Unit, unitAt } from './units.js';
import { type Figure, figureAt } from './written-figure.js';

const OTHERS = stem('others');

/** A figure with its bound, its range, its unit and what it counts; `next` is the place behind it in the list. */
export function measuredAt(
  list: readonly Atom[],
  i: number,
  words: readonly Word[],
): { quantity: Quantity; next: number } | null {
  const read = figureAt(list, i);
  if (read === null) return null;
  // "Rs 10 lakh", "USD 400": the currency stands before its figure, as a sign does.
  const prefixed = read.unit === null ? currencyBefore(list[i - 1]?.lower ?? '') : null;
  const range = rangeBehind(list, read.next);
  const figure = withRange({ ...read, unit: read.unit ?? prefixed }, range, list, i);
  const { value, low, high, slack } = figure;
  const behind = boundBehind(list, figure.next);
  const after = figure.next + (behind?.length ?? 0);
  const measure = figure.unit === null ? unitBehind(list, { ...figure, next: after }) : null;
  const unit = figure.unit ?? measure?.unit ?? null;
  // "two dollars and more"; a noun that is no unit is left to itself: "two cents and more".
  const behindUnit = boundBehind(list, after + (measure?.length ?? 1));
  const next = after + (measure?.length ?? 0) + (measure === null ? 0 : (behindUnit?.length ?? 0));
  if (unit === null && !figure.ordinal && isLabel(list, i)) return null;
  const before = boundBefore(list, i);
  const bound = before ?? behind ?? behindUnit;
  const opened = range !== null && /^(?:between|from)$/.test(list[i - 1]?.lower ?? '') ? i - 1 : i;
  const factor = unit?.factor ?? 1;
  const allowed = bound === null ? { low, high } : allow(bound.kind, value, low, high, slack);
  const end = list[next - 1]!.at + 1;
  const noun = unit === null ? nounAfter(words, end) : null;
  // "General Oyelov and nine others": nine, or ten with him.
  const joined =
    /^(?:and|with|plus)$/.test(list[i - 1]?.lower ?? '') &&
    (list[i - 2]?.name === true || list[i - 2]?.lower === ',');
  const besides = noun === OTHERS && bound === null && joined ? 1 : 0;
  const quantity: Quantity = {
    dimension: unit?.dimension ?? (figure.ordinal ? 'ordinal' : 'count'),
    value: value * factor,
    written: value,
    low: allowed.low * factor,
    high: allowed.high * factor + besides,
    slack: slack * factor,
    first: list[before?.first ?? opened]!.at,
    end,
    noun,
    part: isPart(words, end),
  };
  return { quantity, next: Math.max(next, i + 1) };
}

/** The second figure of "between 80 and 90", "13 to 15", "80-90". */
function rangeBehind(list: readonly Atom[], next: number): Figure | null {
  return /^(and|to|-|–)$/.test(list[next]?.lower ?? '') ? figureAt(list, next + 1) : null;
}

/** A figure up to the second one of its range; as it is where they make none. */
function withRange(figure: Figure, range: Figure | null, list: readonly Atom[], i: number): Figure {
  const before = list[i - 1]?.lower;
  const { value, unit } = figure;
  // "firmed 1.8% to 34.20" and "from 10 to 12" are no ranges.
  if (range === null || before === 'from' || range.value <= value) return figure;
  if (unit !== null && unit.dimension !== range.unit?.dimension) return figure;
  if (list[figure.next]!.lower === 'and' && before !== 'between') return figure;
  return {
    ...figure,
    value: (value + range.value) / 2,
    low: value,
    high: range.value,
    slack: range.slack,
    unit: range.unit ?? unit,
    next: range.next,
  };
}

function unitBehind(
  list: readonly Atom[],
  { value, next, ordinal }: Figure,
): { unit: Unit; length: number } | null {
  const measured = unitAt(list.slice(next, next + 3).map((atom) => atom.lower));
  if (measured !== null) return measured;
  // "tens of millions of euros"
  if (
    list[next]?.lower === 'of' &&
    /^(?:dozen|score|hundred|thousand|million|billion)s$/.test(list[next - 1]!.lower)
  ) {
    const counted = unitAt(list.slice(next + 1, next + 4).map((atom) => atom.lower));
    return counted === null ? null : { unit: counted.unit, length: counted.length + 1 };
  }
  if (ordinal || !/^points?$/.test(list[next]?.lower ?? '')) return null;
  // "150 points" of interest are basis points, "1.5 points" are percentage points.
  return { unit: { dimension: 'point', factor: value >= 20 ? 0.01 : 1 }, length: 1 };
}

/** "Berth 9", "Article 238", "School No. 3" name a thing, they count none. */
function isLabel(list: readonly Atom[], i: number): boolean {
  const before = list[i - 1];
  if (before === undefined || i <= 1) return false;
  return before.name || before.lower === 'no' || (before.lower === '' && list[i - 2]?.lower === 'no');
}

/** "eight of the injured": do the words behind a figure say what it is a part of? */
function isPart(words: readonly Word[], end: number): boolean {
  return (
    /^(of|among)$/.test(words[end]?.lower ?? '') &&
    /^(the|them|those|these|its|his|their|whom|which)$/.test(words[end + 1]?.lower ?? '')
  );
}
