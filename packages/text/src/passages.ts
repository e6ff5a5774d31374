import type { Span } from '@wirediff/domain';
import { classOf, isLineBreak, SPACE } from './characters.js';

/** 64k units: at a million units a second one passage holds the event loop for less than a tenth of a second. */
const LIMIT = 65_536;

/**
 * Cuts a long text into passages of at most `limit` UTF-16 units, at the last paragraph break that fits, else at the
 * last blank, else between two code points. Together they cover the text without gap or overlap; a short text is one
 * passage, an empty one none.
 *
 * @example passages("One.\nTwo.", 6) -> [[0, 5], [5, 9]]
 */
export function passages(text: string, limit: number = LIMIT): Span[] {
  const found: Span[] = [];
  let start = 0;
  while (start < text.length) {
    const end = start + limit >= text.length ? text.length : cutBefore(text, start, start + limit);
    found.push([start, end]);
    start = end;
  }
  return found;
}

function cutBefore(text: string, start: number, limit: number): number {
  for (let at = limit; at > start; at--) if (isLineBreak(text.charCodeAt(at - 1))) return at;
  for (let at = limit; at > start; at--) if (classOf(text.charCodeAt(at - 1)) === SPACE) return at;
  const unit = text.charCodeAt(limit);
  const splitsPair = unit >= 0xdc00 && unit <= 0xdfff && limit - 1 > start;
  return splitsPair ? limit - 1 : Math.max(limit, start + 1);
}
