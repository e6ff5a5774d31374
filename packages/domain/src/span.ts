/**
 * A stretch of one text: `[start, end)`, end exclusive.
 *
 * Inside the process spans count UTF-16 units, as `string.slice` does. Spans that leave the process (JSON, SQL)
 * count Unicode code points, as Postgres, Python and W3C annotations do; {@link codePoints} is the one place
 * where the one is turned into the other.
 *
 * @example "AFP reported." -> the cue "reported" is [4, 12]
 */
export type Span = readonly [start: number, end: number];

/** Turns UTF-16 offsets of one text into code point offsets, and back. */
export interface CodePoints {
  /** A UTF-16 span as a code point span. An offset inside a surrogate pair counts as the pair's start. */
  out(span: Span): Span;
  /** A code point span as a UTF-16 span. Offsets past the end of the text are held to its end. */
  in(span: Span): Span;
}

const identity: CodePoints = { out: (span) => span, in: (span) => span };

/**
 * Builds the converter of `text`. Costs one pass over the text and 4 bytes a surrogate pair; a text without
 * surrogate pairs (nearly all English copy) costs the pass only.
 *
 * @example codePoints("😀 AFP").out([3, 6]) -> [2, 5]
 */
export function codePoints(text: string): CodePoints {
  // The UTF-16 offsets of the second half of every pair: the n-th says that n+1 units are to be taken off.
  const tails: number[] = [];
  for (let i = 0; i < text.length - 1; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xd800 || unit > 0xdbff) continue;
    const next = text.charCodeAt(i + 1);
    if (next >= 0xdc00 && next <= 0xdfff) tails.push(++i);
  }
  if (tails.length === 0) return identity;
  const out = (offset: number) => offset - countBelow(tails, offset, 0);
  const back = (point: number) => Math.min(point + countBelow(tails, point, 1), text.length);
  return {
    out: ([start, end]) => [out(start), out(end)],
    in: ([start, end]) => [back(start), back(end)],
  };
}

/**
 * How many tails lie at or before `offset`. With `drift` 1 the offset is a code point, and the n-th tail stands
 * n + 1 units further right in UTF-16 than in code points.
 */
function countBelow(tails: readonly number[], offset: number, drift: 0 | 1): number {
  let low = 0;
  let high = tails.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = tails[middle]! - drift * middle;
    if (at <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The exact characters of `text` under a span. */
export function slice(text: string, [start, end]: Span): string {
  return text.slice(start, end);
}
