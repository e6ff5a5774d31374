import type { Mention } from '../mention.js';
import { type Reading, type Run, spanOf } from '../reading.js';
import { genericRef } from './generic-ref.js';
import { placeAt } from './passage-place.js';

/**
 * What a country's media are called by what they print: "citing Lebanese reports", "according to reports in France". Only where it is
 * cited; "reports in France of a strike" may be anybody's. Null where the word at `i` is not so used.
 */
export function reportsOfPlace(reading: Reading, i: number): Mention | null {
  const { lower, sentenceOf } = reading;
  if (!/^reports?$/.test(lower[i]!) || sentenceOf[i - 1] !== sentenceOf[i]) return null;
  const before = placeAt(reading, i - 1);
  // "citing a Lebanese report"
  const single = lower[i] === 'report';
  if (single && (before === null || !/^an?$/.test(lower[i - 2] ?? ''))) return null;
  const begin = before === null ? i : i - 1;
  const start = single ? begin - 1 : begin;
  const cited =
    /^(?:citing|quoting|cites?|quotes?|cited|quoted)$/.test(lower[start - 1] ?? '') ||
    (lower[start - 1] === 'to' && lower[start - 2] === 'according');
  const from = /^(?:coming|emerging|emanating)$/.test(lower[i + 1] ?? '')
    ? lower[i + 2] === 'out'
      ? i + 3
      : i + 2
    : i + 1;
  const behind = /^(?:in|from|of)$/.test(lower[from] ?? '') ? placeAt(reading, from + 1) : null;
  const place = before ?? behind;
  if (!cited || place === null) return null;
  const run: Run = [begin, i + 1];
  return {
    span: spanOf(reading, run),
    run,
    phrase: before === null ? [i, from + 2] : [start, i + 1],
    agency: genericRef('media', place),
    kind: 'generic',
    never: null,
  };
}
