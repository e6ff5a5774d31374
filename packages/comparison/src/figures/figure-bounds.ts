import type { Atom } from './atoms.js';
import { BOUNDS, SCALES } from './number-words.js';

/** "At least 40" and 1,400 do not agree, though 1,400 are at least 40: nobody words a toll of hundreds so. */
const FAR = 3;
/** What is "over 40,000" was counted and rounded: 100,000 are another count. "At least 40" may be the first 40 of many. */
const NOT_SO_FAR = 2;

/** Which values a bound lets a figure have. */
export function allow(kind: Kind, value: number, low: number, high: number, slack: number) {
  switch (kind) {
    case 'least':
      return { low, high: value * FAR };
    case 'over':
      return { low, high: value * NOT_SO_FAR };
    case 'most':
      return { low: value / FAR, high };
    // A tenth: "about 150" and 146 agree, "about 40" and 14 don't.
    case 'about':
      return {
        low: Math.min(low, value - Math.max(slack, value / 10)),
        high: Math.max(high, value + Math.max(slack, value / 10)),
      };
    case 'under':
      return { low: value - Math.max(slack, value * 0.12), high };
  }
}

type Kind = (typeof BOUNDS)[number][1];
type Bound = readonly [words: readonly string[], kind: Kind];

/** The bounds by their last word, which stands just before the figure; in the order of the table. */
const BY_LAST = new Map<string, Bound[]>();
for (const [phrase, kind] of BOUNDS) {
  const words = phrase.split(' ');
  const last = words.at(-1)!;
  BY_LAST.set(last, [...(BY_LAST.get(last) ?? []), [words, kind]]);
}

/** "more than", "about a" ... just before a figure. */
export function boundBefore(list: readonly Atom[], i: number): { kind: Kind; first: number } | null {
  const end = list[i - 1]?.lower === 'a' && !SCALES.has(list[i]!.lower) ? i - 1 : i;
  for (const [parts, kind] of BY_LAST.get(list[end - 1]?.lower ?? '') ?? []) {
    if (end < parts.length || !parts.every((part, k) => list[end - parts.length + k]?.lower === part))
      continue;
    // "over 40 people" is a bound, "the bridge over 2 rivers" would be too; harmless, it only allows more.
    // "goes up to 1,180 euros" moves, and ends there.
    const moves = parts[0] === 'up' && MOVES.test(list[end - parts.length - 1]?.lower ?? '');
    return moves ? null : { kind, first: end - parts.length };
  }
  return null;
}

const MOVES =
  /^(?:go|goes|went|gone|going|rise|rises|rose|risen|move|moves|moved|climb|climbs|climbed|come|comes|came|shoot|shot|bring|brings|brought)$/;

/** "sixty-odd", "60 or so", "40-plus", "two or more", "four billion and a bit": a bound behind its figure, and how many words it takes. */
export function boundBehind(list: readonly Atom[], next: number): { kind: Kind; length: number } | null {
  const [word, second] = [list[next]?.lower, list[next + 1]?.lower];
  if (word === 'odd') return { kind: 'about', length: 1 };
  if (word === 'plus') return { kind: 'least', length: 1 };
  if (word === 'and') return addedOn(second, list[next + 2]?.lower);
  if (word !== 'or') return null;
  if (second === 'so') return { kind: 'about', length: 2 };
  if (second === 'more') return { kind: 'least', length: 2 };
  return second === 'fewer' || second === 'less' ? { kind: 'most', length: 2 } : null;
}

/** "two cents and more", "four billion and a bit", "five dollars and change"; "30 and more ships followed" is rare enough. */
function addedOn(word: string | undefined, next: string | undefined) {
  if (word === 'more' || word === 'change') return { kind: 'least', length: 2 } as const;
  return word === 'a' && next === 'bit' ? ({ kind: 'about', length: 3 } as const) : null;
}
