import { fromRanges, type Report } from '@wirediff/db';
import type { Span } from '@wirediff/domain';
import { QUESTIONS } from './questions.js';

/** A claim as the page shows it; spans are code points of its field. */
export interface PageClaim {
  readonly field: 'text' | 'title';
  readonly spans: readonly Span[];
  readonly anaphoric: readonly Span[];
  readonly agencies: readonly string[];
  readonly chain: string;
  readonly document: string | null;
  readonly speaker: string | null;
  readonly origin: string | null;
  readonly content: string;
  readonly scope: string;
}

/** Two agencies, or an agency and the outlet, by their best aligned claims. */
interface PageComparison {
  readonly agency_a: string;
  readonly agency_b: string;
  readonly relation: string;
  readonly same_origin: boolean;
  readonly shared_claim: boolean;
  readonly similarity: number;
  readonly content_a: string;
  readonly content_b: string;
  readonly word_diff: string | null;
}

/** A typed difference. A side is null where nothing stands there. */
export interface PageDiscrepancy {
  readonly kind: string;
  readonly article_a: string;
  readonly outlet_a: string;
  readonly chain_a: string | null;
  readonly text_a: string | null;
  readonly article_b: string;
  readonly outlet_b: string;
  readonly chain_b: string | null;
  readonly text_b: string | null;
}

/** All that the page of one article shows, and its `.json` twin holds. */
export interface ArticleData {
  readonly article: {
    readonly article_id: string;
    readonly outlet: string;
    readonly title: string | null;
    readonly published_at: Date | null;
    readonly url: string | null;
    readonly story_id: string | null;
    readonly stage: string;
    readonly state: string;
    readonly text: string;
  };
  readonly agencies: readonly {
    readonly agency: string;
    readonly ownership: string;
    readonly chains: readonly string[];
    readonly contents: readonly string[];
    readonly speakers: readonly string[];
    readonly documents: readonly string[];
    readonly share: number;
    readonly first_placement: string;
  }[];
  readonly claims: readonly PageClaim[];
  readonly comparisons: readonly PageComparison[];
  readonly restatements: readonly {
    readonly own_voice: string;
    readonly credited: string;
    readonly chain: string;
    readonly speaker: string | null;
    readonly stronger: boolean;
    readonly word_diff: string;
  }[];
  readonly discrepancies: readonly PageDiscrepancy[];
  readonly fidelity: readonly {
    readonly agency: string;
    readonly content: string;
    readonly original_article: string;
    readonly original_content: string | null;
    readonly verdict: string;
  }[];
  readonly origins: {
    readonly agencies_count: number;
    readonly origins_count: number;
    readonly origins: readonly string[];
  } | null;
}

const CLAIMS = `select field, spans::text, anaphoric::text, agencies, chain, document, speaker, origin, content, scope
from report.article_claims where article_id = $1 order by number`;

/** Reads an article's page from the report views. Null where there is no article of that id. */
export async function loadArticleData(report: Report, articleId: string): Promise<ArticleData | null> {
  const ask = async (question: string) => (await report.query(question, [articleId])).rows as never[];
  const [article] = await ask('select * from report.articles where article_id = $1');
  if (article === undefined) return null;
  const [agencies, claims, comparisons, restatements, discrepancies, fidelity, [origins]] = await Promise.all(
    [
      ask(QUESTIONS.agencies),
      ask(CLAIMS) as Promise<
        (Omit<PageClaim, 'spans' | 'anaphoric'> & { spans: string; anaphoric: string })[]
      >,
      ask(QUESTIONS.comparisons),
      ask(QUESTIONS.restatements),
      ask(QUESTIONS.discrepancies),
      ask(QUESTIONS.fidelity),
      ask(QUESTIONS.origins),
    ],
  );
  return {
    article,
    agencies,
    claims: claims.map((claim) => ({
      ...claim,
      spans: fromRanges(claim.spans),
      anaphoric: fromRanges(claim.anaphoric),
    })),
    comparisons,
    restatements,
    discrepancies,
    fidelity,
    origins: origins ?? null,
  };
}
