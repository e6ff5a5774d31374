import type { Quantity } from './figure.js';

/** Who turns miles into kilometres rounds: 125 miles for 200 km. Shares, times and money are not turned by a fixed number. */
const CONVERSION = 0.03;

function isConverted(a: Quantity, b: Quantity): boolean {
  if (!/^(?:metre|square-metre|kilogram|litre|kmh|degree)$/.test(a.dimension)) return false;
  if (Math.abs(a.value * b.written - b.value * a.written) <= 1e-9 * Math.abs(a.value * b.written))
    return false;
  return Math.abs(a.value - b.value) <= CONVERSION * Math.max(a.value, b.value);
}

const NAUTICAL = 1852;
const MILE = 1609.344;

/** "206 nautical miles" and "206 miles": at sea a mile is a nautical one. */
const isAtSea = (a: Quantity, b: Quantity): boolean =>
  a.written === b.written &&
  [a, b].some(({ value, written }) => Math.abs(value - NAUTICAL * written) < 1e-6 * value) &&
  [a, b].some(({ value, written }) => Math.abs(value - MILE * written) < 1e-6 * value);

/** "Up to seven years" and "up to five" of one sentence cannot both be the most. */
const isMost = ({ low, high, value }: Quantity): boolean => high === value && low < value * NARROW_MOST;
const NARROW_MOST = 0.5;
/** Of what the last written digit is worth: "up to 5,000" and "up to 5,010" are the same. */
const FINE = 0.02;

/** "About 41,000" and "some 48,000", "around 2,400" and "nearly 3,000" are both rounded, and do not agree. */
const ABOUT = 0.1;
/** Where one of them is "nearly": what lies below it may be rounded up to it. */
const ABOUT_UNDER = 0.15;
/** "Dozens" leaves more open than "about 40". */
const NARROW = 0.3;

const isAbout = ({ low, high, value, slack }: Quantity): boolean =>
  low < value - slack && value + slack < high && high - low <= NARROW * value;

const isUnder = ({ low, high, value, slack }: Quantity): boolean =>
  low < value - slack && high <= value + slack && high - low <= NARROW * value;

/**
 * Can both figures be true of one thing? Their allowed values meet; figures in different units, or written with a
 * scale ("1.2m"), are held against each other as rounded.
 *
 * @example agree("at least 12", "14") -> true; agree("12", "21") -> false; agree("5 miles", "8 km") -> true
 */
export function agree(a: Quantity, b: Quantity): boolean {
  if (a.dimension !== b.dimension) return false;
  if (isConverted(a, b) || isAtSea(a, b)) return true;
  if (isMost(a) && isMost(b)) return Math.abs(a.value - b.value) <= Math.max(a.slack, b.slack) * FINE;
  const near =
    Math.abs(a.value - b.value) <= Math.max(a.slack, b.slack) * 1.001 && Math.max(a.slack, b.slack) > 0;
  const rounded = a.slack > 0.5 || b.slack > 0.5 || (a.dimension !== 'count' && a.slack !== b.slack);
  if (near && rounded) return true;
  if (isAbout(a) && isAbout(b)) return Math.abs(a.value - b.value) <= ABOUT * Math.max(a.value, b.value);
  if ((isAbout(a) && isUnder(b)) || (isUnder(a) && isAbout(b)))
    return Math.abs(a.value - b.value) <= ABOUT_UNDER * Math.max(a.value, b.value);
  const tiny = 1e-9 * Math.max(1, Math.abs(a.value));
  return a.low <= b.high + tiny && b.low <= a.high + tiny;
}
