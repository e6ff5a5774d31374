import type { Restatement } from '@wirediff/domain';
import { likeness, measure } from './judge.js';
import type { Matching } from './matching.js';
import { hedgesOf } from './modality-differences.js';
import { type ComparedArticle, type Side, sides } from './side.js';
import { wordDiff } from './word-diff.js';

/** At most so many an article: those that say most. */
const MOST = 4;
const LEAST_SCORE = 0.22;

/**
 * Sentences of the outlet's own voice that say again what it credits to an agency elsewhere in the article, the
 * surest first. An agency's own dispatch has no own voice to hold against it.
 *
 * @example lead "Petrov is finished" and "Petrov may step down, AFP reported" -> stronger
 */
export function restatements(compared: ComparedArticle): Restatement[] {
  if (compared.agency !== null) return [];
  const list = sides(compared);
  const found: { readonly restatement: Restatement; readonly score: number }[] = [];
  for (const own of list) {
    if (own.claim?.ownVoice !== true) continue;
    for (const credited of list) {
      if (credited.claim === null || credited.claim.chain.length === 0) continue;
      const measured = measure(own, credited);
      const { similarity } = likeness(own, credited, measured);
      const reached = credited.claim.anaphoric.some(([from, to]) =>
        own.claim!.spans.some(([start, end]) => own.claim!.field === 'text' && from < end && start < to),
      );
      const early = own.claim.placement === 'body' ? 0 : 0.08;
      const score =
        0.5 * similarity +
        0.5 * Math.max(measured.matching.coverA, measured.matching.coverB) +
        early +
        (reached ? 0.2 : 0);
      if (score < LEAST_SCORE) continue;
      found.push({
        score,
        restatement: {
          article: compared.article.id,
          ownVoice: own.claim.index,
          claim: credited.claim.index,
          stronger: isStronger(own, credited, measured.matching),
          similarity,
          diff: wordDiff(credited.claim.text, own.claim.text),
        },
      });
    }
  }
  found.sort((x, y) => y.score - x.score || byPlace(x.restatement, y.restatement));
  return found.slice(0, MOST).map(({ restatement }) => restatement);
}

function byPlace(x: Restatement, y: Restatement): number {
  return x.ownVoice - y.ownVoice || x.claim - y.claim;
}

/**
 * A loaded word that the credited content has not, or a hedge lost. Of the own sentence only the clauses count that share
 * something with the credited content: "settled soon and not left to those who poison" says a quote about settling
 * again in its first clause, without the poison.
 */
export function isStronger(own: Side, credited: Side, { matches }: Matching): boolean {
  const shared = new Set(matches.map((m) => clauseOf(own, own.reading.units[m.a]!.at)));
  const said = new Set(credited.reading.keys);
  const loaded = own.reading.loaded.some(
    (at) => shared.has(clauseOf(own, at)) && !said.has(own.reading.keys[at]!),
  );
  if (loaded) return true;
  return hedgesOf(own.reading).length < hedgesOf(credited.reading).length;
}

/** Number of the clause a word stands in: cut at marks and at "and", "but". */
function clauseOf({ reading }: Side, at: number): number {
  return reading.words
    .slice(0, at)
    .filter(({ text, lower }) => /^[,;:.–—]$/.test(text) || lower === 'and' || lower === 'but').length;
}
