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
import { stem } from '../words/stem.js';
import { type Turn, turnsOf, withTurns } from '../words/turns-of-phrase.js';
import { type Word, words } from '../words/words.js';
import { once } from './once.js';
import { dateUnits, figureUnits, type Unit, withUnits, wordUnits } from './unit.js';

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
    const units = [
      ...wordUnits(
        keys,
        content.filter((at) => !taken.has(at)),
      ),
      ...figureUnits(figures),
      ...dateUnits(dates, publishedAt),
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
      loaded: content.filter((i) => !taken.has(i) && isLoaded(list[i]!, plain[i]!)),
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
