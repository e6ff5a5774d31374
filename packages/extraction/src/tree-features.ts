import { mix } from '@wirediff/text';
import { bucket, EDGE, least, type Spot, tagAt, wordAt } from './spot.js';

/** The clause by the dependency tree: the token's head, and the likely cue that governs it. */
export function treeFeatures(spot: Spot, out: Int32Array, at: number): number {
  const { i, sheet, t0 } = spot;
  const { cues, tags, tree, words } = sheet;
  const { above, heads } = tree;
  let n = at;
  const h = heads[i]!;
  const headTag = h < 0 ? EDGE : tags[h]!;
  const side = h < 0 ? 2 : h < i ? 0 : 1;
  out[n++] = mix(71, mix(h < 0 ? 5 : words[h]!.stem, t0 * 4 + side));
  out[n++] = mix(72, mix((headTag * 64 + t0) * 4 + side, h < 0 ? 7 : cues[h]!));
  const key = keyOf(spot, i);
  n = above[i]! >= 0 ? governedFeatures(spot, key, out, n) : freeFeatures(spot, out, n);
  const a = above[i]!;
  const next = keyOf(spot, i + 1);
  const previous = keyOf(spot, i - 1);
  out[n++] = mix(78, mix(key, mix(next, above[i + 1] === a ? 1 : 0)));
  out[n++] = mix(79, mix(key, mix(previous, above[i - 1] === a ? 1 : 0)));
  out[n++] = mix(80, mix(mix(previous, key), mix(next, t0)));
  return cues[i]! > 1 ? hangingFeatures(spot, out, n) : n;
}

/** How the token hangs on the likely cue that governs it. */
function keyOf({ from, sheet, to }: Spot, k: number): number {
  if (k < from || k >= to) return 1;
  const { cues, tags, tree } = sheet;
  const { above, via } = tree;
  const a = above[k]!;
  if (a < 0) return 2;
  const v = via[k]!;
  return mix((cues[a]! * 64 + tags[v]!) * 2 + (v < a ? 1 : 0), a === v ? 1 : 2);
}

/** A likely cue governs the token. */
function governedFeatures(spot: Spot, key: number, out: Int32Array, at: number): number {
  const { i, inQuote, sheet, t0, u1 } = spot;
  const { commas, tree, words } = sheet;
  const { above, high, low, steps, via } = tree;
  const a = above[i]!;
  let n = at;
  const v = via[i]!;
  const edge = (low[v] === i ? 1 : 0) + (high[v] === i ? 2 : 0);
  out[n++] = mix(73, mix(key, edge * 16 + least(steps[i]!, 4)));
  out[n++] = mix(74, mix(words[a]!.stem, mix(key, inQuote)));
  out[n++] = mix(75, mix(key, mix(t0, edge)));
  out[n++] = mix(76, mix(key, mix(words[low[v]!]!.hash, words[a]!.stem)));
  out[n++] = mix(77, mix(key, mix(u1 * 64 + t0, commas[i]! - commas[low[v]!]! === 0 ? 0 : 1)));
  return n;
}

function freeFeatures({ i, sheet }: Spot, out: Int32Array, at: number): number {
  out[at] = mix(73, sheet.cues[i]!);
  return at + 1;
}

/** A likely cue: what hangs on it on each side? */
function hangingFeatures(spot: Spot, out: Int32Array, at: number): number {
  const { i, sheet } = spot;
  const { tree, words } = sheet;
  const { high, low } = tree;
  const w0 = words[i]!;
  const w1 = wordAt(spot, i + 1);
  let n = at;
  const leftSpan = least(bucket(i - low[i]!), 6);
  const rightSpan = least(bucket(high[i]! - i), 8);
  out[n++] = mix(81, mix(w0.stem, leftSpan * 16 + rightSpan));
  out[n++] = mix(82, mix(mix(w0.stem, w1.hash), mix(tagAt(spot, low[i]!), leftSpan)));
  return n;
}
