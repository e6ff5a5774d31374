import type { Article, Attribution, Claim, Credit, Noncredit } from '@wirediff/domain';
import { type Analysis, analyse } from '@wirediff/text';
import { claimsOf } from './claims/claims.js';
import { creditsOf } from './credits/credits.js';
import { ownAgency } from './dispatch-agency.js';
import { readScene } from './read-scene.js';
import type { Register } from './register/register.js';

/** Who is credited with what in one article, or in one passage of it. */
export interface Resolution {
  readonly credits: Credit[];
  readonly noncredits: Noncredit[];
  /** All claims of text and title, own voice included, by place. */
  readonly claims: Claim[];
}

/**
 * attributions and text -> credits and claims. Pure; never throws; cost is linear in the text and does not grow with the
 * register. Spans are UTF-16 units of `analysis.text` (of the title where a claim says so).
 *
 * @example `Ivan Petrov resigned on Friday, AFP reported.` -> a credit of AFP with "Ivan Petrov resigned on Friday"
 */
export function resolve(
  article: Article,
  analysis: Analysis,
  attributions: readonly Attribution[],
  register: Register,
): Resolution {
  const reading = readScene(analysis, register, article.outlet);
  const found = creditsOf(reading, attributions);
  const own = ownAgency(article, reading, register);
  const claims = claimsOf({ reading, found, attributions, own, field: 'text' });
  const titled = article.title ? titleClaims(article.title, register, own) : [];
  return {
    credits: found.credits,
    noncredits: found.noncredits,
    claims: [...titled, ...claims].map((claim, index) => ({ ...claim, index })),
  };
}

function titleClaims(title: string, register: Register, own: ReturnType<typeof ownAgency>): Claim[] {
  const reading = readScene(analyse(title), register);
  return claimsOf({ reading, found: creditsOf(reading, []), attributions: [], own, field: 'title' });
}
