import { mix } from '@wirediff/text';
import { bucket, least, type Spot, tagAt, wordAt } from './spot.js';

/** The nearest likely cues of the sentence. Sets the spot's keys of what lies between. */
export function cueFeatures(spot: Spot, out: Int32Array, at: number): number {
  const { i, inQuote, sheet, t0 } = spot;
  const { cueLeft, cueRight, words } = sheet;
  const l = cueLeft[i]!;
  const r = cueRight[i]!;
  let n = rightFeatures(spot, out, leftFeatures(spot, out, at));
  const { leftKey, rightKey } = spot;
  out[n++] = mix(58, mix(leftKey, rightKey));
  out[n++] = mix(59, mix(mix(l < 0 ? 0 : words[l]!.stem, r < 0 ? 0 : words[r]!.stem), t0 * 2 + inQuote));
  return n;
}

/** The nearest likely cue before the token. */
function leftFeatures(spot: Spot, out: Int32Array, at: number): number {
  const { i, inQuote, sheet, t0, t1, u1 } = spot;
  const { commas, cues, cueLeft, quoteMarks, verbs, words } = sheet;
  const l = cueLeft[i]!;
  let leftKey = 0;
  let n = at;
  if (l >= 0) {
    const stem = words[l]!.stem;
    const between =
      (least(commas[i]! - commas[l]!, 3) * 4 + least(verbs[i]! - verbs[l + 1]!, 3)) * 4 +
      least(quoteMarks[i]! - quoteMarks[l]!, 3);
    const that = wordAt(spot, l + 1);
    leftKey = cues[l]! * 64 + between;
    out[n++] = mix(41, mix(stem, bucket(i - l)));
    out[n++] = mix(42, mix(leftKey, t0));
    out[n++] = mix(43, mix(mix(leftKey, that.hash), inQuote));
    out[n++] = mix(44, mix(mix(leftKey, stem), inQuote));
    out[n++] = mix(45, mix(mix(cues[l]!, bucket(i - l)), t0 * 2 + inQuote));
    out[n++] = mix(46, mix(mix(leftKey, tagAt(spot, l + 1)), mix(u1, t0)));
    out[n++] = mix(47, mix(mix(leftKey, tagAt(spot, l - 1)), mix(t0, t1)));
  } else {
    out[n++] = mix(41, 0);
  }
  spot.leftKey = leftKey;
  return n;
}

/** The nearest likely cue after the token. */
function rightFeatures(spot: Spot, out: Int32Array, at: number): number {
  const { i, inQuote, sheet, t0, t1, u1 } = spot;
  const { commas, cues, cueRight, quoteMarks, verbs, words } = sheet;
  const r = cueRight[i]!;
  let rightKey = 0;
  let n = at;
  if (r >= 0) {
    const stem = words[r]!.stem;
    const between =
      (least(commas[r]! - commas[i]!, 3) * 4 + least(verbs[r]! - verbs[i]!, 3)) * 4 +
      least(quoteMarks[r]! - quoteMarks[i]!, 3);
    rightKey = cues[r]! * 64 + between;
    out[n++] = mix(51, mix(stem, bucket(r - i)));
    out[n++] = mix(52, mix(rightKey, t0));
    out[n++] = mix(53, mix(mix(rightKey, wordAt(spot, r + 1).hash), inQuote));
    out[n++] = mix(54, mix(mix(rightKey, stem), inQuote));
    out[n++] = mix(55, mix(mix(cues[r]!, bucket(r - i)), t0 * 2 + inQuote));
    out[n++] = mix(56, mix(mix(rightKey, tagAt(spot, r + 1)), mix(u1, t0)));
    out[n++] = mix(57, mix(mix(rightKey, tagAt(spot, r - 1)), mix(t0, t1)));
  } else {
    out[n++] = mix(51, 0);
  }
  spot.rightKey = rightKey;
  return n;
}
