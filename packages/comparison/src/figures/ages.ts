import type { Atom } from './atoms.js';
import { type FormedFigure, formedFigure } from './formed-figure.js';
import { SMALL, TENS } from './number-words.js';

/** An age in years, from its place on. */
interface Age {
  readonly low: number;
  readonly high: number;
  /** Words it takes. */
  readonly length: number;
}

/** Nobody whose age is in the news is older. */
const OLDEST = 115;

/** The decades of a life, by their word. */
export const DECADES: ReadonlyMap<string, number> = new Map(
  'teens twenties thirties forties fifties sixties seventies eighties nineties'
    .split(' ')
    .map((word, i) => [word, 10 * (i + 1)] as const),
);

const PERSON =
  /^(?:man|woman|boy|girl|child|person|pensioner|driver|suspect|victim|student|teenager|mother|father)$/;

/** People told by what they do, with their age behind a comma. */
const PLAYER =
  /^(?:striker|midfielder|winger|goalkeeper|captain|singer|actor|actress|writer|novelist|poet|farmer|teacher|nurse|driver|pilot|engineer|lawyer|banker|trader|reporter|journalist|photographer|mayor|minister|president|suspect|victim|man|woman|boy|girl|widow|student|\p{L}+ist)$/u;

/** "in her fifties" (50 to 59), "in her late thirties" (35 to 39). */
function decadeOfLife(decade: number, before: string): Age | null {
  const [from, to] =
    before === 'early' ? [0, 4] : before === 'mid' ? [3, 7] : before === 'late' ? [5, 9] : [0, 9];
  if (from === 0 && to === 9 && !/^(?:his|her|their)$/.test(before)) return null;
  return { low: decade + from, high: decade + to, length: 1 };
}

function years(word: string | undefined): number | null {
  if (word === undefined) return null;
  const value = /^\d{1,3}$/.test(word) ? Number(word) : (SMALL.get(word) ?? TENS.get(word) ?? null);
  return value !== null && value >= 1 && value <= OLDEST ? value : null;
}

/**
 * The age that is written at a word, or null: "34-year-old", "aged 29", "a man of 43", "Ada Lind, 52,", "the victim was 19",
 * "in her fifties" (50 to 59).
 *
 * @param words lower case, halves of hyphenated words apart
 * @param isName is the word at a place a capitalised one?
 */
function ageAt(words: readonly string[], i: number, isName: (at: number) => boolean): Age | null {
  const decade = DECADES.get(words[i] ?? '');
  if (decade !== undefined) return decadeOfLife(decade, words[i - 1] ?? '');
  const value = years(words[i]);
  if (value === null) return null;
  const exactly = (length: number): Age => ({ low: value, high: value, length });
  if (/^years?$/.test(words[i + 1] ?? '') && words[i + 2] === 'old') return exactly(3);
  const before = words[i - 1] ?? '';
  // "aged 16 and 17", "aged between 16 and 18"
  const joined = /^(?:and|to|or)$/.test(before) && years(words[i - 2]) !== null;
  if (joined && (words[i - 3] === 'aged' || (words[i - 3] === 'between' && words[i - 4] === 'aged')))
    return exactly(1);
  if (before === 'between' && words[i - 2] === 'aged') return exactly(1);
  if (before === 'aged' || (before === 'of' && PERSON.test(words[i - 2] ?? ''))) return exactly(1);
  const ends = words[i + 1] === undefined || /^[,.;)]$/.test(words[i + 1]!);
  if (!ends || value < 5) return null;
  // "Ada Lind, 52,", "the striker, 27, will ..."
  const ofOne = isName(i - 2) || (PLAYER.test(words[i - 2] ?? '') && words[i + 1] === ',');
  if (before === ',' && ofOne) return exactly(1);
  // "a young mother (34)"
  const ofPerson = isName(i - 2) || PERSON.test(words[i - 2] ?? '') || PLAYER.test(words[i - 2] ?? '');
  if (before === '(' && words[i + 1] === ')' && ofPerson) return exactly(1);
  return /^(?:was|is)$/.test(before) && PERSON.test(words[i - 2] ?? '') ? exactly(1) : null;
}

/** An age; in years, whatever counts of people stand beside it. */
export function ageOf(list: readonly Atom[], i: number): FormedFigure | null {
  const near = list.slice(Math.max(0, i - 4), i + 4);
  const at = Math.min(4, i);
  const age = ageAt(
    near.map(({ lower }) => lower),
    at,
    (k) => near[k]?.name === true,
  );
  if (age === null) return null;
  const { low, high, length } = age;
  return formedFigure(list, i, length, {
    dimension: 'age',
    value: (low + high) / 2,
    written: low,
    low,
    high,
  });
}
