import { CLOSES, mix, OPENS } from '@wirediff/text';
import { bucket, cueAt, least, type Spot, tagAt, wordAt } from './spot.js';

/** Quotation: inside or not, what stands before it and after it, how long it is. Sets the spot's state. */
export function quotationFeatures(spot: Spot, out: Int32Array, at: number): number {
  const { i, sheet, t0, t1, u1 } = spot;
  const { marks, quotation, quoteLast, words } = sheet;
  const q = quotation[i]!;
  const mark = marks[i]!;
  let state = mark === OPENS ? 1 : mark === CLOSES ? 2 : q > 0 ? 3 : 0;
  if (q > 0 && marks[quoteLast[q]!] === CLOSES) state += 4;
  spot.state = state;
  let n = at;
  if (q > 0) {
    n = insideFeatures(spot, out, n);
  } else {
    out[n++] = mix(30, state);
    n = behindFeatures(spot, out, n);
  }
  out[n++] = mix(37, mix(state, mix(marks[i - 1] ?? 3, marks[i + 1] ?? 3)));
  out[n++] = mix(38, mix(state, (u1 * 64 + t0) * 64 + t1));
  out[n++] = mix(39, mix(state, words[i]!.hash));
  return n;
}

/** The quotation the token stands in. */
function insideFeatures(spot: Spot, out: Int32Array, at: number): number {
  const { from, i, sheet, state, to } = spot;
  const { quotation, quoteFirst, quoteLast } = sheet;
  const q = quotation[i]!;
  let n = at;
  const a = quoteFirst[q]!;
  const b = quoteLast[q]!;
  const inner = tagAt(spot, b - 1);
  const beforeTag = tagAt(spot, a - 1);
  const afterTag = tagAt(spot, b + 1);
  const long = bucket(b - a);
  out[n++] = mix(30, mix(state, long));
  out[n++] = mix(31, mix(mix(wordAt(spot, a - 1).hash, state), wordAt(spot, b + 1).hash));
  out[n++] = mix(32, mix(mix(beforeTag, afterTag), inner * 16 + state));
  out[n++] = mix(
    33,
    mix(
      mix(cueAt(spot, a - 1) * 8 + cueAt(spot, a - 2), cueAt(spot, b + 1) * 8 + cueAt(spot, b + 2)),
      long * 16 + state,
    ),
  );
  out[n++] = mix(34, mix(mix(beforeTag, tagAt(spot, a - 2)), long * 16 + state));
  out[n++] = mix(35, mix(mix(afterTag, tagAt(spot, b + 2)), mix(inner, long * 16 + state)));
  out[n++] = mix(36, mix(a === from ? 1 : 0, (b >= to - 1 ? 2 : 0) + state * 4));
  return n;
}

/** The quotation that ended just before the token. */
function behindFeatures(spot: Spot, out: Int32Array, at: number): number {
  const { from, i, sheet, t0 } = spot;
  const { cues, quotation, quoteFirst, words } = sheet;
  const c0 = cues[i]!;
  const w0 = words[i]!;
  let n = at;
  // Just behind a quotation: what stood before it tells whether its speaker was named there.
  const back = Math.min(i - from, 4);
  for (let k = 1; k <= back; k++) {
    const p = quotation[i - k]!;
    if (p === 0) continue;
    const a = quoteFirst[p]!;
    const inner = tagAt(spot, i - k - 1);
    const long = least(bucket(i - k - a), 7);
    out[n++] = mix(
      84,
      mix(mix(tagAt(spot, a - 1), cueAt(spot, a - 1) * 8 + cueAt(spot, a - 2)), mix(k * 64 + t0, long)),
    );
    out[n++] = mix(85, mix(mix(inner, k * 64 + t0), cueAt(spot, i + 1) * 8 + c0));
    out[n++] = mix(86, mix(mix(inner, wordAt(spot, a - 1).hash), mix(k, w0.hash)));
    break;
  }
  return n;
}
