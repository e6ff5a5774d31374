import type { Atom } from './atoms.js';
import { mayBeginFigure } from './figure-beginnings.js';
import { boundBefore } from './figure-bounds.js';
import { ORDINALS, SCALES, VAGUE, VAGUE_OF_SCALE, VAGUE_OPENINGS } from './number-words.js';
import { spelledNumber } from './spelled-numbers.js';
import { currencyBefore, currencyOf, type Unit, unitAt } from './units.js';

/** A figure as it is written, without its bound: digits or number words, with scale. */
export interface Figure {
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly slack: number;
  readonly unit: Unit | null;
  readonly next: number;
  readonly ordinal: boolean;
}

const DIGITS = /^(us\$|[a-z]{1,2}\$|[$€£¥₹₽])?(\d+(?:[.,:]\d+)*)(%|‰|[a-z]+)?$/;

export function figureAt(list: readonly Atom[], i: number): Figure | null {
  const atom = list[i];
  if (atom === undefined || !mayBeginFigure(atom.lower)) return null;
  const vague = vagueAt(list, i) ?? oneUnitAt(list, i);
  if (vague !== null) return vague;
  const ordinal = ORDINALS.get(atom.lower);
  if (ordinal !== undefined || /^\d+(st|nd|rd|th)$/.test(atom.lower)) {
    const value = ordinal ?? Number.parseInt(atom.lower, 10);
    return { value, low: value, high: value, slack: 0, unit: null, ordinal: true, next: i + 1 };
  }
  const digits = DIGITS.exec(atom.lower);
  if (digits !== null) return fromDigits(list, i, digits);
  return fromWords(list, i);
}

/** "tens of thousands", "a few", "dozens": the longest phrase first. */
function vagueAt(list: readonly Atom[], i: number): Figure | null {
  // Only what begins one of them is worth putting three words together.
  if (!VAGUE_OPENINGS.has(list[i]!.lower)) return null;
  const words = list.slice(i, i + 3).map(({ lower }) => lower);
  for (let length = words.length; length > 0; length--) {
    const allowed = VAGUE.get(words.slice(0, length).join(' '));
    if (allowed === undefined) continue;
    const [low, high] = allowed;
    return (
      vagueOfScale(list, i, length) ?? {
        ...{ value: low, low, high, slack: 0, unit: null, ordinal: false },
        next: i + length,
      }
    );
  }
  return null;
}

/** "more than a mile", "nearly a tonne": one, where a bound says that it is measured. */
function oneUnitAt(list: readonly Atom[], i: number): Figure | null {
  if (!/^an?$/.test(list[i]!.lower) || boundBefore(list, i) === null) return null;
  if (!MEASURED.has(unitAt([list[i + 1]?.lower ?? ''])?.unit.dimension ?? '')) return null;
  return { value: 1, low: 1, high: 1, slack: 0.5, unit: null, ordinal: false, next: i + 1 };
}

/** Lengths, weights and the like; times have forms of their own ("almost an hour"). */
const MEASURED = new Set('metre square-metre kilogram litre'.split(' '));

/** "several hundred", "a couple of dozen" */
function vagueOfScale(list: readonly Atom[], i: number, length: number): Figure | null {
  const words = list.slice(i, i + length).map(({ lower }) => lower);
  const allowed = VAGUE_OF_SCALE.get(words.join(' '));
  const at = list[i + length]?.lower === 'of' ? i + length + 1 : i + length;
  const word = list[at]?.lower ?? '';
  const scale = word.length > 2 ? SCALES.get(word) : undefined;
  if (allowed === undefined || scale === undefined) return null;
  const [low, high] = [allowed[0] * scale, allowed[1] * scale];
  return { value: low, low, high, slack: 0, unit: null, ordinal: false, next: at + 1 };
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
  const play = spelled.loose === true ? LOOSE * value : 0;
  // "two thousand" is as round as its first two digits.
  const magnitude =
    value >= 1000
      ? 10 ** (Math.floor(Math.log10(value)) - 1)
      : isDozens(list[i + length - 1]!) && value > 12
        ? HALF_DOZEN
        : 1;
  return {
    value,
    low: value - play,
    high: value + play,
    slack: magnitude / 2,
    unit: null,
    next: i + length,
    ordinal: false,
  };
}

/** A tenth: "a quarter of a million" and 262,000 agree. */
const LOOSE = 0.1;

/** "three dozen" is counted by the dozen: 37 are three dozen, 41 are not. */
const HALF_DOZEN = 6;
const isDozens = ({ lower }: Atom) => lower === 'dozen';

/** "nine hundred and ninety-nine thousand nine hundred and ninety-nine" has 12. */
const MOST_NUMBER_WORDS = 12;
