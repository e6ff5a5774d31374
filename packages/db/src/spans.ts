import type { Span } from '@wirediff/domain';

/** Spans as Postgres writes a multirange. @example [[0, 30], [46, 59]] -> "{[0,30),[46,59)}" */
export function toMultirange(spans: readonly Span[]): string {
  return `{${spans.map(toRange).join(',')}}`;
}

/** @example [32, 35] -> "[32,35)" */
export function toRange([start, end]: Span): string {
  return `[${start},${end})`;
}

/** Reads what {@link toMultirange} or {@link toRange} wrote, or Postgres made of it. */
export function fromRanges(written: string): Span[] {
  return [...written.matchAll(/\[(\d+),(\d+)\)/g)].map(([, start, end]) => [Number(start), Number(end)]);
}
