import type { Reading } from '../reading/reading.js';
import { BE } from '../words/forms-of-be.js';
import { stem } from '../words/stem.js';
import { DOWN, LEVEL, MOVERS, THINGS, UP } from './direction-words.js';

/** Up, down, or neither. */
type Way = 1 | -1 | 0;

/** Something that is measured goes up or down, or stays. Places in the words of its text, end exclusive. */
export interface Move {
  readonly way: Way;
  readonly first: number;
  readonly end: number;
  /** The word for what moves. */
  readonly thing: number;
  /** Words that say which: before it ("net profit"), and behind prepositions ("exports to China", "rose in the cities"). */
  readonly before: readonly number[];
  readonly behind: readonly number[];
  /** Only expected, wanted or promised? */
  readonly toCome: boolean;
}

const TO_COME =
  /^(?:will|would|may|might|could|should|must|shall|expect|expects|expected|want|wants|wanted|plans?|planned|promised?|promises|vows?|vowed|pledged?|pledges|likely|due|set|asked|urged|to|if|unless)$/;
const BOUND =
  /^(?:and|but|while|as|after|because|although|though|that|when|which|who|amid|following|despite|before|whereas|since|than|until|said|says)$/;
const ENDED = /^(?:stop|stops|stopped|stopping|halt|halted|end|ended|without|instead|no)$/;
const PREPOSITION = /^(?:to|in|for|on|against|from|with|at|by|among|between|of|over|across)$/;
/** Before "up" and "down" as directions: "were down 4 per cent", "went up", "closed down". */
const GOES =
  /^(?:is|are|was|were|be|been|go|goes|went|gone|going|come|comes|came|coming|ended|closed|finished)$/;

const known = new WeakMap<Reading, readonly Move[]>();

/**
 * What a text tells of measured things going up or down, or staying as they are.
 *
 * @example `Exports to China were down 4 per cent, Xinhua said.` -> exports, down, behind it "China"
 */
export function movesOf(reading: Reading): readonly Move[] {
  const made =
    known.get(reading) ??
    reading.words.flatMap((_, at) => {
      const way = wayAt(reading, at);
      const move = way === null ? null : moveAt(reading, at, way);
      return move === null ? [] : [move];
    });
  known.set(reading, made);
  return made;
}

/** Does a text tell of anything that goes the other way? "rose on Monday after falling for a week" */
export const tellsOtherWay = (reading: Reading, { way }: Move): boolean =>
  reading.words.some((_, at) => {
    const found = wayAt(reading, at);
    return found !== null && found.way !== way;
  });

/** The way that a word tells, turned where it is denied. */
function wayAt(reading: Reading, at: number): { way: Way; key: string } | null {
  const found = plainWayAt(reading, at);
  if (found === null) return null;
  const isDenied = reading.polarity.negated[at]!;
  // "not unchanged" says neither up nor down, "changed" nothing at all.
  if (found.way === 0) return isDenied === (found.key === CHANGE) ? found : null;
  return isDenied ? { ...found, way: found.way === 1 ? -1 : 1 } : found;
}

const CHANGE = stem('change');

function plainWayAt({ words }: Reading, at: number): { way: Way; key: string } | null {
  const { lower, kind } = words[at] ?? { lower: '', kind: 'mark' };
  if (kind !== 'word') return null;
  if (lower === 'up' || lower === 'down')
    return GOES.test(words[at - 1]?.lower ?? '') ? { way: lower === 'up' ? 1 : -1, key: lower } : null;
  const next = words[at + 1];
  // "lost ground", "lost 4 per cent"
  if (/^los/.test(lower) && (next?.lower === 'ground' || next?.kind === 'number'))
    return { way: -1, key: 'lose' };
  const key = stem(lower);
  if (LEVEL.has(key)) return { way: 0, key };
  return UP.has(key) ? { way: 1, key } : DOWN.has(key) ? { way: -1, key } : null;
}

function moveAt(reading: Reading, at: number, { way, key }: { way: Way; key: string }): Move | null {
  const { words } = reading;
  const [from, to] = clauseAround(reading, at);
  // "stopped rising"
  if (words.slice(Math.max(from, at - 2), at).some(({ lower }) => ENDED.test(lower))) return null;
  const passive =
    !words[at]!.lower.endsWith('ing') &&
    words.slice(Math.max(from, at - 2), at).some(({ lower }) => BE.test(lower));
  const object = MOVERS.has(key) && !passive ? objectOf(reading, at + 1, to) : null;
  // "a fall in unemployment"
  const joined = /^(?:in|of)$/.test(words[at + 1]?.lower ?? '') ? objectOf(reading, at + 2, to) : null;
  const thing = object ?? joined ?? subjectOf(reading, from, at);
  if (thing === null) return null;
  const free = freeWords(reading, from, to).filter((place) => place !== thing && place !== at);
  let open = thing;
  while (free.includes(open - 1)) open--;
  return {
    way,
    first: key === 'up' || key === 'down' ? at - 1 : at,
    end: at + 1,
    thing,
    before: free.filter((place) => place >= open && place < thing),
    behind: free.filter((place) => place > thing && prepositionBefore(reading, place, thing) !== null),
    toCome: words.slice(from, at).some(({ lower }) => TO_COME.test(lower)),
  };
}

/** The clause a word stands in. */
function clauseAround(reading: Reading, at: number): [from: number, to: number] {
  const { words } = reading;
  const isBound = (place: number) => {
    const { kind, lower } = words[place]!;
    // "more than doubled" goes on.
    if (lower === 'than' && wayAt(reading, place + 1) !== null) return false;
    return (kind === 'mark' && !/^[-$€£%"“”]$/.test(lower)) || BOUND.test(lower);
  };
  let [from, to] = [at, at + 1];
  while (from > 0 && !isBound(from - 1)) from--;
  while (to < words.length && !isBound(to)) to++;
  return [from, to];
}

/** Asked of the word as it stands: "went" in "went up" means an increase, and is no thing. */
const isThing = ({ words }: Reading, place: number): boolean => THINGS.has(stem(words[place]!.lower));

/** "cut its growth forecast": the last of the words with content from here on, where it can move. */
function objectOf(reading: Reading, from: number, to: number): number | null {
  const { keys, words } = reading;
  let place = from;
  while (place < to && keys[place] == null && !PREPOSITION.test(words[place]!.lower)) place++;
  while (place + 1 < to && keys[place] != null && keys[place + 1] != null) place++;
  return place < to && isThing(reading, place) ? place : null;
}

/** The nearest thing before that stands behind no preposition: in "exports of oil to China" the exports. */
function subjectOf(reading: Reading, from: number, at: number): number | null {
  for (let place = at - 1; place >= from; place--) {
    // "visitor numbers" are of visitors, and so is "the number of visitors".
    if (/^(?:numbers|figures)$/.test(reading.words[place]!.lower) && reading.keys[place - 1] != null)
      return place - 1;
    if (
      isAmountOf(reading, place) ||
      (isThing(reading, place) && prepositionBefore(reading, place, from - 1) === null)
    )
      return place;
  }
  return null;
}

/** Is a word what "the number of" counts? */
function isAmountOf({ words, keys }: Reading, place: number): boolean {
  let of = place - 1;
  if (/^(?:the|all|new)$/.test(words[of]?.lower ?? '')) of--;
  return (
    keys[place] != null &&
    words[of]?.lower === 'of' &&
    /^(?:number|total|volume|level|rate)s?$/.test(words[of - 1]?.lower ?? '')
  );
}

/** The preposition in whose phrase a word stands, or null. */
function prepositionBefore({ words, keys }: Reading, place: number, from: number): number | null {
  for (let k = place - 1; k > from; k--) {
    if (PREPOSITION.test(words[k]!.lower)) return k;
    if (keys[k] == null && !/^(?:the|a|an|its|their|his|her|all|some)$/.test(words[k]!.lower)) return null;
  }
  return null;
}

/** Words with content that are no part of a figure or a date, and no adverb. */
function freeWords({ content, quantities, moments, words }: Reading, from: number, to: number): number[] {
  const told = [...quantities, ...moments];
  return content.filter(
    (place) =>
      place >= from &&
      place < to &&
      !words[place]!.lower.endsWith('ly') &&
      !told.some(({ first, end }) => first <= place && place < end),
  );
}
