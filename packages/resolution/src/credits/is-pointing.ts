import type { Scene } from '../grammar/scene.js';
import type { Run } from '../reading.js';

/** Words for what was just reported. */
const POINTING =
  /^(?:report|reports|claim|claims|story|stories|dispatch|remarks|statement|news|account|move|comments|information|item|quote|quotes|interview|it|this|same)$/;

/** "the claim", "the Anadolu dispatch under its own byline", "the move": a short phrase around a pointing noun, no verb. */
export function isPointing({ lower, tag }: Scene, [from, to]: Run): boolean {
  if (from >= to) return false;
  if (!/^(?:the|this|that|it|an|a)$/.test(lower[from]!) || to - from > 9) return false;
  let points = false;
  for (let k = from; k < to; k++) {
    if (/^(?:VBD|VBZ|VBP|MD)$/.test(tag[k]!)) return false;
    if (POINTING.test(lower[k]!) && k - from <= 3) points = true;
  }
  return points;
}
