import type { Article, Attribution, Claim, Credit, Noncredit, Span } from '@wirediff/domain';
import { extract } from '@wirediff/extraction';
import { plainCopy, type Register, resolve } from '@wirediff/resolution';
import { analyse, looksEnglish, passages } from '@wirediff/text';
import { shiftAttribution, shiftClaim, shiftCredit, shiftSpan } from './shift.js';

/** All that is found in one article. Spans are UTF-16 units of its text, or of its title where a claim says so. */
export interface Thought {
  readonly attributions: readonly Attribution[];
  readonly credits: readonly Credit[];
  readonly noncredits: readonly Noncredit[];
  readonly claims: readonly Claim[];
  /** False where the text is not English: nothing was looked for then. */
  readonly supported: boolean;
}

const NOT_ENGLISH: Thought = { attributions: [], credits: [], noncredits: [], claims: [], supported: false };

/**
 * article -> attributions -> credits and claims. A long article is thought about passage by passage, so that memory and
 * time grow with its length and no faster; a credit does not reach across the end of a passage (some 64,000 characters).
 *
 * @example `Ivan Petrov resigned, AFP reported.` -> one attribution, one credit (AFP), one claim
 */
export function think(article: Article, register: Register): Thought {
  if (!looksEnglish(article.text)) return NOT_ENGLISH;
  const all = [...thoughts(article, register)];
  return all.length === 1 ? all[0]! : join(all);
}

function* thoughts(article: Article, register: Register): Generator<Thought> {
  const parts = passages(article.text);
  if (parts.length <= 1) {
    yield thinkPassage(article, register);
    return;
  }
  for (const [place, part] of parts.entries()) {
    // The headline belongs to the first passage only.
    const title = place === 0 ? article.title : null;
    const passage = { ...article, title, text: article.text.slice(part[0], part[1]) };
    yield shift(thinkPassage(passage, register), part, place);
  }
}

function thinkPassage(article: Article, register: Register): Thought {
  const analysis = { ...analyse(plainCopy(article.text, register)), text: article.text };
  const attributions = extract(analysis);
  return { attributions, ...resolve(article, analysis, attributions, register), supported: true };
}

function shift(thought: Thought, [by]: Span, place: number): Thought {
  return {
    attributions: thought.attributions.map((one) => shiftAttribution(one, by)),
    credits: thought.credits.map((one) => shiftCredit(one, by)),
    noncredits: thought.noncredits.map((one) => ({ ...one, mention: shiftSpan(one.mention, by) })),
    claims: thought.claims.map((one) => shiftClaim(one, by, place === 0)),
    supported: thought.supported,
  };
}

function join(all: readonly Thought[]): Thought {
  return {
    attributions: all.flatMap((one) => one.attributions),
    credits: all.flatMap((one) => one.credits),
    noncredits: all.flatMap((one) => one.noncredits),
    claims: all.flatMap((one) => one.claims).map((claim, index) => ({ ...claim, index })),
    supported: true,
  };
}
