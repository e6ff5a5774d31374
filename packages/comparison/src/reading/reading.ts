import { isAside, isPast } from '../dates/bygone.js';
import type { Moment } from '../dates/moment.js';
import { moments } from '../dates/moments.js';
import type { Quantity } from '../figures/figure.js';
import { quantities } from '../figures/quantity.js';
import { DENYING } from '../negation/denying-verbs.js';
import { type Polarity, polarity } from '../negation/polarity.js';
import { isFunctionWord } from '../words/function-words.js';
import { isLoaded } from '../words/is-loaded.js';
import { type Name, names } from '../words/names.js';
import { rarity } from '../words/rarity.js';
import { stem } from '../words/stem.js';
import { type Turn, turnsOf, withTurns } from '../words/turns-of-phrase.js';
import { type Word, words } from '../words/words.js';

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

/** What a text says, as far as comparing needs it: its words with their weights, figures, dates, names, polarity. */
export interface Reading {
  readonly text: string;
  readonly words: readonly Word[];
  /** Per word: its stem, or null for marks and words without content. */
  readonly keys: readonly (string | null)[];
  /** Places of the words that have content. */
  readonly content: readonly number[];
  /** In order of the text. */
  readonly units: readonly Unit[];
  /** Indexes into `units`: figures, dates, words of names. */
  readonly figureUnits: readonly number[];
  readonly dateUnits: readonly number[];
  readonly nameUnits: readonly number[];
  /** Per unit: is it a word of a name? */
  readonly inName: readonly boolean[];
  /** Sum of the units' weights; of those in no name. */
  readonly weight: number;
  readonly plainWeight: number;
  readonly quantities: readonly Quantity[];
  readonly moments: readonly Moment[];
  readonly names: readonly Name[];
  /** Does it tell of another event: of a time more than 200 days before it was published ("In 2019 a fire killed 21"), or of "an unrelated fire"? */
  readonly past: boolean;
  readonly polarity: Polarity;
  readonly turns: readonly Turn[];
  /** Places of loaded words, and of ordinary words in capitals. */
  readonly loaded: readonly number[];
  /** The same with no turn of phrase read as its plain word: "did not know" is a denied knowing, not "unaware". */
  readonly literal: () => Reading;
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

/**
 * Reads a text for comparing.
 *
 * @param text clause or sentence sized
 * @param publishedAt what relative dates are read against, ISO 8601 or null
 * @param denied does its speaker deny it?
 */
export function read(text: string, publishedAt: string | null = null, denied = false): Reading {
  const list = words(text);
  const dates = moments(list, publishedAt);
  const taken = new Set<number>();
  for (const { first, end } of dates) for (let i = first; i < end; i++) taken.add(i);
  const dateWords = new Set(taken);
  const figures = quantities(list, taken);
  for (const { first, end } of figures) for (let i = first; i < end; i++) taken.add(i);
  const plain = list.map((word) =>
    word.kind === 'mark' || isFunctionWord(word.lower)
      ? null
      : word.kind === 'number'
        ? word.lower
        : stem(word.lower),
  );
  const past = isPast(list, dates, publishedAt) || isAside(list);
  const make = (turns: readonly Turn[]): Reading => {
    const keys = withTurns(list, plain, turns);
    const content = keys.flatMap((key, i) => (key === null ? [] : [i]));
    const units: Unit[] = [
      // One above zero, so that the commonest verbs still count a little.
      ...content.flatMap((i): Unit[] =>
        taken.has(i) ? [] : [{ kind: 'word', at: i, index: i, key: keys[i]!, weight: 1 + rarity(keys[i]!) }],
      ),
      ...figures.map(
        (q, index): Unit => ({
          kind: 'figure',
          at: q.first,
          index,
          key: q.dimension,
          weight: USUAL.has(q.dimension) ? FIGURE_WEIGHT : RARE_FIGURE_WEIGHT,
        }),
      ),
      ...dates.map(
        (d, index): Unit => ({
          kind: 'date',
          at: d.first,
          index,
          key: d.kind,
          weight: isTelling(d, publishedAt) ? TOLD_DATE_WEIGHT : DATE_WEIGHT,
        }),
      ),
    ].sort((x, y) => x.at - y.at);
    const made: Reading = {
      text,
      words: list,
      keys,
      content,
      quantities: figures,
      moments: dates,
      past,
      turns,
      polarity: polarity(list, denied, turns),
      loaded: content.filter((i) => !taken.has(i) && isLoaded(list[i]!, keys[i]!)),
      ...withUnits(units, names(list, dateWords)),
      literal: turns.some(isPlainWord)
        ? once(() => make(turns.filter((turn) => !isPlainWord(turn))))
        : () => made,
    };
    return made;
  };
  return make(turnsOf(list));
}

/** Does a turn of phrase stand for a word that denies nothing? */
const isPlainWord = ({ head }: Turn): boolean => head !== null && (head === MISSING || !DENYING.has(head));

/** Who is missing misses nothing. */
const MISSING = stem('missing');

/** Most readings are never asked for it. */
function once<T>(make: () => T): () => T {
  let made: T | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

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
function withUnits(units: readonly Unit[], found: readonly Name[]) {
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

/**
 * The reading of a stretch of a text, cut out of the reading of the whole: the same words, units, figures and dates,
 * with places counted from its first word. No figure or date may straddle its ends.
 */
export function partOf(whole: Reading, first: number, end: number): Reading {
  const inside = (at: number) => at >= first && at < end;
  const shift = <T extends { readonly first: number; readonly end: number }>(list: readonly T[]): T[] =>
    list
      .filter((one) => inside(one.first))
      .map((one) => ({ ...one, first: one.first - first, end: Math.min(one.end, end) - first }));
  let figure = 0;
  let date = 0;
  const units = whole.units
    .filter(({ at }) => inside(at))
    .map((unit): Unit => {
      const at = unit.at - first;
      return { ...unit, at, index: unit.kind === 'figure' ? figure++ : unit.kind === 'date' ? date++ : at };
    });
  return {
    text: whole.text,
    words: whole.words.slice(first, end),
    keys: whole.keys.slice(first, end),
    content: whole.content.filter(inside).map((at) => at - first),
    quantities: shift(whole.quantities),
    moments: shift(whole.moments),
    // "In 2019 a fire killed 21 and shut the port": the second clause is of 2019 too.
    past: whole.past,
    turns: shift(whole.turns),
    polarity: {
      negated: whole.polarity.negated.slice(first, end),
      negations: shift(whole.polarity.negations),
    },
    loaded: whole.loaded.filter(inside).map((at) => at - first),
    literal: once(() => partOf(whole.literal(), first, end)),
    ...withUnits(units, shift(whole.names)),
  };
}
