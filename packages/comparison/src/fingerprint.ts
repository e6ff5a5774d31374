import { rarity } from './rarity.js';
import { read } from './reading.js';
import type { ComparedArticle } from './side.js';

/** What an article is found by when its story is looked for: plain JSON, to be stored. */
export interface Fingerprint {
  /** Its telling words and names, heaviest first; the index looks them up. */
  readonly terms: readonly string[];
  /** Weights of the terms, same order; their squares add up to 1. */
  readonly weights: readonly number[];
  /** Day of publication counted from 1970-01-01, null where not told. */
  readonly day: number | null;
}

const MOST_TERMS = 24;
/** Text beyond this many UTF-16 units is background. */
const READ_UNITS = 3000;

/**
 * Draws the fingerprint of an article: the rare words and names of its title and first paragraphs, the earlier the
 * heavier. Background that every report of a kind carries stands late and counts little.
 */
export function fingerprint({ article }: ComparedArticle): Fingerprint {
  const weights = new Map<string, number>();
  const title = article.title ?? '';
  const paragraphs = [title, ...article.text.slice(0, READ_UNITS).split(/\n+/)].filter(
    (p) => p.trim() !== '',
  );
  paragraphs.forEach((paragraph, place) => {
    const reading = read(paragraph);
    const named = new Set(reading.names.flatMap(({ keys }) => keys));
    const fade = 1 / (1 + 0.5 * place);
    for (const key of new Set(reading.units.flatMap((unit) => (unit.kind === 'word' ? [unit.key] : [])))) {
      const weight = rarity(key) * (named.has(key) ? 1.6 : 1) * fade;
      weights.set(key, (weights.get(key) ?? 0) + weight);
    }
  });
  const top = [...weights].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, MOST_TERMS);
  const norm = Math.sqrt(top.reduce((sum, [, w]) => sum + w * w, 0)) || 1;
  const ms = article.publishedAt === null ? Number.NaN : Date.parse(article.publishedAt);
  return {
    terms: top.map(([term]) => term),
    weights: top.map(([, w]) => Math.round((w / norm) * 1e4) / 1e4),
    day: Number.isNaN(ms) ? null : Math.floor(ms / 86_400_000),
  };
}

/** Articles further apart than this tell of two events, or of a follow-up that is a story of its own. */
const MOST_DAYS = 4;
/** Share of the telling words. */
const LEAST_SHARED = 0.3;

/**
 * Do two articles report one event? Depends on nothing but the two, so that the order in which articles arrive cannot
 * matter. Symmetric.
 */
export function sameEvent(a: Fingerprint, b: Fingerprint): { same: boolean; score: number } {
  const of = new Map(a.terms.map((term, i) => [term, a.weights[i]!]));
  let score = 0;
  b.terms.forEach((term, i) => {
    score += (of.get(term) ?? 0) * b.weights[i]!;
  });
  score = Math.round(score * 1e4) / 1e4;
  const apart = a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day);
  return { same: apart <= MOST_DAYS && score >= LEAST_SHARED, score };
}
