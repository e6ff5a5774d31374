import { read } from '../reading/reading.js';
import type { ComparedArticle } from '../reading/side.js';
import { rarity } from '../words/rarity.js';
import { stem } from '../words/stem.js';
import { words } from '../words/words.js';
import { quotedRuns } from './quoted-runs.js';

/** What an article is found by when its story is looked for: plain JSON, to be stored. */
export interface Fingerprint {
  /** Its telling words and names, heaviest first, and behind them runs of its quotations; the index looks them up. */
  readonly terms: readonly string[];
  /** Weights of the terms, same order; the squares of those of words add up to 1. */
  readonly weights: readonly number[];
  /** Those of the terms that are rare names of people and places. */
  readonly names: readonly string[];
  /** Day of publication counted from 1970-01-01, null where not told. */
  readonly day: number | null;
}

/** Names of who passes news on, and of days, say nothing of the event; those of an article's own credits are left out besides. */
const CARRIERS = new Set(
  'reuters afp ap associated press tass interfax xinhua dpa ansa efe kyodo anadolu bernama belta sputnik ria novosti upi pti ani irna yonhap bloomberg bbc cnn agence france-presse agency correspondent quot cit report spokesman spokesperson telegram statement monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december'
    .split(' ')
    .map(stem),
);

/** Weight of a run of a quotation. Its square is above `LEAST_SCORE`: one that is shared is found by the index, whatever else is. */
const QUOTED = 0.37;
const MOST_TERMS = 32;
/** The n-th sentence counts 1 / (1 + n times this): background stands late. */
const FADE = 0.5;
/** How much more than an ordinary word of the same rarity a name says. */
const NAME = 3;
/** "Russian" and "Washington" stand in half of all news. */
const RARE_NAME = 4;
/** Good enough for weighing by place: a wrong cut moves a word by one place. */
const SENTENCES = /\n+|(?<=[.!?]["”’)]?)\s+(?=["“‘(]?\p{Lu})/u;
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
  const sentences = [article.title ?? '', ...article.text.slice(0, READ_UNITS).split(SENTENCES)];
  const lower = new Set<string>();
  const upper = new Set<string>();
  sentences
    .filter((sentence) => sentence.trim() !== '')
    .forEach((sentence, place) => {
      const reading = read(sentence);
      // A headline may write every word with a capital: names are learnt from the text.
      const named = new Set(place === 0 ? [] : reading.names.flatMap(({ keys }) => keys));
      const fade = 1 / (1 + FADE * place);
      for (const key of new Set(reading.units.flatMap((unit) => (unit.kind === 'word' ? [unit.key] : [])))) {
        if (CARRIERS.has(key) || carriers.has(key)) continue;
        weights.set(key, (weights.get(key) ?? 0) + rarity(key) * fade);
        if (named.has(key)) upper.add(key);
        else if (place > 0) lower.add(key);
      }
    });
  const isName = (key: string) => upper.has(key) && !lower.has(key);
  for (const [key, weight] of weights) if (isName(key)) weights.set(key, weight * NAME);
  const top = [...weights].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).slice(0, MOST_TERMS);
  const norm = Math.sqrt(top.reduce((sum, [, w]) => sum + w * w, 0)) || 1;
  const ms = article.publishedAt === null ? Number.NaN : Date.parse(article.publishedAt);
  const runs = quotedRuns(claims);
  return {
    terms: [...top.map(([term]) => term), ...runs],
    weights: [...top.map(([, w]) => Math.round((w / norm) * 1e4) / 1e4), ...runs.map(() => QUOTED)],
    names: top.map(([term]) => term).filter((term) => isName(term) && rarity(term) >= RARE_NAME),
    day: Number.isNaN(ms) ? null : Math.floor(ms / 86_400_000),
  };
}
