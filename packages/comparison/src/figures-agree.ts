import type { Quantity } from './figure.js';

/** Who turns miles into kilometres rounds: 125 miles for 200 km. Shares, times and money are not turned by a fixed number. */
const CONVERSION = 0.03;

function isConverted(a: Quantity, b: Quantity): boolean {
  if (!/^(?:metre|square-metre|kilogram|litre|kmh|degree)$/.test(a.dimension)) return false;
  if (Math.abs(a.value * b.written - b.value * a.written) <= 1e-9 * Math.abs(a.value * b.written))
    return false;
  return Math.abs(a.value - b.value) <= CONVERSION * Math.max(a.value, b.value);
}

/** "About 41,000" and "some 48,000" are both rounded, and do not agree. */
const ABOUT = 0.1;
/** "Dozens" leaves more open than "about 40". */
const NARROW = 0.3;

const isAbout = ({ low, high, value, slack }: Quantity): boolean =>
  low < value - slack && value + slack < high && high - low <= NARROW * value;

/**
 * Can both figures be true of one thing? Their allowed values meet; figures in different units, or written with a
 * scale ("1.2m"), are held against each other as rounded.
 *
 * @example agree("at least 12", "14") -> true; agree("12", "21") -> false; agree("5 miles", "8 km") -> true
 */
export function agree(a: Quantity, b: Quantity): boolean {
  if (a.dimension !== b.dimension) return false;
  if (isConverted(a, b)) return true;
  const near =
    Math.abs(a.value - b.value) <= Math.max(a.slack, b.slack) * 1.001 && Math.max(a.slack, b.slack) > 0;
  const rounded = a.slack > 0.5 || b.slack > 0.5 || (a.dimension !== 'count' && a.slack !== b.slack);
  if (near && rounded) return true;
  if (isAbout(a) && isAbout(b)) return Math.abs(a.value - b.value) <= ABOUT * Math.max(a.value, b.value);
  const tiny = 1e-9 * Math.max(1, Math.abs(a.value));
  return a.low <= b.high + tiny && b.low <= a.high + tiny;
}
