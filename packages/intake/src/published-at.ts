import { Refusal } from './refusal.js';

/** ISO 8601 with at least a day: anything less could mean two days. Many write a blank for the T, and UTC for Z. */
const WRITTEN =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?) ?(Z|UTC|[+-]\d{2}:?\d{2})?)?$/i;

/**
 * A date of publication, with the zone in which it was told. A time without one is UTC: read in the zone of the machine,
 * one article would be another on each.
 *
 * @example "2026-03-11T12:05" -> "2026-03-11T12:05Z"
 * @throws Refusal for what is no date, as 2026-02-30
 */
export function publishedAt(written: string): string {
  const [, day, time, zone = 'Z'] = WRITTEN.exec(written) ?? [];
  const told = time === undefined ? day : `${day}T${time}${/^[+-]/.test(zone) ? zone : 'Z'}`;
  if (day === undefined || told === undefined || !isDay(day) || !hasYear(told)) {
    throw new Refusal(
      'bad_request',
      `The field "published_at" is "${written}", which is no date: write it as 2026-03-11 or 2026-03-11T12:05:00Z.`,
    );
  }
  return told;
}

/** Date.parse takes 2026-02-30 for 2 March. */
function isDay(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** Postgres knows no year 0, and five digits are written otherwise there. */
function hasYear(told: string): boolean {
  const time = Date.parse(told);
  return !Number.isNaN(time) && /^(?!0000)\d{4}-/.test(new Date(time).toISOString());
}

/** Minutes that the zone of a date as {@link publishedAt} writes it runs ahead of UTC, or null where it tells none. */
export function zoneOf(told: string): number | null {
  const [, sign, hours, minutes] = /([+-])(\d{2}):?(\d{2})$/.exec(told) ?? [];
  if (sign === undefined || !told.includes('T')) return null;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}
