import { FeatureIndex } from '@wirediff/text';

/** Numbers the features that are seen at least `least` times and builds the set. */
export function buildSet(
  count: number,
  featuresAt: (token: number, out: Int32Array) => number,
  most: number,
  least: number,
): { ids: Int32Array; starts: Int32Array; index: FeatureIndex } {
  const out = new Int32Array(most);
  const starts = new Int32Array(count + 1);
  const all = new FeatureIndex();
  let seen = new Uint8Array(1 << 22);
  for (let i = 0; i < count; i++) {
    const n = featuresAt(i, out);
    for (let f = 0; f < n; f++) {
      const number = all.add(out[f]!);
      if (number >= seen.length) {
        const larger = new Uint8Array(seen.length * 2);
        larger.set(seen);
        seen = larger;
      }
      if (seen[number]! < least) seen[number]!++;
    }
  }
  const kept = new FeatureIndex();
  for (const [hash, number] of all.entries()) if (seen[number]! >= least) kept.add(hash);
  let ids = new Int32Array(count * 40);
  let at = 0;
  for (let i = 0; i < count; i++) {
    const n = featuresAt(i, out);
    if (at + n > ids.length) {
      const larger = new Int32Array(Math.ceil(ids.length * 1.3) + n);
      larger.set(ids);
      ids = larger;
    }
    for (let f = 0; f < n; f++) {
      const number = kept.find(out[f]!);
      if (number >= 0) ids[at++] = number;
    }
    starts[i + 1] = at;
  }
  return { ids, starts, index: kept };
}
