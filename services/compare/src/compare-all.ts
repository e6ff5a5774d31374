import {
  type ComparedArticle,
  citationCircles,
  compareArticles,
  compareWithin,
  fidelity,
  fingerprint,
  group,
  origins,
  restatements,
} from '@wirediff/comparison';
import type { Comparison, Fidelity, FidelityVerdict, Origins, Restatement } from '@wirediff/domain';

/** Stories of some articles and everything held against each other in them. */
export interface Compared {
  readonly articles: readonly ComparedArticle[];
  /** Article ids, a list a story. */
  readonly stories: readonly (readonly string[])[];
  readonly comparisons: readonly { readonly story: number | null; readonly comparison: Comparison }[];
  readonly restatements: readonly Restatement[];
  readonly fidelity: readonly Fidelity[];
  /** By the order of the stories. */
  readonly origins: readonly Origins[];
  /** By the order of the stories: agencies that in the end cite one another. */
  readonly circles: readonly (readonly (readonly string[])[])[];
}

/** What the compare stage does, for articles at hand and without a database. */
export function compareAll(articles: readonly ComparedArticle[]): Compared {
  const byId = new Map(articles.map((one) => [one.article.id, one]));
  const stories = group(articles.map((one) => ({ id: one.article.id, fingerprint: fingerprint(one) }))).map(
    (story) => story.articles,
  );
  const comparisons: { story: number; comparison: Comparison }[] = [];
  const held: Fidelity[] = [];
  stories.forEach((ids, story) => {
    const sides = ids.map((id) => byId.get(id)!);
    sides.forEach((a, place) => {
      for (const comparison of compareWithin(a)) comparisons.push({ story, comparison });
      for (const b of sides.slice(place + 1)) {
        for (const comparison of compareArticles(a, b)) comparisons.push({ story, comparison });
        if (b.agency !== null) held.push(...fidelity(a, b));
        if (a.agency !== null) held.push(...fidelity(b, a));
      }
    });
  });
  return {
    articles,
    stories,
    comparisons,
    restatements: articles.flatMap((one) => restatements(one)),
    fidelity: bestOf(held),
    origins: stories.map((ids) => origins(ids.map((id) => byId.get(id)!))),
    circles: stories.map((ids) => citationCircles(ids.map((id) => byId.get(id)!))),
  };
}

const BEST_FIRST: readonly FidelityVerdict[] = ['faithful', 'altered', 'absent'];

/** Of an agency's several dispatches the one that bears a claim out best: what the first lead had not yet is no invention. */
function bestOf(held: readonly Fidelity[]): Fidelity[] {
  const best = new Map<string, Fidelity>();
  for (const one of held) {
    const key = `${one.claim.article} ${one.claim.index} ${one.agency}`;
    const known = best.get(key);
    if (!known || BEST_FIRST.indexOf(one.verdict) < BEST_FIRST.indexOf(known.verdict)) best.set(key, one);
  }
  return [...best.values()];
}
