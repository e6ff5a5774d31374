import type { Quantity } from './figure.js';
import { agree } from './figures-agree.js';
import { isMoney } from './units.js';

const DOLLARS = new Set(['usd', 'aud', 'cad', 'hkd', 'sgd']);

/** "$640 million" and "640 million euros", "60 km" and "60 miles": one figure in two units. */
export function isUnitSwapped(x: Quantity, y: Quantity): boolean {
  // "A$9 million" is "nine million dollars" where it is paid.
  if (DOLLARS.has(x.dimension) && DOLLARS.has(y.dimension) && x.dimension !== y.dimension) return false;
  if (x.dimension !== y.dimension) return isMoney(x.dimension) && isMoney(y.dimension) && x.value === y.value;
  return !agree(x, y) && x.written === y.written && x.dimension !== 'count' && x.dimension !== 'second';
}

/** "two billion crowns" and "two billion euros": one sum in two currencies. */
export const isCurrencySwapped = (x: Quantity, y: Quantity): boolean =>
  isMoney(x.dimension) && isUnitSwapped(x, y);

/** "$40 million" and "$400 million", "1.2 billion" and "1.2 million": one figure with a slip of its size. */
export function isSlipped(x: Quantity, y: Quantity): boolean {
  if (x.dimension === 'ordinal' || Math.min(x.value, y.value) < 10) return false;
  const times = Math.log10(x.value / y.value);
  return Math.abs(times - Math.round(times)) < 1e-9 && SLIPS.has(Math.abs(Math.round(times)));
}

/** Powers of ten by which figures are misread: a digit, or thousand for million for billion. */
const SLIPS = new Set([1, 3]);
