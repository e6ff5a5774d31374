import { mix } from '@wirediff/text';
import { cueAt, type Spot, tagAt, wordAt } from './spot.js';

/** The words around. */
export function wordFeatures(spot: Spot, out: Int32Array, at: number): number {
  const { i, sheet, t0 } = spot;
  const { words } = sheet;
  const w0 = words[i]!;
  const w1 = wordAt(spot, i + 1);
  const w2 = wordAt(spot, i + 2);
  const v1 = wordAt(spot, i - 1);
  const v2 = wordAt(spot, i - 2);
  let n = at;
  out[n++] = mix(1, w0.hash);
  out[n++] = mix(2, w1.hash);
  out[n++] = mix(3, w2.hash);
  out[n++] = mix(4, v1.hash);
  out[n++] = mix(5, v2.hash);
  out[n++] = mix(6, mix(w0.stem, t0));
  out[n++] = mix(7, mix(v1.stem, t0));
  out[n++] = mix(8, mix(t0, w1.stem));
  out[n++] = mix(9, mix(w0.hash, w1.hash));
  out[n++] = mix(10, mix(v1.hash, w0.hash));
  return n;
}

/** Their tags. */
export function tagFeatures(spot: Spot, out: Int32Array, at: number): number {
  const { i, t0, t1, u1 } = spot;
  const t2 = tagAt(spot, i + 2);
  const t3 = tagAt(spot, i + 3);
  const u2 = tagAt(spot, i - 2);
  const u3 = tagAt(spot, i - 3);
  let n = at;
  out[n++] = mix(11, t0 * 64 + t1);
  out[n++] = mix(12, u1 * 64 + t0);
  out[n++] = mix(13, (u1 * 64 + t0) * 64 + t1);
  out[n++] = mix(14, (t0 * 64 + t1) * 64 + t2);
  out[n++] = mix(15, (u2 * 64 + u1) * 64 + t0);
  out[n++] = mix(16, mix((t0 * 64 + t1) * 64 + t2, t3));
  out[n++] = mix(17, mix((u3 * 64 + u2) * 64 + u1, t0));
  return n;
}

/** Words with tags and with the levels of likely cues. */
export function mixedFeatures(spot: Spot, out: Int32Array, at: number): number {
  const { i, sheet, t0, t1, u1 } = spot;
  const { cues, words } = sheet;
  const c0 = cues[i]!;
  const w0 = words[i]!;
  const w1 = wordAt(spot, i + 1);
  const w2 = wordAt(spot, i + 2);
  const v1 = wordAt(spot, i - 1);
  const v2 = wordAt(spot, i - 2);
  let n = at;
  out[n++] = mix(18, mix(w0.suffix3, w0.shape));
  out[n++] = mix(19, (v1.shape * 16 + w0.shape) * 16 + w1.shape);
  out[n++] = mix(
    20,
    mix(
      (cueAt(spot, i - 2) * 8 + cueAt(spot, i - 1)) * 8 + c0,
      (cueAt(spot, i + 1) * 8 + cueAt(spot, i + 2)) * 64 + t0,
    ),
  );
  out[n++] = mix(21, mix(c0 * 64 + t0, cueAt(spot, i + 1) * 8 + cueAt(spot, i - 1)));
  out[n++] = mix(22, mix(w0.stem, u1));
  out[n++] = mix(23, mix(w0.stem, t1));
  out[n++] = mix(24, mix(v2.hash, mix(v1.hash, t0)));
  out[n++] = mix(25, mix(w1.hash, mix(w2.hash, t0)));
  return n;
}
