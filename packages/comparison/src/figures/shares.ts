import type { Atom } from './atoms.js';
import { allow, boundBefore } from './figure-bounds.js';
import { type FormedFigure, formedFigure } from './formed-figure.js';
import { PARTS, SCALES, SMALL, TENS } from './number-words.js';
import { unitAt } from './units.js';

/** A share written without "percent", in percent. */
interface Share {
  readonly percent: number;
  /** Words it takes. */
  readonly length: number;
}

function small(word: string | undefined): number | null {
  if (word === undefined) return null;
  if (/^\d{1,4}$/.test(word)) return Number(word);
  return SMALL.get(word) ?? TENS.get(word) ?? null;
}

/**
 * The share that begins at a word: "one in seven", "two out of five", "a fifth of", "two-thirds of". Null where none does:
 * "a third" alone counts ("Oslo offered a third").
 *
 * @param words lower case, halves of hyphenated words apart
 *
 * @example `One in five ballots was void, AFP said.` -> 20
 */
function shareAt(words: readonly string[], i: number): Share | null {
  const first = words[i] === 'a' ? 1 : small(words[i]);
  if (words[i] === 'half' && /^(of|the|its|their|his|her)$/.test(words[i + 1] ?? ''))
    return { percent: 50, length: 1 };
  // "all seven" against "two of the seven"; the seven are counted besides.
  if (words[i] === 'all' && (small(words[i + 1]) ?? 0) > 1 && /^[a-z]{3,}$/.test(words[i + 2] ?? ''))
    return { percent: 100, length: 0 };
  if (first === null || first === 0) return null;
  const part = PARTS.get(words[i + 1] ?? '');
  // "a quarter of a million people" are counted.
  const counted = /^an?$/.test(words[i + 3] ?? '') && (SCALES.get(words[i + 4] ?? '') ?? 0) >= 1000;
  if (part !== undefined && first < part && words[i + 2] === 'of' && !counted)
    return { percent: (100 * first) / part, length: 2 };
  // "two voters in three", "one voter in three": what is counted stands between. "one fire in ten years" is none.
  const spaced = words[i + 2] === 'in' ? small(words[i + 3]) : null;
  const counts = (first === 1 ? /^[a-z]{3,}$/ : /^[a-z]{3,}s$/).test(words[i + 1] ?? '');
  const lasts = unitAt([words[i + 4] ?? ''])?.unit.dimension === 'second';
  if (spaced !== null && first < spaced && spaced <= 10 && counts && !lasts && words[i] !== 'a')
    return { percent: (100 * first) / spaced, length: 4 };
  const joint =
    words[i + 1] === 'in' || words[i + 1] === 'of'
      ? 1
      : words[i + 1] === 'out' && words[i + 2] === 'of'
        ? 2
        : 0;
  if (joint === 0 || words[i] === 'a') return null;
  // "seven of the body's nine members"
  const owned = /['’]s$|s['’]$/.test(words[i + 2 + joint] ?? '') ? 2 : 0;
  const the = /^(the|all|every|its)$/.test(words[i + 1 + joint] ?? '') ? Math.max(1, owned) : 0;
  const whole = small(words[i + 1 + joint + the]);
  // "a second one in eighteen months"
  if (words[i + 1] === 'in' && unitAt([words[i + 2 + joint + the] ?? ''])?.unit.dimension === 'second')
    return null;
  // "one in 2019" and "two of 1,300" are no shares, nor is "three in two days".
  if (whole === null || whole <= first || whole > (words[i + 1] === 'in' ? 100 : 2000)) return null;
  // "31 of the 214 stations" stays two counts, "one in seven" is none.
  return {
    percent: (100 * first) / whole,
    length: words[i + 1] === 'in' || first <= 3 || whole <= 10 ? 2 + joint + the : 0,
  };
}

/** A share as a percentage; it is round, so a tenth more or less is allowed. */
export function shareOf(list: readonly Atom[], i: number): FormedFigure | null {
  const share = shareAt(
    list.slice(i, i + 6).map(({ lower }) => lower),
    0,
  );
  if (share === null) return null;
  const { percent: value, length } = share;
  const [low, high] = [value * 0.9, value * 1.1];
  const bound = boundBefore(list, i);
  const allowed = bound === null ? { low, high } : allow(bound.kind, value, low, high, value / 10);
  return formedFigure(list, i, length, {
    dimension: 'percent',
    value,
    ...allowed,
    first: list[bound?.first ?? i]!.at,
  });
}
