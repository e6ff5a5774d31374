import { isQuotedRun, quotedRuns } from './quoted-runs.js';
import { rarity } from './rarity.js';
import { read } from './reading.js';
import type { ComparedArticle } from './side.js';
import { stem } from './stem.js';
import { words } from './words.js';

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

/** Articles further apart than this tell of two events, or of a follow-up that is a story of its own. */
const MOST_DAYS = 4;
/**
 * Cosine from which two articles tell of one event. On the dev stories the loosest story holds together down to 0.289,
 * and articles of different stories reach 0.18; on the look-alikes of group.test.ts 0.45 and 0.24.
 */
const LEAST_SHARED = 0.26;
/**
 * A tabloid tells an event in words of its own; that it has the governor, the firm and the village says enough. A
 * recalled event brings its place and its country, two names.
 */
const MANY_NAMES = 3;
/** So many are of the event wherever they stand: a headline's one loud word leaves little weight for all others. */
const NAMES_ENOUGH = 6;
/** "There is no threat to residents" is said of two events in one country; where two names are common besides, of one. */
const NAMES_WITH_QUOTE = 2;
/** Weight of a run of a quotation: one that is shared is found by the index, whatever else is. */
const QUOTED = 0.37;
/**
 * One of the many must stand early on both sides: a round-up names another country's election, its winner and its capital in
 * its last line. A share of the heaviest term's weight, what is left of a name told in the sixth sentence.
 */
const EARLY = 0.25;
const LEAST_OF_MANY = 0.13;
/** No two articles of a lower score are on one event: what an index may leave out. */
export const LEAST_SCORE = LEAST_OF_MANY;
/** The cosine for two articles that share no name: two ferries aground in one week are not one event. */
const LEAST_WITHOUT_NAME = 0.45;

/**
 * Do two articles report one event? Depends on nothing but the two, so that the order in which articles arrive cannot
 * matter. Symmetric.
 */
export function sameEvent(a: Fingerprint, b: Fingerprint): { same: boolean; score: number } {
  const of = new Map(a.terms.map((term, i) => [term, a.weights[i]!]));
  const shared = b.terms.flatMap((term, i) => {
    const [x, y] = [of.get(term), b.weights[i]!];
    if (x === undefined) return [];
    const early = x >= EARLY * a.weights[0]! && y >= EARLY * b.weights[0]!;
    return [{ term, product: x * y, early }];
  });
  // Added up from the smallest, so that the sum is the same from both sides to the last bit.
  const sum = (list: typeof shared) =>
    list
      .map(({ product }) => product)
      .sort((x, y) => x - y)
      .reduce((total, x) => total + x, 0);
  const told = shared.filter(({ term }) => !isQuotedRun(term));
  const likeness = sum(told);
  const score = Math.min(1, Math.round(sum(shared) * 1e4) / 1e4);
  const apart = a.day === null || b.day === null ? 0 : Math.abs(a.day - b.day);
  const names = told.filter(({ term }) => a.names.includes(term) || b.names.includes(term));
  const many =
    (names.length >= MANY_NAMES && names.some(({ early }) => early)) || names.length >= NAMES_ENOUGH;
  const least = many ? LEAST_OF_MANY : names.length > 0 ? LEAST_SHARED : LEAST_WITHOUT_NAME;
  const quoted = told.length < shared.length && names.length >= NAMES_WITH_QUOTE;
  return { same: apart <= MOST_DAYS && (quoted || likeness >= least), score };
}

/** What is looked up of a fingerprint, and what is not. */
export interface SearchTerms {
  readonly terms: readonly string[];
  readonly weights: readonly number[];
  /** Length of the vector of the terms left out, 0 to 1. */
  readonly rest: number;
}

/**
 * Length of what need not be looked up. At 0.09 a third to a half of the terms are, and every article that reaches
 * {@link LEAST_SCORE} is among some fifty found; at 0.13 four times as many are found, at 0.05 twice as much is read.
 */
const MOST_REST = 0.09;

/**
 * The heaviest terms of a fingerprint: two articles that have none of them in common share too little to be on one event,
 * and the common words among the light ones stand in half of all articles of the day.
 * Source: prefix filtering, Bayardo, Ma and Srikant, "Scaling up all pairs similarity search", WWW 2007.
 *
 * @example of "Ferry Marta capsizes off Lunde ..." -> marta, lunde, ferry, capsiz; rest 0.08
 */
export function searchTerms({ terms, weights }: Pick<Fingerprint, 'terms' | 'weights'>): SearchTerms {
  const runs = terms.filter(isQuotedRun).length;
  const told = weights.length - runs;
  let squares = 0;
  let count = told;
  while (count > 0 && squares + weights[count - 1]! ** 2 < MOST_REST ** 2) squares += weights[--count]! ** 2;
  return {
    terms: [...terms.slice(0, count), ...terms.slice(told)],
    weights: [...weights.slice(0, count), ...weights.slice(told)],
    rest: Math.sqrt(squares),
  };
}
