import type { Word } from '../words/words.js';
import type { Moment } from './moment.js';

/** "a separate fire on a night train", "in an unrelated scare": said to be no part of the story. */
export function isAside(list: readonly Word[]): boolean {
  return list.some(
    ({ lower }, i) =>
      (/^(?:unrelated|separate)$/.test(lower) && EVENT.test(list[i + 1]?.lower ?? '')) ||
      (lower === 'in' && list[i + 1]?.lower === 'another' && EVENT.test(list[i + 2]?.lower ?? '')),
  );
}

const EVENT =
  /^(?:accident|attack|avalanche|blast|blaze|bombing|case|collision|crash|earthquake|explosion|fire|flood|incident|outbreak|protest|quake|raid|scare|shooting|stabbing|storm|strike|trial)$/;

export function isPast(list: readonly Word[], dates: readonly Moment[], publishedAt: string | null): boolean {
  const ms = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  if (Number.isNaN(ms)) return false;
  const before = ms / 86_400_000 - 200;
  // "not inspected since 2021" and "valid until 2019" speak of more than that year.
  return dates.some(
    ({ days, first }) =>
      days.length > 0 &&
      days.every(([, end]) => end < before) &&
      !/^(since|until|till|from|by|to|as)$/.test(list[first - 1]?.lower ?? ''),
  );
}
