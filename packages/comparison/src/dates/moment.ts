import type { Days } from './calendar.js';

/** A date or a time of day of a claim, and which days or minutes it allows. */
export interface Moment {
  readonly kind: 'day' | 'clock';
  /** The days meant; more than one stretch where "Monday" may be the last or the next. Empty for a time of day. */
  readonly days: readonly Days[];
  /** Minutes of the day as the place counts them, and as GMT counts them; null where not told. */
  readonly local: readonly [number, number] | null;
  readonly gmt: readonly [number, number] | null;
  /** "a quarter past four": may it be twelve hours later as well? */
  readonly eitherHalf: boolean;
  /** "by Friday", "before Christmas": may it be earlier? */
  readonly latest?: boolean;
  /** Its place in the claim's words, end exclusive. */
  readonly first: number;
  readonly end: number;
}

/** A moment told by its days. */
export const day = (first: number, end: number, ...days: Days[]): Moment => ({
  kind: 'day',
  days,
  local: null,
  gmt: null,
  eitherHalf: false,
  first,
  end,
});

const meet = (a: readonly [number, number], b: readonly [number, number]) => a[0] <= b[1] && b[0] <= a[1];

/** Days before "by June" in which it may happen. */
const DEADLINE = 90;

/**
 * Can both be true of one thing? null where it cannot be told: a date against a time of day, or times of places whose
 * zones are not known to each other.
 *
 * @example "shortly before noon" and "11.40 am" -> true; "April 30" and "March 30" -> false
 */
export function momentsAgree(a: Moment, b: Moment): boolean | null {
  if (a.kind !== b.kind) return null;
  if (a.kind === 'day') {
    if (a.days.length === 0 || b.days.length === 0) return null;
    const [early, late] = [a, b].map((one, i) => (one.latest && ![b, a][i]!.latest ? DEADLINE : 0));
    return a.days.some((x) => b.days.some((y) => x[0] - early! < y[1] && y[0] - late! < x[1]));
  }
  // Across midnight GMT the same moment may be counted a day apart.
  const round = (x: readonly [number, number], shift: number): [number, number] => [
    x[0] + shift,
    x[1] + shift,
  ];
  if (a.gmt !== null && b.gmt !== null)
    return [-1440, 0, 1440].some((shift) => meet(round(a.gmt!, shift), b.gmt!));
  if (a.local !== null && b.local !== null) {
    // "shortly before midnight" and "11:50 pm": the day turns between them.
    const shifts = a.eitherHalf || b.eitherHalf ? [-1440, -720, 0, 720, 1440] : [-1440, 0, 1440];
    return shifts.some((shift) => meet(round(a.local!, shift), b.local!));
  }
  return null;
}

/** Days from which on a day and a month or year are not told of one thing. */
const FAR_APART = 60;
/** A month and longer. */
const LONG = 28;

/**
 * Do two moments contradict each other, told of one thing? Not where one is a day and the other a month or year far from it: banned
 * "on Wednesday", and "before June 2029".
 *
 * @example "on Monday" and "on Thursday" -> true; "at noon" and "on Monday" -> false
 */
export function momentsContradict(a: Moment, b: Moment): boolean {
  if (momentsAgree(a, b) !== false) return false;
  if (a.kind === 'clock' || isLong(a) === isLong(b)) return true;
  return a.days.some((x) => b.days.some((y) => Math.max(x[0], y[0]) - Math.min(x[1], y[1]) < FAR_APART));
}

const isLong = ({ days }: Moment): boolean => days.every(([from, to]) => to - from >= LONG);
