import { mix } from '@wirediff/text';
import { bucket, cueAt, least, type Spot, tagAt } from './spot.js';

/** The next comma and verb, and the last ones: where clauses begin and end. */
export function clauseFeatures(spot: Spot, out: Int32Array, at: number): number {
  const { from, i, inQuote, sheet, t0, t1, to, u1 } = spot;
  let n = at;
  const comma = sheet.nextComma[i]!;
  if (comma >= 0 && comma < to) {
    out[n++] = mix(87, mix(mix(tagAt(spot, comma + 1), tagAt(spot, comma + 2)), mix(t0, bucket(comma - i))));
    out[n++] = mix(88, mix(cueAt(spot, comma + 1) * 8 + cueAt(spot, comma + 2), mix(u1 * 64 + t0, inQuote)));
  }
  const lastComma = sheet.lastComma[i]!;
  if (lastComma >= from)
    out[n++] = mix(
      89,
      mix(mix(tagAt(spot, lastComma + 1), tagAt(spot, lastComma - 1)), mix(t0, bucket(i - lastComma))),
    );
  const verb = sheet.nextVerb[i]!;
  if (verb >= 0 && verb < to)
    out[n++] = mix(90, mix(mix(tagAt(spot, verb), cueAt(spot, verb)), mix(u1 * 64 + t0, bucket(verb - i))));
  const lastVerb = sheet.lastVerb[i]!;
  if (lastVerb >= from)
    out[n++] = mix(
      91,
      mix(mix(tagAt(spot, lastVerb), cueAt(spot, lastVerb)), mix(t0 * 64 + t1, bucket(i - lastVerb))),
    );
  return n;
}

/** Place in sentence and paragraph. */
export function placeFeatures(spot: Spot, out: Int32Array, at: number): number {
  const { from, i, inQuote, leftKey, rightKey, sheet, state, t0, t1, to, u1 } = spot;
  const { cueLeft, cues, sentence, sentenceEnd, sentenceFirst, speaker, words } = sheet;
  let n = at;
  const s = sentence[i]!;
  const first = Math.max(from, sentenceFirst[s]!);
  const end = least(to, sentenceEnd[s]!);
  const fromStart = bucket(i - first);
  const toEnd = bucket(end - 1 - i);
  const likely =
    (cueLeft[end - 1]! >= 0 || cues[end - 1]! >= 2 ? 1 : 0) + (first > from ? 2 : 0) + (end < to ? 4 : 0);
  out[n++] = mix(61, mix(fromStart, t0));
  out[n++] = mix(62, mix(toEnd, t0));
  out[n++] = mix(63, mix(fromStart * 16 + toEnd, likely * 2 + inQuote));
  out[n++] = mix(64, mix(mix(words[first]!.hash, likely), inQuote));
  out[n++] = mix(65, mix(likely, mix(leftKey, rightKey)));
  if (first > from) {
    out[n++] = mix(
      66,
      mix(
        tagAt(spot, first - 1),
        mix(cueAt(spot, first - 2) * 8 + (cueLeft[first - 1]! >= 0 ? 1 : 0), likely * 8 + state),
      ),
    );
  }
  if (speaker[i]! > 0) {
    out[n++] = mix(67, mix(speaker[i]!, mix(u1, t1)));
    out[n++] = mix(68, mix(speaker[i]!, mix(leftKey, rightKey)));
  }
  return n;
}
