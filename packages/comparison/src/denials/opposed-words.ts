import type { Matching } from '../matching/matching.js';
import { nearness } from '../reading/meaning.js';
import type { Reading } from '../reading/reading.js';
import { stem } from '../words/stem.js';
import { hasOpposite, oppositesOf } from '../words/synonyms.js';

/** "23 were killed", "140 were hurt" and "the driver is alive" tell of three; that a minister was killed and was hurt cannot both be. */
const CASUALTIES = new Set(
  'kill die dead death perish injure hurt wound casualty victim survive survivor alive live living unhurt unharmed'
    .split(' ')
    .map(stem),
);

/** "the driver, 34, survived" tells an age and counts nobody. */
const countsMany = ({ quantities, words }: Reading) =>
  quantities.some(
    ({ dimension, high, first, end }) =>
      dimension === 'count' && high > 1 && !(words[first - 1]?.text === ',' && words[end]?.text === ','),
  );

/** "shot one guard dead and injured another", "a second man was hurt" */
const tellsOfOthers = ({ words }: Reading) =>
  words.some(({ lower }) => /^(?:another|others?|second|third|fourth|fifth)$/.test(lower));

/** "Everyone on board got out alive" leaves no room for seven dead. */
const tellsOfAll = ({ words }: Reading) =>
  words.some(({ lower }) => /^(?:all|everyone|everybody|every)$/.test(lower));

const known = new WeakMap<Reading, readonly number[]>();

/** Indexes of the units that have an opposite at all. */
export function withOpposites(reading: Reading): readonly number[] {
  const made = known.get(reading);
  if (made !== undefined) return made;
  const found = reading.units.flatMap((unit, i) =>
    unit.kind === 'word' && hasOpposite(unit.key) ? [i] : [],
  );
  known.set(reading, found);
  return found;
}

const hasKey = ({ content, keys }: Reading, key: string): boolean => content.some((at) => keys[at] === key);

/** Places of two free words that exclude each other, none of them denied: what is "not open" is closed. */
export function opposedWords(a: Reading, b: Reading, { matches }: Matching): [number, number] | null {
  const [left, right] = [withOpposites(a), withOpposites(b)];
  if (left.length === 0 || right.length === 0) return null;
  for (const i of left) {
    const x = a.units[i]!;
    const opposites = oppositesOf(x.key);
    for (const j of right) {
      const y = b.units[j]!;
      // Few words are opposites, so whether they are free is asked last.
      if (!opposites.has(y.key) || matches.some((m) => m.a === i || m.b === j)) continue;
      // "closed in March and reopened a week later": it was both.
      if (hasKey(a, y.key) || hasKey(b, x.key)) continue;
      if (
        CASUALTIES.has(x.key) &&
        CASUALTIES.has(y.key) &&
        (countsMany(a) || countsMany(b) || tellsOfOthers(a) || tellsOfOthers(b)) &&
        !tellsOfAll(a) &&
        !tellsOfAll(b)
      )
        continue;
      if (isBackground(a, x.at) !== isBackground(b, y.at)) continue;
      if (areBothEnds(x.key, y.key) && a.dateUnits.length > 0 && b.dateUnits.length > 0) continue;
      if (isOfSome(a) && isOfSome(b)) continue;
      if (isTime(a, x.at) || isTime(b, y.at) || isLeft(a, x.at) || isLeft(b, y.at)) continue;
      if (areOfTwoNames(a, i, b, j, matches)) continue;
      if (isOfAppeal(a, x.at) || isOfAppeal(b, y.at)) continue;
      // "Nobody survived" and "everyone died" agree.
      if (isOfNumber(x.key) && isOfNumber(y.key) && hasOtherOpposed(a, b, x.key, y.key)) continue;
      // "will not fire last" and "did not shoot first" may both be true.
      if (!a.polarity.negated[x.at]! && !b.polarity.negated[y.at]!) return [x.at, y.at];
    }
  }
  return null;
}

const BEGUN = new Set('begin began begun start open launch erupt flare'.split(' ').map(stem));
const DONE = new Set('end finish close conclude contain extinguish control'.split(' ').map(stem));

/** "began at 2 pm" and "ended at twenty to four": it did both. */
const areBothEnds = (x: string, y: string): boolean =>
  (BEGUN.has(x) && DONE.has(y)) || (DONE.has(x) && BEGUN.has(y));

/** "eleven days passed before anyone was told": time passes, and no bill. */
const isTime = ({ words }: Reading, at: number): boolean =>
  /^pass/.test(words[at]!.lower) &&
  /^(?:minute|hour|day|week|month|year)s?$/.test(words[at - 1]?.lower ?? '');

/** "broke out of jail", "escaped from prison": what one is out of. */
const isLeft = ({ words }: Reading, at: number): boolean => {
  const from = /^(?:a|the|his|her|their)$/.test(words[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  return words[from]?.lower === 'from' || (words[from]?.lower === 'of' && words[from - 1]?.lower === 'out');
};

/** "the conservative Gaspar Lindo" and "the leftist Marisol Etxarte": two words each of a name of its own. */
function areOfTwoNames(a: Reading, i: number, b: Reading, j: number, matches: Matching['matches']): boolean {
  if (a.inName[i + 1] !== true || b.inName[j + 1] !== true) return false;
  const isNext = (x: number, y: number) => y === x + 1;
  if (!isNext(a.units[i]!.at, a.units[i + 1]!.at) || !isNext(b.units[j]!.at, b.units[j + 1]!.at))
    return false;
  return !matches.some((m) => m.a === i + 1 && m.b === j + 1);
}

/** "three of the four coaches": of the others the opposite may be true. */
const isOfSome = ({ quantities }: Reading): boolean =>
  quantities.some(({ part, dimension }) => part || dimension === 'percent');

/** "the dismissed coach", "the missing hiker": told of what was before, and not of what is. */
export const isBackground = ({ words, keys }: Reading, at: number): boolean => {
  if (!/(?:ed|ing|en|lost)$/.test(words[at]!.lower)) return false;
  if (/^(?:the|its|his|her|their)$/.test(words[at - 1]?.lower ?? '') && keys[at + 1] != null) return true;
  // "funds of 40 million euros, illegally frozen in a bank, will be returned"
  const before = /ly$/.test(words[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  return words[before]?.text === ',' && words.slice(at + 1).some(({ text }) => text === ',');
};

/** "rejected the appeal against the ban": who turns a challenge down upholds what it was against. */
const isOfAppeal = ({ words }: Reading, at: number): boolean =>
  /^(?:reject|dismiss|turn|throw|threw)/.test(words[at]!.lower) &&
  words
    .slice(at + 1, at + 5)
    .some(({ lower }) => /^(?:appeals?|challenges?|complaints?|objections?|petitions?)$/.test(lower));

const NUMBER = new Set('all every everyone everybody nobody none no-one whole entire'.split(' ').map(stem));

const isOfNumber = (key: string): boolean => NUMBER.has(key);

/** Have two texts a pair of opposites besides one? */
function hasOtherOpposed(a: Reading, b: Reading, x: string, y: string): boolean {
  return a.content.some(
    (i) =>
      a.keys[i] !== x && b.content.some((j) => b.keys[j] !== y && oppositesOf(a.keys[i]!).has(b.keys[j]!)),
  );
}

/** Words at which a neighbour counts half. */
const BESIDE = 4;

/** Below, "arrested" and "freed" were said of other people more often than of the same (MEASURED.md). */
const LEAST_COMMON = 0.4;

/**
 * Are two words that exclude each other said of one thing: do matched words stand beside both, or are the texts about the same? "Six
 * suspects were arrested" and "one hostage was freed" are not.
 */
export function areSaidOfOne(
  a: Reading,
  b: Reading,
  [x, y]: readonly [number, number],
  { matches }: Matching,
): boolean {
  if (isSaidOfLater(a, x, b, y) || isSaidOfLater(b, y, a, x)) return false;
  if (isSinceLast(a, b) || isSinceLast(b, a)) return false;
  let common = nearness(a, b) / 2;
  for (const m of matches) {
    const [u, v] = [a.units[m.a]!, b.units[m.b]!];
    if (u.kind !== 'word') continue;
    common += m.closeness / (1 + Math.abs(u.at - x) / BESIDE) / (1 + Math.abs(v.at - y) / BESIDE);
  }
  return common >= LEAST_COMMON;
}

/** "not paid since December" and "last paid in December" */
const isSinceLast = (a: Reading, b: Reading): boolean =>
  a.words.some(({ lower }) => lower === 'since') && b.words.some(({ lower }) => lower === 'last');

/** "closed until Friday" and "will reopen on Friday" agree, and "opens again tomorrow". */
function isSaidOfLater(a: Reading, x: number, b: Reading, y: number): boolean {
  const until = a.words.slice(x + 1, x + 4).some(({ lower }) => /^(?:until|till)$/.test(lower));
  return (
    until &&
    (b.words.slice(Math.max(0, y - 3), y).some(({ lower }) => /^(?:will|would|to|due|set)$/.test(lower)) ||
      b.words.slice(y + 1, y + 4).some(({ lower }) => /^(?:again|tomorrow)$/.test(lower)))
  );
}
