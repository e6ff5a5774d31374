import { rarity } from './rarity.js';
import { read } from './reading.js';
import type { ComparedArticle } from './side.js';
import { stem } from './stem.js';
import { words } from './words.js';

/** What an article is found by when its story is looked for: plain JSON, to be stored. */
export interface Fingerprint {
  /** Its telling words and names, heaviest first; the index looks them up. */
  readonly terms: readonly string[];
  /** Weights of the terms, same order; their squares add up to 1. */
  readonly weights: readonly number[];
  /** Those of the terms that are names of people and places. */
  readonly names: readonly string[];
  /** Day of publication counted from 1970-01-01, null where not told. */
  readonly day: number | null;
}

/** Names of who passes news on say nothing of the event; those of an article's own credits are left out besides. */
const CARRIERS = new Set(
  'reuters afp ap associated press tass interfax xinhua dpa ansa efe kyodo anadolu bernama belta sputnik ria novosti upi pti ani irna yonhap bloomberg bbc cnn agence france-presse agency correspondent quot cit report spokesman spokesperson telegram statement'
    .split(' ')
    .map(stem),
);

const MOST_TERMS = 24;
/** Text beyond this many UTF-16 units is background. */
const READ_UNITS = 3000;

/**
 * Draws the fingerprint of an article: the rare words and names of its title and first paragraphs, the earlier the
 * heavier. Background that every report of a kind carries stands late and counts little.
 */
export function fingerprint({ article, claims }: ComparedArticle): Fingerprint {
  const weights = new Map<string, number>();
  const carriers = new Set(
    claims.flatMap(({ chain }) =>
      chain.flatMap(({ agency }) => words(agency.name).map(({ lower }) => stem(lower))),
    ),
  );
  const allNames = new Set<string>();
  const title = article.title ?? '';
  const paragraphs = [title, ...article.text.slice(0, READ_UNITS).split(/\n+/)].filter(
    (p) => p.trim() !== '',
  );
  paragraphs.forEach((paragraph, place) => {
    const reading = read(paragraph);
    const named = new Set(reading.names.flatMap(({ keys }) => keys));
    for (const key of named) allNames.add(key);
    const fade = 1 / (1 + 0.5 * place);
    for (const key of new Set(reading.units.flatMap((unit) => (unit.kind === 'word' ? [unit.key] : [])))) {
      if (CARRIERS.has(key) || carriers.has(key)) continue;
      const weight = rarity(key) * (named.has(key) ? 2 : 1) * fade;
      weights.set(key, (weights.get(key) ?? 0) + weight);
    }
  });
  const top = [...weights].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, MOST_TERMS);
  const norm = Math.sqrt(top.reduce((sum, [, w]) => sum + w * w, 0)) || 1;
  const ms = article.publishedAt === null ? Number.NaN : Date.parse(article.publishedAt);
  return {
    terms: top.map(([term]) => term),
    weights: top.map(([, w]) => Math.round((w / norm) * 1e4) / 1e4),
    names: top.map(([term]) => term).filter((term) => allNames.has(term)),
    day: Number.isNaN(ms) ? null : Math.floor(ms / 86_400_000),
  };
}

/** Articles further apart than this tell of two events, or of a follow-up that is a story of its own. */
const MOST_DAYS = 4;
/**
 * Cosine from which two articles tell of one event. On the dev stories, every article had a partner of its own story
 * at 0.29 or more, and no two articles of different stories reached 0.22.
 */
const LEAST_SHARED = 0.25;
/** The same for two articles that share no name: two ferries aground in one week are not one event. */
const LEAST_WITHOUT_NAME = 0.45;

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
  const named = a.names.some((name) => b.names.includes(name));
  return { same: apart <= MOST_DAYS && score >= (named ? LEAST_SHARED : LEAST_WITHOUT_NAME), score };
}
