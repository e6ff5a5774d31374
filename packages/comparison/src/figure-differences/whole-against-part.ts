import type { Discrepancy } from '@wirediff/domain';
import { nounKinship } from '../figures/noun-kinship.js';
import type { Matching } from '../matching/matching.js';
import { nearness } from '../reading/meaning.js';
import { phrase } from '../reading/phrase.js';
import type { Reading } from '../reading/reading.js';

/** A part of a whole, or the whole of it; `noun` is what it is taken of, null where no noun stands behind. */
interface Portion {
  readonly first: number;
  readonly end: number;
  readonly noun: string | null;
}

/** So near in what they are about, two texts take "all" and "half" of one thing. */
const LEAST_NEAR = 0.4;
/** "tubs" and "tubs", "passengers" and "people". */
const SAME_NOUN = 0.45;

/**
 * All of a thing on one side and a part of it on the other; null where there is no such pair.
 *
 * @example "Salmonella was found in two of the five tubs" and "every single tub was infected" -> number
 */
export function wholeAgainstPart(a: Reading, b: Reading, matching: Matching): Discrepancy | null {
  const [wholeA, wholeB] = [wholeOf(a), wholeOf(b)];
  if ((wholeA === null) === (wholeB === null)) return null;
  const [own, other, whole] = wholeA !== null ? [a, b, wholeA] : [b, a, wholeB!];
  const part = partOf(other);
  if (part === null || a.past !== b.past) return null;
  if (!isOfOne(whole, part) || isDenied(own, whole) || isDenied(other, part)) return null;
  if (!areOfOneMatter(a, b, whole.noun ?? part.noun, matching)) return null;
  const [x, y] = [phrase(own, whole.first, whole.end), phrase(other, part.first, part.end)];
  return wholeA !== null ? { kind: 'number', a: x, b: y } : { kind: 'number', a: y, b: x };
}

const isOfOne = ({ noun: x }: Portion, { noun: y }: Portion) =>
  x === null || y === null || nounKinship(x, y) >= SAME_NOUN;

/** Both must tell something besides: "all tubs were sold" says nothing of "two of the five tubs". */
const areOfOneMatter = (a: Reading, b: Reading, noun: string | null, { matches }: Matching) =>
  nearness(a, b) >= LEAST_NEAR ||
  matches.some((m) => {
    const unit = a.units[m.a]!;
    return unit.kind === 'word' && m.closeness >= 0.5 && unit.key !== noun;
  });

function isDenied({ polarity }: Reading, { first, end }: Portion): boolean {
  return polarity.negations.some((negation) => negation.first < end && first < negation.end);
}

/** "every day", "all night", "both sides", "all over the country": no whole that anybody takes a part of. */
const LOOSE =
  /^(?:day|night|week|month|year|time|morning|evening|afternoon|hour|minute|side|sides|over|along|but|too|about|in|right|that|this|it|hope|way|kinds|sorts|country|world|know|knows)$/;

/** "all", "both", "every single", "every last one of them", "each of the". */
function wholeOf(reading: Reading): Portion | null {
  const { words } = reading;
  for (let i = 0; i < words.length; i++) {
    const [word, next] = [words[i]!.lower, words[i + 1]?.lower ?? ''];
    if (!/^(?:all|both|every|each)$/.test(word) || LOOSE.test(next) || words[i - 1]?.lower === 'at') continue;
    let end = i + 1;
    while (/^(?:single|last|one|of|the|its|their|his|her|them|these|those)$/.test(words[end]?.lower ?? ''))
      end++;
    const portion = withNoun(reading, i, end);
    if (portion.noun === null && !/^(?:them|one|those|these)$/.test(words[end - 1]!.lower) && word !== 'both')
      continue;
    return portion;
  }
  return null;
}

/** "two of the five", "one in three", "half of the", "only one of", "of which 254". */
function partOf(reading: Reading): Portion | null {
  const { words, quantities } = reading;
  const share = quantities.find(
    ({ dimension, value, first, end }) =>
      dimension === 'percent' &&
      value < 95 &&
      words.slice(first, end).some(({ lower }) => /^(?:of|in|half)$/.test(lower)),
  );
  if (share !== undefined) return withNoun(reading, share.first, share.end);
  const counted = quantities.find(
    ({ dimension, first }) =>
      dimension === 'count' &&
      words[first - 2]?.lower === 'of' &&
      /^(?:which|whom|them|these|those)$/.test(words[first - 1]?.lower ?? ''),
  );
  if (counted !== undefined) return { first: counted.first, end: counted.end, noun: counted.noun };
  const most = words.findIndex(
    ({ lower }, i) =>
      /^(?:most|half)$/.test(lower) &&
      words[i + 1]?.lower === 'of' &&
      /^(?:the|its|their|those|them)$/.test(words[i + 2]?.lower ?? ''),
  );
  return most < 0 ? null : withNoun(reading, most, most + 3);
}

/** Words between a portion and the noun it is of. */
const REACH = 3;

function withNoun({ words, keys }: Reading, first: number, end: number): Portion {
  for (let at = end; at < Math.min(words.length, end + REACH); at++) {
    if (words[at]!.kind === 'mark') break;
    if (keys[at] != null && words[at]!.kind === 'word') return { first, end: at + 1, noun: keys[at]! };
  }
  return { first, end, noun: null };
}
