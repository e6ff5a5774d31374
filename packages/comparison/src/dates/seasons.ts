import type { Word } from '../words/words.js';
import { type Days, dayOf, yearOf } from './calendar.js';

/** Seasons of the northern half and feasts of one day, as months and days: [from, to) counted from 0 for January. */
export const SEASONS: ReadonlyMap<string, readonly [from: number, to: number]> = new Map([
  ['spring', [2, 5]],
  ['summer', [5, 8]],
  ['autumn', [8, 11]],
  ['fall', [8, 11]],
  ['winter', [11, 14]],
]);
const FEASTS: ReadonlyMap<string, readonly [month: number, day: number]> = new Map([
  ['christmas', [11, 25]],
  ['halloween', [9, 31]],
  ['nowruz', [2, 20]],
]);
/** "spring" and "fall" are seasons behind these words only. */
const INTRODUCED = /^(?:by|in|this|next|last|until|till|before|after|since|during|the|early|late|coming)$/;

/** A season or a feast: which days it may mean, in days from 1970-01-01, and how many words it takes. */
interface Season {
  readonly days: readonly Days[];
  readonly length: number;
}

/**
 * "by the spring", "this summer", "before Christmas": the last and the next one that publication leaves open. Null where no
 * season is told: "a spring broke" and "a fall of 3%" are none.
 *
 * @param today day of publication, counted from 1970-01-01
 *
 * @example `Crews get cameras by Christmas, ANSA said.` -> December 25
 */
export function seasonAt(words: readonly Word[], i: number, today: number | null): Season | null {
  if (today === null) return null;
  const word = words[i]!;
  const before = words[i - 1]?.lower ?? '';
  const season = SEASONS.get(word.lower);
  const feast = /^\p{Lu}/u.test(word.text) ? FEASTS.get(word.lower) : undefined;
  if (feast === undefined && (season === undefined || !INTRODUCED.test(before))) return null;
  // "the fall had been set off by blasting", "the spring broke": only "by the fall" is a time.
  if (before === 'the' && /^(?:fall|spring)$/.test(word.lower) && !INTRODUCED.test(words[i - 2]?.lower ?? ''))
    return null;
  const spanIn = (y: number): Days =>
    feast === undefined
      ? [dayOf(y, season![0], 1), dayOf(y, season![1], 1)]
      : [dayOf(y, feast[0], feast[1]), dayOf(y, feast[0], feast[1]) + 1];
  const of = words[i + 1]?.lower === 'of' ? 1 : 0;
  const told = /^(?:19|20)\d\d$/.exec(words[i + 1 + of]?.lower ?? '');
  if (told !== null) return { days: [spanIn(Number(told[0]))], length: 2 + of };
  if (season !== undefined && of === 1) return null;
  const year = yearOf(today);
  const all = [year - 1, year, year + 1].map(spanIn);
  const near = all.filter(([from, to]) => from - today < 330 && today - to < 330);
  const asked =
    before === 'next'
      ? near.filter(([from]) => from > today)
      : before === 'last'
        ? near.filter(([, to]) => to <= today)
        : near;
  return { days: asked.length > 0 ? asked : near, length: 1 };
}
