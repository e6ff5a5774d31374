import type { QuoteKind, Span } from '@wirediff/domain';
import type { Quotation } from '@wirediff/text';

/** What may stand outside the marks of a direct quotation, as a share of its content: a stray "that" or comma. */
const OUTSIDE_MARKS = 0.05;

/**
 * Whose words a content is in, by its quotation marks. `quotations` is sorted.
 *
 * @example `that he was "very tired"` -> mixed
 */
export function quoteKind(content: readonly Span[], quotations: readonly Quotation[]): QuoteKind {
  let inside = 0;
  let all = 0;
  for (const [start, end] of content) {
    all += end - start;
    for (let q = firstAfter(quotations, start); q < quotations.length && quotations[q]!.span[0] < end; q++) {
      const { span } = quotations[q]!;
      inside += Math.min(end, span[1]) - Math.max(start, span[0]);
    }
  }
  if (inside === 0) return 'indirect';
  return inside >= all * (1 - OUTSIDE_MARKS) ? 'direct' : 'mixed';
}

/** Index of the first quotation that ends after `start`. */
function firstAfter(quotations: readonly Quotation[], start: number): number {
  let low = 0;
  let high = quotations.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.span[1] <= start) low = middle + 1;
    else high = middle;
  }
  return low;
}
