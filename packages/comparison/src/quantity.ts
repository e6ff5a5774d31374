import { ageOf } from './ages.js';
import { type Atom, atoms, mayBegin } from './atoms.js';
import { compoundDuration } from './compound-durations.js';
import { countsPeople, tellsOfPeople } from './counted-nouns.js';
import type { Quantity } from './figure.js';
import { allow, boundBefore } from './figure-bounds.js';
import { fractionOfUnit } from './fractions-of-units.js';
import { isFunctionWord } from './function-words.js';
import { ORDINALS, SCALES, VAGUE } from './number-words.js';
import { shareOf } from './shares.js';
import { spelledNumber } from './spelled-numbers.js';
import { stem } from './stem.js';
import { currencyBefore, currencyOf, type Unit, unitAt } from './units.js';
import type { Word } from './words.js';

export type { Quantity };

const DIGITS = /^(us\$|[a-z]{1,2}\$|[$€£¥₹₽])?(\d+(?:[.,:]\d+)*)(%|‰|[a-z]+)?$/;

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
    const age = taken.has(list[i]!.at) ? null : ageOf(list, i);
    if (age !== null) {
      found.push(age.quantity);
      i += age.length;
      continue;
    }
    const fraction = taken.has(list[i]!.at) ? null : (compoundDuration(list, i) ?? fractionOfUnit(list, i));
    if (fraction !== null) {
      found.push(fraction.quantity);
      i += fraction.length;
      continue;
    }
    const share = taken.has(list[i]!.at) ? null : shareOf(list, i);
    if (share !== null) found.push(share.quantity);
    if (share !== null && share.length > 0) {
      i += share.length;
      continue;
    }
    const read = taken.has(list[i]!.at) ? null : readAt(list, i, words);
    if (read === null) {
      i++;
      continue;
    }
    found.push(read.quantity);
    i = read.next;
  }
  return found;
}

interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly slack: number;
  readonly unit: Unit | null;
  readonly next: number;
  readonly ordinal: boolean;
}

function readAt(list: readonly Atom[], i: number, words: readonly Word[]) {
  const figure = figureAt(list, i);
  if (figure === null) return null;
  const before = list[i - 1];
  // "Berth 9", "Article 238", "School No. 3" name a thing, they count none.
  // "Rs 10 lakh", "USD 400": the currency stands before its figure, as a sign does.
  const prefixed = before === undefined || figure.unit !== null ? null : currencyBefore(before.lower);
  const label =
    before !== undefined &&
    prefixed === null &&
    i > 1 &&
    (before.name || before.lower === 'no' || (before.lower === '' && list[i - 2]?.lower === 'no'));
  let { low, high, value, slack, next } = figure;
  let unit = figure.unit ?? prefixed;
  // "between 80 and 90", "13 to 15", "80-90"
  const joint = list[next]?.lower ?? '';
  const range = /^(and|to|-|–)$/.test(joint) ? figureAt(list, next + 1) : null;
  const between = before?.lower === 'between' || before?.lower === 'from';
  // "firmed 1.8% to 34.20" and "from 10 to 12" are no ranges.
  const alike = unit === null || unit.dimension === range?.unit?.dimension;
  if (
    range !== null &&
    (joint !== 'and' || between) &&
    alike &&
    range.value > value &&
    before?.lower !== 'from'
  ) {
    low = value;
    high = range.value;
    value = (low + high) / 2;
    unit = range.unit ?? unit;
    next = range.next;
    slack = range.slack;
  }
  if (unit === null) {
    const measured = unitAt(list.slice(next, next + 3).map((atom) => atom.lower));
    if (measured !== null) {
      unit = measured.unit;
      next += measured.length;
    } else if (/^points?$/.test(list[next]?.lower ?? '') && !figure.ordinal) {
      // "150 points" of interest are basis points, "1.5 points" are percentage points.
      unit = { dimension: 'point', factor: value >= 20 ? 0.01 : 1 };
      next += 1;
    }
  }
  if (unit === null && label && !figure.ordinal) return null;
  const bound = boundBefore(list, i);
  const first = list[bound?.first ?? (between && range !== null ? i - 1 : i)]!.at;
  const factor = unit?.factor ?? 1;
  const allowed = bound === null ? { low, high } : allow(bound.kind, value, low, high, slack);
  const end = list[next - 1]!.at + 1;
  const quantity: Quantity = {
    dimension: unit?.dimension ?? (figure.ordinal ? 'ordinal' : 'count'),
    value: value * factor,
    written: value,
    low: allowed.low * factor,
    high: allowed.high * factor,
    slack: slack * factor,
    first,
    end,
    noun: unit === null ? nounAfter(words, end) : null,
    part:
      /^(of|among)$/.test(words[end]?.lower ?? '') &&
      /^(the|them|those|these|its|his|their|whom|which)$/.test(words[end + 1]?.lower ?? ''),
  };
  return { quantity, next: Math.max(next, i + 1) };
}

/** One figure without its bound: digits or number words, with scale. */
function figureAt(list: readonly Atom[], i: number): Figure | null {
  const atom = list[i];
  if (atom === undefined || !mayBegin(atom.lower)) return null;
  const plain = { unit: null, ordinal: false };
  if (VAGUE.has(`${atom.lower} ${list[i + 1]?.lower} ${list[i + 2]?.lower}`)) {
    const [low, high] = VAGUE.get(`${atom.lower} ${list[i + 1]!.lower} ${list[i + 2]!.lower}`)!;
    return { ...plain, value: low, low, high, slack: 0, next: i + 3 };
  }
  const pair = VAGUE.get(`${atom.lower} ${list[i + 1]?.lower}`);
  if (pair !== undefined)
    return { ...plain, value: pair[0], low: pair[0], high: pair[1], slack: 0, next: i + 2 };
  const vague = VAGUE.get(atom.lower);
  if (vague !== undefined)
    return { ...plain, value: vague[0], low: vague[0], high: vague[1], slack: 0, next: i + 1 };
  const ordinal = ORDINALS.get(atom.lower);
  if (ordinal !== undefined || /^\d+(st|nd|rd|th)$/.test(atom.lower)) {
    const value = ordinal ?? Number.parseInt(atom.lower, 10);
    return { value, low: value, high: value, slack: 0, unit: null, ordinal: true, next: i + 1 };
  }
  const digits = DIGITS.exec(atom.lower);
  if (digits !== null) return fromDigits(list, i, digits);
  return fromWords(list, i);
}

function fromDigits(
  list: readonly Atom[],
  i: number,
  [, sign, figures, suffix]: RegExpExecArray,
): Figure | null {
  if (figures!.includes(':')) return null;
  const written = figures!.replace(/,(?=\d{3}(?!\d))/g, '').replace(',', '.');
  const value = Number(written);
  if (!Number.isFinite(value)) return null;
  let unit: Unit | null = sign === undefined ? null : currencyOf(sign);
  let next = i + 1;
  let scale = 1;
  if (suffix !== undefined) {
    const scaled = SCALES.get(suffix);
    // "1.2m bottles" is millions, "300m away" cannot be told apart by form: a short figure with a point is millions.
    const money = sign !== undefined || currencyBefore(list[i - 1]?.lower ?? '') !== null;
    if (scaled !== undefined && (money || suffix !== 'm' || written.includes('.'))) scale = scaled;
    else unit ??= unitAt([suffix])?.unit ?? null;
    if (scale === 1 && unit === null) return null;
  }
  const following = SCALES.get(list[next]?.lower ?? '');
  if (scale === 1 && following !== undefined && list[next]!.lower.length > 1) {
    scale = following;
    next++;
  }
  // A currency written after its figure decides over none written before: "640 million euros".
  if (unit !== null && sign !== undefined) {
    const spelled = unitAt(list.slice(next, next + 2).map((atom) => atom.lower));
    if (spelled !== null && spelled.unit.dimension === unit.dimension) next += spelled.length;
  }
  const decimals = written.includes('.') ? written.length - written.indexOf('.') - 1 : 0;
  return {
    value: value * scale,
    low: value * scale,
    high: value * scale,
    slack: (scale * 10 ** -decimals) / 2,
    unit,
    next,
    ordinal: false,
  };
}

function fromWords(list: readonly Atom[], i: number): Figure | null {
  if (list[i]!.number) return null;
  const spelled = spelledNumber(
    list.slice(i, i + MOST_NUMBER_WORDS).map((atom) => atom.lower),
    list[i - 1]?.lower ?? '',
  );
  if (spelled === null) return null;
  const { value, length } = spelled;
  // "two thousand" is as round as its first two digits.
  const magnitude =
    value >= 1000
      ? 10 ** (Math.floor(Math.log10(value)) - 1)
      : isDozens(list[i + length - 1]!) && value > 12
        ? HALF_DOZEN
        : 1;
  return {
    value,
    low: value,
    high: value,
    slack: magnitude / 2,
    unit: null,
    next: i + length,
    ordinal: false,
  };
}

/** "three dozen" is counted by the dozen: 37 are three dozen, 41 are not. */
const HALF_DOZEN = 6;
const isDozens = ({ lower }: Atom) => lower === 'dozen';

/** "nine hundred and ninety-nine thousand nine hundred and ninety-nine" has 12. */
const MOST_NUMBER_WORDS = 12;

const BE = /^(?:is|are|was|were|be|been|being|has|have|had|still|reportedly|feared)$/;

/**
 * The counted noun: of the short run after a figure the first plural or noun of people ("86 passengers", "three Kharvian border
 * guards"), else its first word.
 */
function nounAfter(words: readonly Word[], end: number): string | null {
  let first: string | null = null;
  // "41 were injured": what befell them stands for the people.
  if (BE.test(words[end]?.lower ?? '')) {
    const verb = words.slice(end, end + 4).find(({ lower }) => !BE.test(lower) && !/ly$/.test(lower));
    return verb !== undefined && tellsOfPeople(stem(verb.lower)) ? stem(verb.lower) : null;
  }
  for (let i = end; i < Math.min(words.length, end + 4); i++) {
    const word = words[i]!;
    if (word.kind !== 'word' || (isFunctionWord(word.lower) && word.lower !== 'others')) {
      if (word.lower === 'of' && first === null) continue;
      break;
    }
    const key = stem(word.lower);
    if (/[^s]s$|people|women|children/.test(word.lower) || countsPeople(key)) return key;
    first ??= key;
    if (/ed$/.test(word.lower)) break;
  }
  return first;
}

/** Who turns miles into kilometres rounds: 125 miles for 200 km. Shares, times and money are not turned by a fixed number. */
const CONVERSION = 0.03;

function isConverted(a: Quantity, b: Quantity): boolean {
  if (!/^(?:metre|square-metre|kilogram|litre|kmh|degree)$/.test(a.dimension)) return false;
  if (Math.abs(a.value * b.written - b.value * a.written) <= 1e-9 * Math.abs(a.value * b.written))
    return false;
  return Math.abs(a.value - b.value) <= CONVERSION * Math.max(a.value, b.value);
}

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
  const tiny = 1e-9 * Math.max(1, Math.abs(a.value));
  return a.low <= b.high + tiny && b.low <= a.high + tiny;
}
