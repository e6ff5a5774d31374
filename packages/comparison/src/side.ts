import type { AgencyRef, Article, Claim, QuoteKind, Stance } from '@wirediff/domain';
import { type Clause, clauses } from './clauses.js';
import { type Reading, read } from './reading.js';

/** An article ready to be compared. */
export interface ComparedArticle {
  readonly article: Article;
  /** The outlet where it is an agency itself: then the article is that agency's own dispatch. */
  readonly agency: AgencyRef | null;
  readonly claims: readonly Claim[];
}

/** One side of a comparison: a claim as it is read, or a bare text (then all but `reading` is unknown). */
export interface Side {
  readonly reading: Reading;
  /** Its clauses, where it has several. */
  readonly clauses: readonly Clause[];
  readonly quote: QuoteKind;
  /** Name or words of the source; null where nobody is named. */
  readonly speaker: string | null;
  readonly cue: string | null;
  readonly stance: Stance;
  /** Ids of the agencies of its chain, outermost first; an own dispatch stands for its agency. */
  readonly chain: readonly string[];
  readonly claim: Claim | null;
}

/** UTF-16 units of a bare text that are compared. */
const MOST_TEXT = 12_000;

/** A bare text as a side. */
export function textSide(text: string): Side {
  const quote = isQuoted(text) ? 'direct' : /["“]/.test(text) ? 'mixed' : 'indirect';
  return {
    reading: read(text.slice(0, MOST_TEXT)),
    clauses: [],
    quote,
    speaker: null,
    cue: null,
    stance: 'neutral',
    chain: [],
    claim: null,
  };
}

const ready = new WeakMap<ComparedArticle, readonly Side[]>();

/** An article of so many claims has some 60,000 characters; what stands later is not compared. */
const MOST_CLAIMS = 300;
/** UTF-16 units of a claim that are read: a "sentence" without a full stop in 10 MB must not cost its square. */
const MOST_UNITS = 4000;

/** The sides of an article's claims, by their index. Read once an article, however many it is compared with. */
export function sides(compared: ComparedArticle): readonly Side[] {
  const known = ready.get(compared);
  if (known !== undefined) return known;
  const made = compared.claims.slice(0, MOST_CLAIMS).map((claim): Side => {
    const chain = claim.chain.map((hop) => hop.agency.id);
    const reading = read(claim.text.slice(0, MOST_UNITS), compared.article.publishedAt);
    return {
      reading,
      clauses: clauses(reading),
      quote: claim.quote,
      speaker: claim.speaker === null || claim.speaker.name === 'unknown' ? null : claim.speaker.name,
      cue: claim.cue,
      stance: claim.stance,
      chain: chain.length === 0 && compared.agency !== null ? [compared.agency.id] : chain,
      claim,
    };
  });
  ready.set(compared, made);
  return made;
}

/** Does it open with a quotation mark, and is there no word after its last one? */
function isQuoted(text: string): boolean {
  const marked = text.trimStart();
  const close = Math.max(marked.lastIndexOf('"'), marked.lastIndexOf('”'));
  return /^["“]/.test(marked) && close > 0 && !/\w/.test(marked.slice(close));
}
