import { type Reading, type Run, spanOf } from '../reading.js';
import { genericRef } from './generic-ref.js';
import type { Mention } from './mention.js';
import { placeAt } from './passage-place.js';

/**
 * What a country's media are called by what they print: "citing Lebanese reports", "according to reports in France". Only where it is
 * cited; "reports in France of a strike" may be anybody's. Null where the word at `i` is not so used.
 */
export function reportsOfPlace(reading: Reading, i: number): Mention | null {
  const { lower, sentenceOf } = reading;
  if (lower[i] !== 'reports' || sentenceOf[i - 1] !== sentenceOf[i]) return null;
  const before = placeAt(reading, i - 1);
  const start = before === null ? i : i - 1;
  const cited =
    /^(?:citing|quoting)$/.test(lower[start - 1] ?? '') ||
    (lower[start - 1] === 'to' && lower[start - 2] === 'according');
  const behind = /^(?:in|from)$/.test(lower[i + 1] ?? '') ? placeAt(reading, i + 2) : null;
  const place = before ?? behind;
  if (!cited || place === null) return null;
  const run: Run = [start, i + 1];
  return {
    span: spanOf(reading, run),
    run,
    phrase: before === null ? [i, i + 3] : run,
    agency: genericRef('media', place),
    kind: 'generic',
    never: null,
  };
}
