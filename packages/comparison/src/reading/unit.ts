import type { Moment } from '../dates/moment.js';
import type { Quantity } from '../figures/figure.js';
import type { Name } from '../words/names.js';
import { rarity } from '../words/rarity.js';

/** The smallest thing that is matched: a content word, a whole figure, a whole date. */
export interface Unit {
  readonly kind: 'word' | 'figure' | 'date';
  /** Place of its first word. */
  readonly at: number;
  /** Index into `quantities` or `moments`, or the place of the word. */
  readonly index: number;
  readonly key: string;
  readonly weight: number;
}

/** A figure says little by itself ("12" stands in many texts): about as much as a word of one article in 40. */
const FIGURE_WEIGHT = 4.5;
/** "on Saturday" says less than a figure: every report of the day has it. */
const DATE_WEIGHT = 2;
/** "on January 2" and "at 4:15 pm" are told of one thing only. */
const TOLD_DATE_WEIGHT = 4.5;
/** Areas, speeds and masses are told of fewer things than people and money are. */
const RARE_FIGURE_WEIGHT = 6.5;
const USUAL = new Set(['count', 'percent', 'second', 'ordinal', 'age', 'point', 'usd', 'eur', 'gbp']);

/** Words that have content and are part of no figure or date, by their places. One above zero, so that the commonest verbs still count a little. */
export const wordUnits = (keys: readonly (string | null)[], places: readonly number[]): Unit[] =>
  places.map((at) => ({ kind: 'word', at, index: at, key: keys[at]!, weight: 1 + rarity(keys[at]!) }));

export const figureUnits = (figures: readonly Quantity[]): Unit[] =>
  figures.map(({ first, dimension }, index) => ({
    kind: 'figure',
    at: first,
    index,
    key: dimension,
    weight: USUAL.has(dimension) ? FIGURE_WEIGHT : RARE_FIGURE_WEIGHT,
  }));

/** @param publishedAt ISO 8601 or null: a day near it says less */
export const dateUnits = (dates: readonly Moment[], publishedAt: string | null): Unit[] =>
  dates.map((date, index) => ({
    kind: 'date',
    at: date.first,
    index,
    key: date.kind,
    weight: isTelling(date, publishedAt) ? TOLD_DATE_WEIGHT : DATE_WEIGHT,
  }));

/** A season; "last year" is told of half of all things. */
const MOST_TOLD_DAYS = 92;

/** A time of day, or a day that is not one of the days around publication. */
function isTelling({ kind, days }: Moment, publishedAt: string | null): boolean {
  if (kind === 'clock') return true;
  const ms = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  if (Number.isNaN(ms) || days.length === 0) return false;
  const today = Math.floor(ms / 86_400_000);
  // "on Saturday" is the last one or the next.
  if (days.length === 2 && days[1]![0] - days[0]![0] === 7) return false;
  return days.every(([from, to]) => to - from <= MOST_TOLD_DAYS && (to <= today - 2 || from > today + 2));
}

/** What follows from the units and the names. */
export function withUnits(units: readonly Unit[], found: readonly Name[]) {
  const named = new Set(
    found.flatMap(({ first, end }) => Array.from({ length: end - first }, (_, k) => first + k)),
  );
  const inName = units.map(({ kind, at }) => kind === 'word' && named.has(at));
  const ofKind = (kind: Unit['kind']) => units.flatMap((unit, i) => (unit.kind === kind ? [i] : []));
  return {
    names: found,
    units,
    figureUnits: ofKind('figure'),
    dateUnits: ofKind('date'),
    nameUnits: units.flatMap((_, i) => (inName[i] ? [i] : [])),
    inName,
    weight: units.reduce((sum, unit) => sum + unit.weight, 0),
    plainWeight: units.reduce((sum, unit, i) => (inName[i] ? sum : sum + unit.weight), 0),
  };
}
