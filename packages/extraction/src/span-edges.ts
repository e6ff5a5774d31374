import { mix } from '@wirediff/text';
import { put, type SpanSpot, stemOf, steps, tagOf, wordOf } from './span-spot.js';

/** The words and tags at both ends together: the chain of labels sees one end at a time. */
export function edgeFeatures(spot: SpanSpot): void {
  const { after, first, last, length, level } = spot;
  const next = wordOf(spot, after);
  const t0 = tagOf(spot, first);
  const t1 = tagOf(spot, last);
  const tagBefore = tagOf(spot, first - 1);
  const tagNext = tagOf(spot, after);
  put(spot, 1, mix(level, length));
  put(spot, 2, mix(t0, t1));
  put(spot, 3, mix(tagBefore, tagNext));
  put(spot, 4, mix(t0, tagNext));
  put(spot, 5, mix(tagBefore, t1));
  put(spot, 6, mix(wordOf(spot, first), length));
  put(spot, 7, mix(wordOf(spot, first - 1), length));
  put(spot, 8, mix(next, length));
  put(spot, 9, mix(wordOf(spot, last), length));
  put(spot, 10, mix(next, tagOf(spot, after + 1)));
}

/** Whole quotations or parts of them. Sets the spot's `quote`. */
export function quoteFeatures(spot: SpanSpot): void {
  const { after, first, last, sheet } = spot;
  const { quotation, quoteFirst, quoteLast, quoteMarks } = sheet;
  const a = quotation[first]!;
  const b = quotation[last]!;
  const marks = Math.min(4, quoteMarks[after]! - quoteMarks[first]!);
  const whole = a > 0 && a === b && quoteFirst[a] === first && quoteLast[a] === last ? 1 : 0;
  const begunBefore = a > 0 && quoteFirst[a]! < first ? 1 : 0;
  const endsAfter = b > 0 && quoteLast[b]! > last ? 1 : 0;
  spot.quote = ((marks * 2 + begunBefore) * 2 + endsAfter) * 2 + whole;
  const long = (q: number) => (q > 0 ? steps(quoteLast[q]! - quoteFirst[q]!) : -1);
  put(spot, 11, spot.quote);
  put(spot, 12, mix(spot.quote, mix(tagOf(spot, first), tagOf(spot, after))));
  put(spot, 13, mix(spot.quote, mix(long(a), long(b))));
}

/** Does it begin and end with a sentence, and how many does it run over? Sets the spot's `place`. */
export function placeFeatures(spot: SpanSpot): void {
  const { after, first, last, length, level, sheet } = spot;
  const { sentence, sentenceEnd, sentenceFirst } = sheet;
  const fromStart = first - sentenceFirst[sentence[first]!]!;
  const toEnd = sentenceEnd[sentence[last]!]! - after;
  const start = fromStart === 0 ? 1 : fromStart < 3 ? 2 : 0;
  const end = toEnd === 0 ? 1 : toEnd === 1 ? 2 : toEnd < 4 ? 3 : 0;
  spot.place = (start * 4 + end) * 4 + Math.min(3, sentence[last]! - sentence[first]!);
  put(spot, 14, mix(spot.place, level));
  put(spot, 15, mix(spot.place, mix(tagOf(spot, first), tagOf(spot, after))));
  put(spot, 16, mix(spot.place, spot.quote));
  put(spot, 17, mix(spot.place, length));
}

/** Longest stretch of source or content taken as a phrase. */
const PHRASE = 5;

/** The wording of a cue, or of a short stretch, as a whole. */
export function phraseFeature(spot: SpanSpot): void {
  const { after, candidate, first } = spot;
  if (candidate.role !== 1 && after - first > PHRASE) return;
  let stems = 17;
  for (let i = first; i < after; i++) stems = mix(stems, stemOf(spot, i));
  put(spot, 18, stems);
}
