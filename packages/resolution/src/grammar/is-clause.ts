import type { Scene } from './scene.js';

/** Does a whole clause begin here: a subject and, soon, its verb? */
export function isClause({ tag, lower }: Scene, from: number, limit: number): boolean {
  if (from >= limit) return false;
  for (let k = from; k < Math.min(limit, from + 25); k++) {
    if (/^(?:,|;)$/.test(lower[k]!)) return false;
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag[k]!)) return k > from;
  }
  return false;
}
