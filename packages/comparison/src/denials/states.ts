import type { Reading } from '../reading/reading.js';
import { stem } from '../words/stem.js';
import { closeness } from '../words/synonyms.js';
import { STATES } from './state-table.js';

/** One end of a state told in a text. Places in its words, end exclusive. */
export interface StateTold {
  readonly so: boolean;
  readonly first: number;
  readonly end: number;
}

interface Row {
  readonly things: readonly string[];
}

interface Saying {
  readonly parts: readonly string[];
  readonly row: number;
  readonly so: boolean;
}

const rows: Row[] = [];
/** By the stem of the first word. */
const sayings = new Map<string, Saying[]>();
STATES.trim()
  .split('\n')
  .forEach((line, row) => {
    const [things, ends] = line.split(' > ') as [string, string];
    rows.push({ things: things.split(' ').map(stem) });
    ends.split(' | ').forEach((end, i) => {
      for (const saying of end.split(' ')) {
        const parts = saying.split('-').map(stem);
        const list = sayings.get(parts[0]!) ?? [];
        list.push({ parts, row, so: i === 0 });
        sayings.set(parts[0]!, list);
      }
    });
  });

/** What a text tells of states, by the number of the state; null where it tells both. */
function statesOf({ words, keys, polarity }: Reading): Map<number, StateTold | null> {
  const found = new Map<number, StateTold | null>();
  const stems = words.map(({ lower, kind }) => (kind === 'word' ? stem(lower) : ''));
  stems.forEach((first, at) => {
    // "found guilty" finds nothing: a word inside a turn of phrase says what the turn stands for.
    const plain = sayings.get(keys[at] ?? '')?.filter(({ parts }) => parts.length === 1) ?? [];
    const longer = sayings.get(first)?.filter(({ parts }) => parts.length > 1) ?? [];
    for (const { parts, row, so } of [...plain, ...longer]) {
      if (parts.length > 1 && !parts.every((part, k) => stems[at + k] === part)) continue;
      const told = { so: so !== polarity.negated[at]!, first: at, end: at + parts.length };
      const before = found.get(row);
      if (before === undefined) found.set(row, told);
      else if (before !== null && before.so !== told.so) found.set(row, null);
    }
  });
  return found;
}

const known = new WeakMap<Reading, Map<number, StateTold | null>>();

function statesTold(reading: Reading): Map<number, StateTold | null> {
  const made = known.get(reading) ?? statesOf(reading);
  known.set(reading, made);
  return made;
}

/** Does a text speak of one of the things, or of another of their kind? */
const speaksOf = ({ keys, content }: Reading, { things }: Row): boolean =>
  content.some((at) => things.some((thing) => closeness(keys[at]!, thing) >= SAME_THING));

const SAME_THING = 0.85;

/**
 * The states that both texts tell of one thing.
 *
 * @example "The truce is holding" and "The ceasefire was violated" -> one, so in the first
 */
export function statesInCommon(a: Reading, b: Reading): (readonly [StateTold, StateTold])[] {
  const right = statesTold(b);
  return [...statesTold(a)].flatMap(([row, told]) => {
    const other = right.get(row);
    if (told === null || other == null) return [];
    return speaksOf(a, rows[row]!) || speaksOf(b, rows[row]!) ? [[told, other] as const] : [];
  });
}
