import type { Scene } from './scene.js';

/** What comes of something, told as part of it. */
const RESULT = /^(?:leaving|killing|injuring|wounding|forcing|causing|burying|stranding|trapping)$/;
const REASON = /^(?:because|unless|as long as|on account of|due to|owing to|thanks to)\b/;

/**
 * Does the comma at a token open why something is so, or what came of it? Behind a credit that is still what it says.
 *
 * @example `Flights are axed, AFP reported, because the crew is ill.`, `A bus overturned, AFP said, killing nine people.`
 */
export function givesReason({ lower, tag, tokens }: Scene, comma: number): boolean {
  if (tokens[comma]?.text !== ',') return false;
  if (REASON.test(lower.slice(comma + 1, comma + 5).join(' '))) return true;
  // "leaving open when they would resume"
  const next = comma + 2;
  return RESULT.test(lower[comma + 1] ?? '') && /^(?:CD|DT|RB|JJR|NNS|NNP|PRP\$)$/.test(tag[next] ?? '');
}
