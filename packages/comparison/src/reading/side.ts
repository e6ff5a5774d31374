import type { AgencyRef, Article, Claim, QuoteKind, Stance } from '@wirediff/domain';
import { besideQuote } from './beside-quote.js';
import { type Clause, clauses } from './clauses.js';
import { completed } from './elliptic.js';
import { partOf } from './part-of.js';
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
  /** What stands inside its quotation marks, or all of a direct quote; null where nothing of weight does. */
  readonly quoted: Reading | null;
  /** Name or words of the source; null where nobody is named. */
  readonly speaker: string | null;
  /** Is the speaker known from a pronoun only ("she said"), and named nowhere near? Whom it stands for was worked out, and may be wrong. */
  readonly pronoun: boolean;
  readonly cue: string | null;
  /** Words right beside a direct quote: how its speaker said it, where the cue is an agency's. */
  readonly beside: readonly string[];
  readonly stance: Stance;
  /** Ids of the agencies of its chain, outermost first; an own dispatch stands for its agency. */
  readonly chain: readonly string[];
  readonly claim: Claim | null;
  /** Is all but its figure read from the claim before it? See `elliptic.ts`. */
  readonly completed?: boolean;
  /** Where in its article it stands: 0 its first claim, 1 its last. News tells what matters first, whoever tells it. */
  readonly place: number;
}

/** UTF-16 units of a bare text that are compared. */
const MOST_TEXT = 12_000;

/** A bare text as a side. */
export function textSide(text: string): Side {
  const quote = isQuoted(text) ? 'direct' : /["“]/.test(text) ? 'mixed' : 'indirect';
  const reading = read(text.slice(0, MOST_TEXT));
  return {
    reading,
    clauses: [],
    quote,
    quoted: quotedPart(reading, quote),
    speaker: null,
    pronoun: false,
    cue: null,
    beside: [],
    stance: 'neutral',
    chain: [],
    claim: null,
    place: 0,
  };
}

/** A quotation of fewer words is a word in quotation marks. */
const LEAST_QUOTED = 3;

/** The longest stretch inside quotation marks; all of a direct quote. */
function quotedPart(reading: Reading, quote: QuoteKind): Reading | null {
  if (quote === 'direct') return reading;
  if (quote === 'indirect') return null;
  let best: [number, number] = [0, 0];
  let open: number | null = null;
  reading.words.forEach(({ text }, at) => {
    if (!/^["“”]$/.test(text)) return;
    if (open === null || text === '“') open = at + 1;
    else {
      if (at - open > best[1] - best[0]) best = [open, at];
      open = null;
    }
  });
  const straddles = [...reading.quantities, ...reading.moments].some(({ first, end }) =>
    best.some((cut) => first < cut && cut < end),
  );
  return best[1] - best[0] < LEAST_QUOTED || straddles ? null : partOf(reading, ...best);
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
    const reading = read(
      claim.text.slice(0, MOST_UNITS),
      compared.article.publishedAt,
      isDenied(claim, compared.article),
    );
    return {
      reading,
      clauses: clauses(reading),
      quote: claim.quote,
      quoted: quotedPart(reading, claim.quote),
      speaker: speakerOf(claim, compared.article),
      pronoun: isPronoun(claim, compared.article),
      cue: claim.cue,
      beside: besideQuote(claim, compared.article),
      stance: claim.stance,
      chain: chain.length === 0 && compared.agency !== null ? [compared.agency.id] : chain,
      claim,
      place: claim.index / Math.max(1, compared.claims.length - 1),
    };
  });
  const whole = completed(made, compared.article.publishedAt);
  ready.set(compared, whole);
  return whole;
}

/** Does it open with a quotation mark, and is there no word after its last one? */
function isQuoted(text: string): boolean {
  const marked = text.trimStart();
  const close = Math.max(marked.lastIndexOf('"'), marked.lastIndexOf('”'));
  return /^["“]/.test(marked) && close > 0 && !/\w/.test(marked.slice(close));
}

/** Who is only described keeps the article that says so: "a mother of two" is nobody in particular, "police chief" could be the one. */
function speakerOf({ speaker, field }: Claim, { text, title }: Article): string | null {
  if (speaker === null || speaker.name === 'unknown') return null;
  if (speaker.span === null || /\p{Lu}/u.test(speaker.name)) return speaker.name;
  const whole = field === 'title' ? (title ?? '') : text;
  const [article] = /^(?:an?|another) /i.exec(whole.slice(...speaker.span)) ?? [''];
  return article.toLowerCase() + speaker.name;
}

/** UTF-16 units in which the one whom a pronoun stands for is named before it. */
const NAMED_NEAR = 200;

function isPronoun({ speaker, field }: Claim, { text, title }: Article): boolean {
  if (speaker === null || speaker.span === null) return false;
  const whole = field === 'title' ? (title ?? '') : text;
  const words = whole.slice(...speaker.span);
  if (!/^(?:he|she|they|it|who)$/i.test(words.trim())) return false;
  const near = whole.slice(Math.max(0, speaker.span[0] - NAMED_NEAR), speaker.span[0]);
  return !near.includes(speaker.name);
}

/** "denied that", "ruled out", "has rejected": what follows is said not to be so. A quote in full is meant as it stands. */
const DENIAL = /\b(?:den(?:y|ies|ied|ying)|rul(?:e[sd]?|ing) out|reject(?:s|ed|ing)?|refut(?:e[sd]?|ing))\b/i;

function isDenied({ cue, quote, spans, field }: Claim, { text, title }: Article): boolean {
  if (quote === 'direct') return false;
  const denies = (words: string) => DENIAL.test(words) && !/\b(?:not|never)\b|n't\b/i.test(words);
  if (cue !== null && denies(cue)) return true;
  // "denied that C, according to Kyodo": the cue is whose words they are.
  const start = spans[0]?.[0];
  if (start === undefined) return false;
  const whole = field === 'title' ? (title ?? '') : text;
  return /\b(?:denied|denies|denying) (?:that )?$/.test(
    whole.slice(Math.max(0, start - BEFORE_CLAIM), start),
  );
}

/** UTF-16 units before a claim in which it is denied. */
const BEFORE_CLAIM = 24;
