import { ARTICLES, TIERS } from './rarity-table.js';

const weights = new Map<string, number>();
const named = new Set<string>();
for (const [articles, list] of TIERS) {
  for (const entry of list.split(' ')) {
    const key = entry.toLowerCase();
    weights.set(key, Math.log(ARTICLES / articles));
    if (entry !== key) named.add(key);
  }
}

/** What a stem that no article of the table has is worth: as rare as one article in 1.5 times the corpus. */
const UNSEEN = Math.log(ARTICLES * 1.5);

/**
 * How much it says that two texts share this stem: the inverse document frequency over a fixed table, about 0.7
 * ("say") to 7.1 (never seen). Static on purpose: a weight that grew with the articles stored would make the
 * comparison of two articles depend on the order in which others arrived.
 */
export function rarity(stem: string): number {
  return weights.get(stem) ?? UNSEEN;
}

/** Is the stem known as an ordinary word, so that a capital at the start of a sentence says nothing? */
export function isOrdinary(stem: string): boolean {
  return weights.has(stem) && !named.has(stem);
}
