const MINUTE = 60_000;

/**
 * A date of publication as it was told, with its zone: "yesterday" is read against the day it was there.
 *
 * @param zoneMinutes how far that place's clock runs ahead of UTC; null for UTC
 * @example 19:00 UTC of 10 March, 330 -> "2026-03-11T00:30:00.000+05:30"
 */
export function toldAt(publishedAt: Date | null, zoneMinutes: number | null): string | null {
  if (publishedAt === null) return null;
  if (zoneMinutes === null) return publishedAt.toISOString();
  const local = new Date(publishedAt.getTime() + zoneMinutes * MINUTE).toISOString().slice(0, -1);
  const far = Math.abs(zoneMinutes);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${local}${zoneMinutes < 0 ? '-' : '+'}${two(Math.floor(far / 60))}:${two(far % 60)}`;
}
