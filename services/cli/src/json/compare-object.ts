import type { Compared } from '@wirediff/compare';
import { originKey, renderDiff } from '@wirediff/comparison';
import { type Claim, codePoints } from '@wirediff/domain';

/** The one object of `compare --jsonl`. Spans are code points of the field they point into. */
export function compareObject({
  stories,
  articles,
  comparisons,
  restatements,
  fidelity,
  origins,
  circles,
}: Compared): object {
  const ids = new Map<string, string>();
  let count = 0;
  for (const { article, claims } of articles) {
    for (const claim of claims) ids.set(`${article.id} ${claim.index}`, `c${++count}`);
  }
  const idOf = (address: { readonly article: string; readonly index: number }) =>
    ids.get(`${address.article} ${address.index}`)!;
  const byId = new Map(articles.map((one) => [one.article.id, one]));
  const claimOf = (address: { readonly article: string; readonly index: number }) =>
    byId.get(address.article)!.claims[address.index]!;
  return {
    stories: stories.map((story, place) => ({ id: String(place + 1), articles: story })),
    claims: articles.flatMap(({ article, claims }) =>
      claims.map((claim) => claimJson(idOf({ article: article.id, index: claim.index }), article, claim)),
    ),
    comparisons: comparisons.map(({ story, comparison }) => ({
      story: story === null ? null : String(story + 1),
      a: idOf(comparison.a),
      b: idOf(comparison.b),
      relation: comparison.relation,
      similarity: rounded(comparison.similarity),
      same_origin: comparison.sameOrigin,
      by: comparison.by,
      confidence: rounded(comparison.confidence),
      discrepancies: comparison.discrepancies,
      word_diff: renderDiff(comparison.diff),
    })),
    restatements: restatements.map((one) => ({
      article: one.article,
      own_voice: claimOf({ article: one.article, index: one.ownVoice }).text,
      own_voice_claim: idOf({ article: one.article, index: one.ownVoice }),
      claim: idOf({ article: one.article, index: one.claim }),
      stronger: one.stronger,
      similarity: rounded(one.similarity),
      word_diff: renderDiff(one.diff),
    })),
    fidelity: fidelity.map((one) => ({
      citing_article: one.claim.article,
      original_article: one.originalArticle,
      agency: one.agency,
      claim: idOf(one.claim),
      original_claim: one.originalClaim === null ? null : idOf(one.originalClaim),
      verdict: one.verdict,
      text_citing: claimOf(one.claim).text,
      text_original: one.originalClaim === null ? null : claimOf(one.originalClaim).text,
    })),
    origins: origins.map((one, place) => ({
      story: String(place + 1),
      agencies: one.agencies.length,
      origins: one.origins.length,
      by: one.origins.map(({ agencies }) => agencies),
      names: one.origins.map(({ name }) => name),
      circles: circles[place],
    })),
  };
}

function claimJson(id: string, article: Compared['articles'][number]['article'], claim: Claim): object {
  const points = codePoints(claim.field === 'title' ? (article.title ?? '') : article.text);
  return {
    id,
    article: article.id,
    chain: claim.chain.map(({ agency }) => agency.name),
    document: claim.document?.name ?? null,
    speaker: claim.speaker?.name ?? null,
    text: claim.text,
    field: claim.field,
    spans: claim.spans.map((span) => points.out(span)),
    quote: claim.quote,
    cue: claim.cue,
    stance: claim.stance,
    scope: claim.scope,
    own_voice: claim.ownVoice,
    placement: claim.placement,
    origin: originKey(claim),
    confidence: rounded(claim.confidence),
    by: claim.by,
  };
}

const rounded = (share: number) => Math.round(share * 1000) / 1000;
