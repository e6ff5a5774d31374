/** A stretch of days, counted from 1970-01-01, end exclusive. */
export type Days = readonly [from: number, to: number];

export const DAY_MS = 86_400_000;

export const dayOf = (year: number, month: number, day: number): number =>
  Math.floor(Date.UTC(year, month, day) / DAY_MS);

export const yearOf = (today: number): number => new Date(today * DAY_MS).getUTCFullYear();

export const oneDay = (from: number): Days => [from, from + 1];

/** `month` may run over: 12 is January of the year after. */
export const monthSpan = (year: number, month: number): Days => [
  dayOf(year, month, 1),
  dayOf(year, month + 1, 1),
];

export const yearSpan = (year: number, count = 1): Days => [dayOf(year, 0, 1), dayOf(year + count, 0, 1)];

/** The day at the place of publication: 19:30+02:00 is read in its own zone. Null without a date that can be read. */
export function localDay(publishedAt: string | null): number | null {
  const ms = publishedAt === null ? Number.NaN : Date.parse(publishedAt);
  if (Number.isNaN(ms)) return null;
  const zone = /([+-])(\d{2}):?(\d{2})$/.exec(publishedAt!);
  const ahead = zone === null ? 0 : (zone[1] === '-' ? -1 : 1) * (Number(zone[2]) * 60 + Number(zone[3]));
  return Math.floor((ms + ahead * 60_000) / DAY_MS);
}
