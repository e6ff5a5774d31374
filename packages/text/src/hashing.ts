/**
 * Features are 32-bit hashes, never strings: a feature string built for each of 60 templates a word would cost more
 * than all the rest of the work. Collisions are as rare as 32 bits make them (2 million features: 500 pairs).
 */

const SEED = 0x811c9dc5 | 0;

/** Hash of `text` from `from` to `to` (UTF-16 units; FNV-1a over the units). */
export function hashOf(text: string, from = 0, to: number = text.length): number {
  let hash = SEED;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return finished(hash);
}

/** One hash out of two. Not symmetric: mix(a, b) differs from mix(b, a). */
export function mix(a: number, b: number): number {
  let hash = Math.imul(a ^ (b + 0x9e3779b9 + (a << 6) + (a >>> 2)), 0x85ebca6b);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0xc2b2ae35) | 0;
}

function finished(hash: number): number {
  let out = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  out ^= out >>> 13;
  return out | 0;
}
